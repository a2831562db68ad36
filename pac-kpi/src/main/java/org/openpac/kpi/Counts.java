package org.openpac.kpi;

import org.openpac.core.value.Money;

/** The range of every count in a fact: wide enough for any market, narrow enough for exact arithmetic. */
final class Counts {

    static final long LARGEST = 1_000_000_000_000_000L;

    private Counts() {}

    static void requireMonths(int months) {
        if (months < 1 || months > CustomerBase.MAX_MONTHS) {
            throw new IllegalArgumentException(
                    "months must be between 1 and " + CustomerBase.MAX_MONTHS + ": " + months);
        }
    }

    static void requireNotNegative(Money amount, String what) {
        if (amount.amount().signum() < 0) {
            throw new IllegalArgumentException(what + " must not be negative: " + amount);
        }
    }

    static void requireCount(long count, String what) {
        if (count < 0 || count > LARGEST) {
            throw new IllegalArgumentException(what + " must be between 0 and 10^15: " + count);
        }
    }
}
