package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of one currency added up exactly, each in whole or in part.
 *
 * <p>Whole amounts add up in the currency's smallest unit, parts in its million-millionth; what no long holds, apart. Fractions
 * that are no decimal numbers are added up by their wholes, and each of those sums is divided once.
 */
final class AmountSum {

    private final ExactSum smallestUnits = new ExactSum();
    private final ExactSum partUnits = new ExactSum();
    private BigDecimal rest = BigDecimal.ZERO;

    /** What is still to be divided, by what it is to be divided by. */
    private @Nullable SortedMap<BigDecimal, BigDecimal> undivided;

    /** Adds a part of an amount; the whole if {@code fraction} is null. */
    void add(BigDecimal amount, @Nullable BigDecimal fraction) {
        long units = Digits.of(amount);
        if (fraction == null) {
            addWhole(amount, units);
        } else {
            addPart(amount, units, fraction);
        }
    }

    /** Adds a fraction of a part of an amount. */
    void add(BigDecimal amount, @Nullable BigDecimal fraction, Fraction of) {
        BigDecimal counting = fraction == null ? amount : amount.multiply(fraction);
        addUndivided(of.whole(), counting.multiply(of.part()));
    }

    private void addUndivided(BigDecimal whole, BigDecimal part) {
        if (undivided == null) {
            undivided = new TreeMap<>();
        }
        undivided.merge(whole, part, BigDecimal::add);
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
        if (other.undivided != null) {
            other.undivided.forEach(this::addUndivided);
        }
    }

    /** The sum in the main unit of a currency with so many decimals. */
    BigDecimal value(int decimals) {
        return new BigDecimal(smallestUnits.value(), decimals)
                .add(new BigDecimal(partUnits.value(), decimals + Digits.PART_DECIMALS))
                .add(rest)
                .add(divided());
    }

    private BigDecimal divided() {
        BigDecimal sum = BigDecimal.ZERO;
        if (undivided != null) {
            for (Map.Entry<BigDecimal, BigDecimal> part : undivided.entrySet()) {
                sum = sum.add(part.getValue().divide(part.getKey(), MathContext.DECIMAL128));
            }
        }
        return sum;
    }
}
