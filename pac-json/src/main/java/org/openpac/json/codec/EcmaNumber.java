package org.openpac.json.codec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A double as ECMAScript writes it (ECMA-262, Number::toString), which is what RFC 8785 asks for. */
final class EcmaNumber {

    private static final int MOST_DIGITS = 17;

    private EcmaNumber() {}

    /** Writes a finite double; minus zero is 0. */
    static String text(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        String plain = placed(digits, digits.length() - shortest.scale());
        return value < 0 ? '-' + plain : plain;
    }

    /**
     * The decimal of the fewest digits that reads back as the double; of several the nearest to it.
     *
     * <p>The JDK's own conversion has a digit too many at times before version 19.
     */
    static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean isBelow = below.doubleValue() == value;
            boolean isAbove = above.doubleValue() == value;
            if (isBelow || isAbove) {
                boolean takesBelow = isBelow && (!isAbove || isNearer(below, above, exact));
                return (takesBelow ? below : above).stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    private static boolean isNearer(BigDecimal below, BigDecimal above, BigDecimal exact) {
        int order = exact.subtract(below).compareTo(above.subtract(exact));
        return order < 0 || (order == 0 && !below.unscaledValue().testBit(0));
    }

    /** Sets the point after so many digits, or writes an exponent where ECMAScript does. */
    private static String placed(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= 21) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + '.' + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String fraction = count == 1 ? "" : '.' + digits.substring(1);
        return digits.charAt(0) + fraction + (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
    }
}
