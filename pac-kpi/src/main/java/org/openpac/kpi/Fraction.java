package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A part of a whole that need not be a decimal number, as two numbers, so that it is divided once and last: 90 of 365 days.
 *
 * @param part how much counts
 * @param whole of how much; above 0
 */
public record Fraction(BigDecimal part, BigDecimal whole) {

    private static final int MOST_DIGITS = 40;

    /**
     * Refuses what is no part of a whole.
     *
     * @throws IllegalArgumentException if the whole is not above 0, or if a number has more than forty digits or decimals
     */
    public Fraction {
        requireShort("part", part);
        requireShort("whole", whole);
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("whole must be above 0: " + whole);
        }
    }

    private static void requireShort(String name, BigDecimal number) {
        Objects.requireNonNull(number, name);
        if (number.precision() > MOST_DIGITS || number.scale() < 0 || number.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(name + " must have at most " + MOST_DIGITS + " digits and decimals");
        }
    }

    /**
     * So many of so many: {@code Fraction.of(90, 365)}.
     *
     * @throws IllegalArgumentException if the whole is not above 0
     */
    public static Fraction of(long part, long whole) {
        return new Fraction(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Whether the part lies between nothing and the whole, both included. */
    public boolean isWithinWhole() {
        return part.signum() >= 0 && part.compareTo(whole) <= 0;
    }
}
