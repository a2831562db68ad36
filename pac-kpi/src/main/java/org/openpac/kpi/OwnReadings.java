package org.openpac.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.view.PlanIndex;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Standing;
import org.openpac.kpi.statistic.Interval;

/** What a plan measured of standard indicators themselves: what the readings of each for the whole plan come to. */
final class OwnReadings {

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
        return unit(standing)
                .flatMap(known -> standing.actual()
                        .value()
                        .map(actual -> new KpiResult.Defined(
                                actual, known, actual, BigDecimal.ONE, 1, interval(standing, actual), Set.of())));
    }

    /** In what a figure is told: the unit of its levels, else that of its last reading. */
    static Optional<Unit> unit(Standing standing) {
        return standing.levels()
                .unit()
                .or(() -> standing.latest().flatMap(Measurement::value).map(Quantity::unit));
    }

    /** How sure the last reading is, where it is all there is to the figure. */
    private static Optional<Interval> interval(Standing standing, BigDecimal actual) {
        return standing.latest()
                .filter(latest -> latest.value()
                        .filter(value -> value.value().compareTo(actual) == 0)
                        .isPresent())
                .flatMap(PercentageInterval::of);
    }
}
