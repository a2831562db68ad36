package org.openpac.core.value;

import java.math.BigDecimal;

/**
 * The one form of every decimal in a plan.
 *
 * <p>At most 15 significant digits and 12 decimals, below 10<sup>15</sup> in size: then the nearest double names exactly
 * one such decimal, and the canonical JSON of RFC 8785, whose numbers are doubles, loses nothing.
 */
public final class Decimals {

    /** How many significant digits a decimal may have. */
    public static final int MAX_DIGITS = 15;

    /** How many digits may stand after the point. */
    public static final int MAX_DECIMALS = 12;

    private Decimals() {}

    /**
     * Brings a decimal into its one form: no trailing zeros after the point, no exponent.
     *
     * @param what names the value in the error
     * @throws IllegalArgumentException if the value has more digits or decimals than a plan can hold, or is too large
     */
    public static BigDecimal canonical(BigDecimal value, String what) {
        if (isShortInteger(value)) {
            return value;
        }
        if (!isWithinBounds(value)) {
            throw new IllegalArgumentException(what + " must have at most " + MAX_DIGITS + " significant digits, "
                    + MAX_DECIMALS + " decimals and be below 10^" + MAX_DIGITS + ": " + brief(value.toString()));
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Reads a decimal and brings it into its one form.
     *
     * @param text as {@link BigDecimal#BigDecimal(String)} reads it
     * @param what names the value in the error
     * @throws IllegalArgumentException if the text is no decimal number, or one that a plan cannot hold
     */
    public static BigDecimal parse(String text, String what) {
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(what + " must be a decimal number: " + brief(text), e);
        }
        return canonical(value, what);
    }

    /** Most numbers of a plan are whole and written so: nothing need be made to see that. */
    private static boolean isShortInteger(BigDecimal value) {
        return value.scale() == 0 && value.precision() <= MAX_DIGITS;
    }

    /** Whether a plan can hold the decimal exactly. */
    public static boolean isWithinBounds(BigDecimal value) {
        if (value.signum() == 0 || isShortInteger(value)) {
            return true;
        }
        // precision - scale is the place of the first digit; asked first, so that no huge exponent is ever expanded
        long firstDigit = (long) value.precision() - value.scale();
        if (firstDigit > MAX_DIGITS || value.precision() > 10_000) {
            return false;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.precision() <= MAX_DIGITS && stripped.scale() <= MAX_DECIMALS;
    }

    private static String brief(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
