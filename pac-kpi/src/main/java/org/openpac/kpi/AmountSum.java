package org.openpac.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of one currency added up exactly, each in whole or in part.
 *
 * <p>Whole amounts add up in the currency's smallest unit; parts in its ten-thousandth; what no long holds, apart.
 */
final class AmountSum {

    private static final int PART_DECIMALS = 4;
    private static final long[] PART_UNITS = {10_000, 1_000, 100, 10, 1};
    private static final long LARGEST_TO_PART = Long.MAX_VALUE / 10_000;

    private final ExactSum smallestUnits = new ExactSum();
    private final ExactSum partUnits = new ExactSum();
    private BigDecimal rest = BigDecimal.ZERO;

    /** Adds a part of an amount; the whole if {@code fraction} is null. */
    void add(BigDecimal amount, @Nullable BigDecimal fraction) {
        long digits = Digits.of(amount);
        if (digits == Digits.TOO_MANY) {
            rest = rest.add(fraction == null ? amount : amount.multiply(fraction));
        } else if (fraction == null || fraction.compareTo(BigDecimal.ONE) == 0) {
            smallestUnits.add(digits);
        } else {
            addPart(amount, digits, fraction);
        }
    }

    private void addPart(BigDecimal whole, long digits, BigDecimal fraction) {
        int scale = fraction.scale();
        boolean isShort = scale <= PART_DECIMALS && fraction.compareTo(BigDecimal.ONE) <= 0 && fraction.signum() >= 0;
        if (isShort && Math.abs(digits) <= LARGEST_TO_PART) {
            partUnits.add(digits * (Digits.of(fraction) * PART_UNITS[scale]));
        } else {
            rest = rest.add(whole.multiply(fraction));
        }
    }

    void merge(AmountSum other) {
        smallestUnits.merge(other.smallestUnits);
        partUnits.merge(other.partUnits);
        rest = rest.add(other.rest);
    }

    /** The sum in the main unit of a currency with so many decimals. */
    BigDecimal value(int decimals) {
        return smallestUnits
                .value()
                .scaleByPowerOfTen(-decimals)
                .add(partUnits.value().scaleByPowerOfTen(-decimals - PART_DECIMALS))
                .add(rest);
    }
}
