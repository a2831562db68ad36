package org.openpac.kpi;

/** The range of every count in a fact: wide enough for any market, narrow enough for exact arithmetic. */
final class Counts {

    private static final long LARGEST = 1_000_000_000_000_000L;

    private Counts() {}

    static void requireCount(long count, String what) {
        if (count < 0 || count > LARGEST) {
            throw new IllegalArgumentException(what + " must be between 0 and 10^15: " + count);
        }
    }
}
