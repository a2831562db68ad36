package org.openpac.kpi.lifetime;

import java.util.Arrays;
import java.util.Optional;

/** The days on which one customer bought, in the order in which they came in. */
final class PurchaseDays {

    private long[] days = new long[2];
    private int count;

    void add(long day) {
        if (count == days.length) {
            days = Arrays.copyOf(days, 2 * count);
        }
        days[count++] = day;
    }

    /** Sums up the days; absent for a customer first seen after the end. */
    Optional<CustomerSummary> summary(String customer, long end) {
        long[] distinct = Arrays.stream(days, 0, count).sorted().distinct().toArray();
        if (distinct[0] > end) {
            return Optional.empty();
        }
        int last = lastUntil(end, distinct);
        return Optional.of(CustomerSummary.of(customer, last, distinct[last] - distinct[0], end - distinct[0])
                .withHoldoutRepeatCount(distinct.length - 1L - last));
    }

    private static int lastUntil(long end, long[] distinct) {
        int found = Arrays.binarySearch(distinct, end);
        return found >= 0 ? found : -found - 2;
    }
}
