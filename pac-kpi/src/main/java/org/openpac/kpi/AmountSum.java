package org.openpac.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of one currency added up exactly, each in whole or in part.
 *
 * <p>Whole amounts add up in the currency's smallest unit, parts in its million-millionth; what no long holds, apart.
 */
final class AmountSum {

    private final ExactSum smallestUnits = new ExactSum();
    private final ExactSum partUnits = new ExactSum();
    private BigDecimal rest = BigDecimal.ZERO;

    /** Adds a part of an amount; the whole if {@code fraction} is null. */
    void add(BigDecimal amount, @Nullable BigDecimal fraction) {
        long units = Digits.of(amount);
        if (fraction == null) {
            addWhole(amount, units);
        } else {
            addPart(amount, units, fraction);
        }
    }

    private void addWhole(BigDecimal amount, long units) {
        if (units == Digits.TOO_MANY) {
            rest = rest.add(amount);
        } else {
            smallestUnits.add(units);
        }
    }

    private void addPart(BigDecimal amount, long units, BigDecimal fraction) {
        long parts = Digits.ofPart(fraction);
        if (units == Digits.TOO_MANY || parts == Digits.TOO_MANY) {
            rest = rest.add(amount.multiply(fraction));
        } else {
            partUnits.addProduct(units, parts);
        }
    }

    void merge(AmountSum other) {
        smallestUnits.merge(other.smallestUnits);
        partUnits.merge(other.partUnits);
        rest = rest.add(other.rest);
    }

    /** The sum in the main unit of a currency with so many decimals. */
    BigDecimal value(int decimals) {
        return new BigDecimal(smallestUnits.value(), decimals)
                .add(new BigDecimal(partUnits.value(), decimals + Digits.PART_DECIMALS))
                .add(rest);
    }
}
