package org.openpac.kpi.lifetime;

import java.util.Comparator;
import java.util.List;

/**
 * Customers of the same number and mean amount of repeat purchases counted together, sorted by both: what the likelihood of
 * amounts sums over.
 */
final class SpendGroups {

    final double[] repeatCount;
    final double[] mean;
    final double[] customers;
    private int size;

    private SpendGroups(int atMost) {
        repeatCount = new double[atMost];
        mean = new double[atMost];
        customers = new double[atMost];
    }

    /** The customers whose mean amount is known and above 0. */
    static SpendGroups of(CustomerSummaries summaries) {
        List<CustomerSummary> spenders = summaries.customers().stream()
                .filter(SpendGroups::isSpender)
                .sorted(Comparator.comparingLong(CustomerSummary::repeatCount).thenComparing(SpendGroups::meanOf))
                .toList();
        SpendGroups groups = new SpendGroups(spenders.size());
        spenders.forEach(each -> groups.add((double) each.repeatCount(), meanOf(each)));
        return groups;
    }

    /** One customer. */
    static SpendGroups ofOne(long repeatCount, double mean) {
        SpendGroups groups = new SpendGroups(1);
        groups.add((double) repeatCount, mean);
        return groups;
    }

    static boolean isSpender(CustomerSummary customer) {
        return customer.meanRepeatSpend().orElse(0) > 0;
    }

    int size() {
        return size;
    }

    /** How many customers there are in all groups. */
    long count() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += customers[i];
        }
        return (long) sum;
    }

    private void add(double newCount, double newMean) {
        int last = size - 1;
        if (size > 0 && repeatCount[last] == newCount && mean[last] == newMean) {
            customers[last]++;
            return;
        }
        repeatCount[size] = newCount;
        mean[size] = newMean;
        customers[size] = 1;
        size++;
    }

    private static double meanOf(CustomerSummary customer) {
        return customer.meanRepeatSpend().orElse(0);
    }
}
