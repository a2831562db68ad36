package org.openpac.kpi.lifetime;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The purchases of one customer, in the order in which they came in, and what they come down to.
 *
 * <p>Most customers buy once and many logs tell no amounts: what these do not need is not made.
 */
final class PurchaseDays {

    private static final @Nullable BigDecimal[] NONE = {};

    private long[] days;
    private @Nullable BigDecimal[] amounts = NONE;
    private int count;

    private long[] distinct;
    private int distinctCount;

    PurchaseDays(long day, @Nullable BigDecimal amount) {
        days = new long[] {day};
        distinct = days;
        count = 1;
        note(amount);
    }

    void add(long day, @Nullable BigDecimal amount) {
        if (count == days.length) {
            days = Arrays.copyOf(days, 2 * count);
        }
        days[count++] = day;
        note(amount);
    }

    private void note(@Nullable BigDecimal amount) {
        if (amount != null || amounts.length > 0) {
            if (amounts.length < count) {
                amounts = Arrays.copyOf(amounts, days.length);
            }
            amounts[count - 1] = amount;
        }
    }

    /** Merges purchases of one day; says whether there is any purchase until the day. */
    boolean beginsUntil(long end, boolean countsFree) {
        boolean hasAmounts = amounts.length > 0;
        distinct = hasAmounts ? new long[count] : days;
        distinctCount = hasAmounts ? 0 : count;
        for (int i = 0; hasAmounts && i < count; i++) {
            BigDecimal amount = amounts[i];
            if (amount == null || amount.signum() > 0 || (amount.signum() == 0 && countsFree)) {
                distinct[distinctCount++] = days[i];
            }
        }
        Arrays.sort(distinct, 0, distinctCount);
        int kept = Math.min(distinctCount, 1);
        for (int i = 1; i < distinctCount; i++) {
            if (distinct[i] != distinct[i - 1]) {
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
        if (amounts.length == 0) {
            return Optional.empty();
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
