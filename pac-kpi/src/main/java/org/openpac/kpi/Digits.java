package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.openpac.core.value.Decimals;

/** Reads the digits of a decimal as a long, without garbage in the common case. */
final class Digits {

    /** Stands for digits that no long holds, and for the one long that looks like it. */
    static final long TOO_MANY = Long.MIN_VALUE;

    // Two correctly rounded operations on a whole number below 2^50 are off by less than a quarter.
    private static final double CERTAIN = 0x1p50;
    private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    /** How many decimals the parts of a whole have at most. */
    static final int PART_DECIMALS = Decimals.MAX_DECIMALS;

    private Digits() {}

    /** The fraction times ten to the power of {@link #PART_DECIMALS}, or {@link #TOO_MANY}. */
    static long ofPart(BigDecimal fraction) {
        long digits = of(fraction);
        long factor = (long) POWERS_OF_TEN[PART_DECIMALS - fraction.scale()];
        long parts = digits * factor;
        return Math.multiplyHigh(digits, factor) == parts >> (Long.SIZE - 1) ? parts : TOO_MANY;
    }

    /** The value times ten to the power of its scale, or {@link #TOO_MANY}. */
    static long of(BigDecimal value) {
        int scale = value.scale();
        if (scale >= 0 && scale < POWERS_OF_TEN.length) {
            double digits = value.doubleValue() * POWERS_OF_TEN[scale];
            if (Math.abs(digits) < CERTAIN) {
                return (long) Math.rint(digits);
            }
        }
        BigInteger digits = value.unscaledValue();
        return digits.bitLength() < 64 ? digits.longValue() : TOO_MANY;
    }
}
