package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Optional;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.Mean;
import org.openpac.kpi.statistic.Proportion;
import org.openpac.kpi.statistic.ProportionMethod;

/** How sure a rate, a mean or a score is: intervals at 95 %, empty for numbers that no sample has. */
final class Spreads {

    private static final double CONFIDENCE = 0.95;
    private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(Long.MAX_VALUE);

    private Spreads() {}

    /** Wilson's interval of a share, in hundredths. */
    static Optional<Interval> wilson(Formula.Quotient quotient) {
        BigDecimal part = quotient.numerator();
        BigDecimal whole = quotient.denominator();
        if (!isCount(part) || !isCount(whole) || part.compareTo(whole) > 0) {
            return Optional.empty();
        }
        Interval fraction = Proportion.of(part.longValueExact(), whole.longValueExact())
                .interval(ProportionMethod.WILSON, CONFIDENCE);
        return Optional.of(inHundredths(fraction));
    }

    /** The interval of a share of promoters less a share of detractors, in points, within −100 and 100. */
    static Optional<Interval> score(BigDecimal promoters, BigDecimal detractors, BigDecimal answers) {
        return sample(answers, promoters.subtract(detractors), promoters.add(detractors))
                .flatMap(answer -> answer.normalInterval(CONFIDENCE).value())
                .map(interval -> inHundredths(interval).clippedTo(-100, 100));
    }

    /** Student's interval of a mean, from the sum of the squares; empty for less than two cases. */
    static Optional<Interval> mean(BigDecimal sum, BigDecimal squares, BigDecimal count) {
        return sample(count, sum, squares)
                .flatMap(mean -> mean.interval(CONFIDENCE).value());
    }

    private static Optional<Mean> sample(BigDecimal count, BigDecimal sum, BigDecimal squares) {
        boolean isPossible = isCount(count) && count.multiply(squares).compareTo(sum.multiply(sum)) >= 0;
        return isPossible ? Optional.of(Mean.of(count.longValueExact(), sum, squares)) : Optional.empty();
    }

    private static boolean isCount(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(LARGEST_COUNT) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    private static Interval inHundredths(Interval fraction) {
        return new Interval(fraction.lower() * 100, fraction.upper() * 100, fraction.confidence());
    }
}
