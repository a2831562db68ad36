package org.openpac.kpi.lifetime;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The purchases of one customer, in the order in which they came in, and what they come down to. */
final class PurchaseDays {

    private long[] days = new long[2];
    private @Nullable BigDecimal[] amounts = new BigDecimal[2];
    private int count;

    private long[] distinct = {};
    private int distinctCount;

    void add(long day, @Nullable BigDecimal amount) {
        if (count == days.length) {
            days = Arrays.copyOf(days, 2 * count);
            amounts = Arrays.copyOf(amounts, 2 * count);
        }
        days[count] = day;
        amounts[count] = amount;
        count++;
    }

    /** Merges purchases of one day; says whether there is any purchase until the day. */
    boolean beginsUntil(long end, boolean countsFree) {
        distinct = new long[count];
        distinctCount = 0;
        for (int i = 0; i < count; i++) {
            BigDecimal amount = amounts[i];
            if (amount == null || amount.signum() > 0 || (amount.signum() == 0 && countsFree)) {
                distinct[distinctCount++] = days[i];
            }
        }
        Arrays.sort(distinct, 0, distinctCount);
        int kept = 0;
        for (int i = 0; i < distinctCount; i++) {
            if (i == 0 || distinct[i] != distinct[i - 1]) {
                distinct[kept++] = distinct[i];
            }
        }
        distinctCount = kept;
        return kept > 0 && distinct[0] <= end;
    }

    long first() {
        return distinct[0];
    }

    /** The days with a purchase after the first such day until the given one. */
    int repeatsUntil(long end) {
        int found = Arrays.binarySearch(distinct, 0, distinctCount, end);
        return found >= 0 ? found : -found - 2;
    }

    /** The day of a repeat purchase, counted from 1; the first day for 0. */
    long day(int repeat) {
        return distinct[repeat];
    }

    /**
     * What repeat purchases until the end brought, less what was given back for them; absent if the amount of one is unknown.
     *
     * <p>A refund belongs to the last purchase before it: from the second day with a purchase on, refunds are of repeat purchases.
     */
    Optional<BigDecimal> repeatSpend(long end) {
        if (repeatsUntil(end) == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < count; i++) {
            if (days[i] >= distinct[1] && days[i] <= end) {
                BigDecimal amount = amounts[i];
                if (amount == null) {
                    return Optional.empty();
                }
                sum = sum.add(amount);
            }
        }
        return Optional.of(sum);
    }
}
