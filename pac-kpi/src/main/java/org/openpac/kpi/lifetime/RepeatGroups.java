package org.openpac.kpi.lifetime;

import java.util.Arrays;
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
    private int size;

    private RepeatGroups(int atMost) {
        repeatCount = new long[atMost];
        lastPurchase = new double[atMost];
        age = new double[atMost];
        customers = new double[atMost];
    }

    static RepeatGroups of(CustomerSummaries summaries, Cadence cadence) {
        List<CustomerSummary> all = summaries.customers();
        PackedHistory packing = PackedHistory.of(all);
        if (packing.isPossible()) {
            return packed(all, packing, cadence);
        }
        RepeatGroups groups = new RepeatGroups(all.size());
        all.stream()
                .sorted(BY_HISTORY)
                .forEach(each -> groups.add(
                        each.repeatCount(), cadence.periods(each.ageAtLastPurchase()), cadence.periods(each.age())));
        return groups;
    }

    /** One customer, with times in periods. */
    static RepeatGroups ofOne(long repeatCount, double lastPurchase, double age) {
        RepeatGroups groups = new RepeatGroups(1);
        groups.add(repeatCount, lastPurchase, age);
        return groups;
    }

    int size() {
        return size;
    }

    /** The first of each so many groups: as they are sorted, a sample of all kinds of history. */
    RepeatGroups oneIn(int step) {
        RepeatGroups sample = new RepeatGroups((size + step - 1) / step);
        for (int i = 0; i < size; i += step) {
            sample.repeatCount[sample.size] = repeatCount[i];
            sample.lastPurchase[sample.size] = lastPurchase[i];
            sample.age[sample.size] = age[i];
            sample.customers[sample.size] = customers[i];
            sample.size++;
        }
        return sample;
    }

    private static RepeatGroups packed(List<CustomerSummary> all, PackedHistory packing, Cadence cadence) {
        long[] words = new long[all.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = packing.word(all.get(i));
        }
        Arrays.sort(words);
        RepeatGroups groups = new RepeatGroups(words.length);
        for (long word : words) {
            groups.add(
                    packing.repeatCount(word),
                    cadence.periods(packing.ageAtLastPurchase(word)),
                    cadence.periods(packing.age(word)));
        }
        return groups;
    }

    private void add(long newCount, double newLast, double newAge) {
        int last = size - 1;
        if (size > 0 && repeatCount[last] == newCount && lastPurchase[last] == newLast && age[last] == newAge) {
            customers[last]++;
            return;
        }
        repeatCount[size] = newCount;
        lastPurchase[size] = newLast;
        age[size] = newAge;
        customers[size] = 1;
        size++;
    }
}
