package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.Proportion;
import org.openpac.kpi.statistic.ProportionMethod;

/** How sure a rate, a mean or a score is: intervals at 95 %. */
final class Spreads {

    private static final double CONFIDENCE = 0.95;
    private static final double NORMAL = 1.959963984540054;
    private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(Long.MAX_VALUE);

    private Spreads() {}

    /** Wilson's interval of a share, in hundredths. */
    static Optional<Interval> wilson(Formula.Quotient quotient) {
        if (quotient.denominator().compareTo(LARGEST_COUNT) > 0) {
            return Optional.empty();
        }
        Interval fraction = Proportion.of(
                        quotient.numerator().longValueExact(),
                        quotient.denominator().longValueExact())
                .interval(ProportionMethod.WILSON, CONFIDENCE);
        return Optional.of(new Interval(fraction.lower() * 100, fraction.upper() * 100, CONFIDENCE));
    }

    /** The interval of a share of promoters less a share of detractors, in points, within −100 and 100. */
    static Interval score(BigDecimal promoters, BigDecimal detractors, BigDecimal answers) {
        double n = answers.doubleValue();
        double p = promoters.doubleValue() / n;
        double d = detractors.doubleValue() / n;
        double half = NORMAL * 100 * Math.sqrt(Math.max(0, p + d - (p - d) * (p - d)) / n);
        return around(100 * (p - d), half).clippedTo(-100, 100);
    }

    /** The interval of a mean, from the sum of the squares; empty for less than two cases. */
    static Optional<Interval> mean(BigDecimal sum, BigDecimal squares, BigDecimal count) {
        BigDecimal others = count.subtract(BigDecimal.ONE);
        if (others.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal spread = squares.multiply(count).subtract(sum.multiply(sum)).max(BigDecimal.ZERO);
        double variance =
                spread.divide(count.multiply(others), MathContext.DECIMAL64).doubleValue();
        double mean = sum.divide(count, MathContext.DECIMAL64).doubleValue();
        return Optional.of(around(mean, NORMAL * Math.sqrt(variance / count.doubleValue())));
    }

    private static Interval around(double middle, double half) {
        return new Interval(middle - half, middle + half, CONFIDENCE);
    }
}
