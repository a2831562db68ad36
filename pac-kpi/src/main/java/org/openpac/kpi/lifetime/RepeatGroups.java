package org.openpac.kpi.lifetime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Customers of the same history counted together, sorted by history, with times in periods: what a likelihood sums over.
 *
 * <p>The order is that of the histories, so that neither the order of customers nor their names change a sum.
 */
final class RepeatGroups {

    final long[] repeatCount;
    final double[] lastPurchase;
    final double[] age;
    final double[] customers;

    private RepeatGroups(int size) {
        repeatCount = new long[size];
        lastPurchase = new double[size];
        age = new double[size];
        customers = new double[size];
    }

    static RepeatGroups of(CustomerSummaries summaries, Cadence cadence) {
        Map<History, Integer> counts = new HashMap<>();
        for (CustomerSummary customer : summaries.customers()) {
            counts.merge(History.of(customer), 1, Integer::sum);
        }
        List<History> histories = new ArrayList<>(counts.keySet());
        histories.sort(null);
        RepeatGroups groups = new RepeatGroups(histories.size());
        for (int i = 0; i < groups.size(); i++) {
            History history = histories.get(i);
            groups.repeatCount[i] = history.repeatCount();
            groups.lastPurchase[i] = cadence.periods(history.ageAtLastPurchase());
            groups.age[i] = cadence.periods(history.age());
            groups.customers[i] = counts.getOrDefault(history, 0);
        }
        return groups;
    }

    /** One customer, with times in periods. */
    static RepeatGroups ofOne(long repeatCount, double lastPurchase, double age) {
        RepeatGroups groups = new RepeatGroups(1);
        groups.repeatCount[0] = repeatCount;
        groups.lastPurchase[0] = lastPurchase;
        groups.age[0] = age;
        groups.customers[0] = 1;
        return groups;
    }

    int size() {
        return repeatCount.length;
    }

    private record History(long repeatCount, long ageAtLastPurchase, long age) implements Comparable<History> {

        private static final Comparator<History> ORDER = Comparator.comparingLong(History::repeatCount)
                .thenComparingLong(History::ageAtLastPurchase)
                .thenComparingLong(History::age);

        static History of(CustomerSummary customer) {
            return new History(customer.repeatCount(), customer.ageAtLastPurchase(), customer.age());
        }

        @Override
        public int compareTo(History other) {
            return ORDER.compare(this, other);
        }
    }
}
