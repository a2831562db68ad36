package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.UnitKind;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.Proportion;
import org.openpac.kpi.statistic.ProportionMethod;

/**
 * How sure a percentage is that was written down with the number of cases behind it: Wilson’s interval at 95 %.
 *
 * <p>Source: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American
 * Statistical Association 22 (1927), 209–212.
 */
public final class PercentageInterval {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double CONFIDENCE = 0.95;

    private PercentageInterval() {}

    /**
     * The range compatible with a reading, in hundredths; empty where it is no percentage from 0 to 100 or does not say of how
     * many cases.
     */
    public static Optional<Interval> of(Measurement reading) {
        return reading.value()
                .filter(value -> value.unit().kind() == UnitKind.PERCENT)
                .map(Quantity::value)
                .flatMap(percentage -> reading.sampleSize().flatMap(cases -> of(percentage, cases)));
    }

    /** The range compatible with a percentage of so many cases, in hundredths; empty where there are no such cases. */
    static Optional<Interval> of(BigDecimal percentage, long cases) {
        if (cases <= 0 || percentage.signum() < 0 || percentage.compareTo(HUNDRED) > 0) {
            return Optional.empty();
        }
        // The share was rounded when it was written down; the cases behind it are whole.
        long successes = percentage
                .multiply(BigDecimal.valueOf(cases))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
        Interval share = Proportion.of(successes, cases).interval(ProportionMethod.WILSON, CONFIDENCE);
        return Optional.of(new Interval(share.lower() * 100, share.upper() * 100, CONFIDENCE));
    }
}
