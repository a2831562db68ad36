package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;

/** Arithmetic with figures: where one is unknown the result is, for the same reason, the first one's first. */
final class Arithmetic {

    /** So many digits may stand before the point, and behind it, of a figure that others are computed from in turn. */
    private static final int DIGITS = 40;

    private Arithmetic() {}

    static Figure plus(Figure a, Figure b) {
        return both(a, b, BigDecimal::add);
    }

    static Figure minus(Figure a, Figure b) {
        return both(a, b, BigDecimal::subtract);
    }

    static Figure times(Figure a, Figure b) {
        return both(a, b, (x, y) -> x.multiply(y, MathContext.DECIMAL128));
    }

    /** Divides by the way to a target. */
    static Figure quotient(Figure numerator, Figure denominator) {
        return quotient(numerator, denominator, Gap.TARGET_IS_BASELINE);
    }

    static Figure quotient(Figure numerator, Figure denominator, Gap ifZero) {
        return denominator.value().filter(divisor -> divisor.signum() == 0).isPresent()
                        && numerator.value().isPresent()
                ? Figure.unknown(ifZero)
                : both(numerator, denominator, (x, y) -> x.divide(y, MathContext.DECIMAL128));
    }

    private static Figure both(Figure a, Figure b, BinaryOperator<BigDecimal> operation) {
        if (a instanceof Figure.Known x) {
            return b instanceof Figure.Known y ? Figure.known(operation.apply(x.number(), y.number())) : b;
        }
        return a;
    }

    /** Keeps a chain of a million multiplications from growing a million digits. */
    static Figure bounded(BigDecimal number) {
        if ((long) number.precision() - number.scale() > DIGITS) {
            return Figure.unknown(Gap.OUT_OF_RANGE);
        }
        return Figure.known(number.scale() > DIGITS ? number.setScale(DIGITS, RoundingMode.HALF_EVEN) : number);
    }
}
