package org.openpac.kpi.lifetime;

import java.util.Comparator;
import java.util.List;

/**
 * Customers of the same history counted together, sorted by history, with times in periods: what a likelihood sums over.
 *
 * <p>The order is that of the histories, so that neither the order of customers nor their names change a sum.
 */
final class RepeatGroups {

    private static final Comparator<CustomerSummary> BY_HISTORY = Comparator.comparingLong(CustomerSummary::repeatCount)
            .thenComparingLong(CustomerSummary::ageAtLastPurchase)
            .thenComparingLong(CustomerSummary::age);

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
        List<CustomerSummary> sorted =
                summaries.customers().stream().sorted(BY_HISTORY).toList();
        int size = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (isNewHistory(sorted, i)) {
                size++;
            }
        }
        RepeatGroups groups = new RepeatGroups(size);
        int group = -1;
        for (int i = 0; i < sorted.size(); i++) {
            if (isNewHistory(sorted, i)) {
                group++;
                CustomerSummary first = sorted.get(i);
                groups.repeatCount[group] = first.repeatCount();
                groups.lastPurchase[group] = cadence.periods(first.ageAtLastPurchase());
                groups.age[group] = cadence.periods(first.age());
            }
            groups.customers[group]++;
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

    private static boolean isNewHistory(List<CustomerSummary> sorted, int i) {
        return i == 0 || BY_HISTORY.compare(sorted.get(i - 1), sorted.get(i)) != 0;
    }
}
