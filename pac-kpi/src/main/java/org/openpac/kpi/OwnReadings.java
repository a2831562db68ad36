package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.PlanIndex;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Standing;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.Proportion;
import org.openpac.kpi.statistic.ProportionMethod;

/** What a plan measured of standard indicators themselves: the last reading of each for the whole plan. */
final class OwnReadings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double CONFIDENCE = 0.95;

    private final Map<String, KpiResult> byCode = new HashMap<>();

    static OwnReadings of(PlanIndex index, LocalDate asOf) {
        OwnReadings readings = new OwnReadings();
        Progress progress = Progress.of(index, asOf);
        for (KpiDefinition kpi : index.plan().kpis()) {
            kpi.code()
                    .ifPresent(code -> progress.kpi(kpi.id())
                            .flatMap(OwnReadings::result)
                            .ifPresent(result -> readings.byCode.putIfAbsent(code, result)));
        }
        return readings;
    }

    /** What was read of an indicator, if its unit is of the indicator’s kind. */
    Optional<KpiResult> of(Kpi kpi) {
        return Optional.ofNullable(byCode.get(kpi.code()))
                .filter(result -> result instanceof KpiResult.Defined defined
                        && defined.unit().kind() == kpi.unitKind());
    }

    private static Optional<KpiResult> result(Standing standing) {
        Optional<BigDecimal> actual = standing.actual().value();
        return actual.isEmpty()
                ? Optional.empty()
                : standing.latest().flatMap(Measurement::value).map(value -> defined(standing, value, actual.get()));
    }

    private static KpiResult defined(Standing standing, Quantity value, BigDecimal actual) {
        return new KpiResult.Defined(
                actual,
                value.unit(),
                actual,
                BigDecimal.ONE,
                1,
                standing.latest().flatMap(OwnReadings::interval),
                Set.of());
    }

    /** The range compatible with a percentage of which it is known of how many cases: Wilson’s at 95 %, in hundredths. */
    static Optional<Interval> interval(Measurement measurement) {
        Optional<BigDecimal> percentage = measurement
                .value()
                .filter(value -> value.unit().kind() == UnitKind.PERCENT)
                .map(Quantity::value)
                .filter(share -> share.signum() >= 0 && share.compareTo(HUNDRED) <= 0);
        return percentage.flatMap(
                share -> measurement.sampleSize().filter(trials -> trials > 0).map(trials -> interval(share, trials)));
    }

    private static Interval interval(BigDecimal percentage, long trials) {
        // The share was rounded when it was written down; the cases behind it are whole.
        long successes = percentage
                .multiply(BigDecimal.valueOf(trials))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
        Interval share = Proportion.of(successes, trials).interval(ProportionMethod.WILSON, CONFIDENCE);
        return new Interval(share.lower() * 100, share.upper() * 100, CONFIDENCE);
    }
}
