package org.openpac.core.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** What has been measured, by indicator and by whose figure it is. */
final class Readings {

    /** The last reading is the one whose period ends last; the rest makes the choice independent of the plan's order. */
    private static final Comparator<Measurement> BY_TIME = Comparator.comparing(
                    (Measurement m) -> period(m).end())
            .thenComparing(m -> period(m).start())
            .thenComparing(m -> m.value().map(Quantity::value).orElse(BigDecimal.ZERO))
            .thenComparing(Measurement::toString);

    /** What a series comes to, and the last reading in it. */
    record Reading(Figure figure, Optional<Measurement> latest) {
        static Reading unknown(Gap gap) {
            return new Reading(Figure.unknown(gap), Optional.empty());
        }
    }

    private final Map<Id, Map<Optional<Id>, List<Measurement>>> actuals = new HashMap<>();

    Readings(SalesActionPlan plan) {
        for (Measurement measurement : plan.measurements()) {
            if (measurement.effectiveScenario() == Scenario.ACTUAL
                    && measurement.period().isPresent()
                    && measurement.value().isPresent()) {
                actuals.computeIfAbsent(measurement.kpiId(), id -> new HashMap<>())
                        .computeIfAbsent(measurement.subjectId(), id -> new ArrayList<>())
                        .add(measurement);
            }
        }
    }

    private static DateRange period(Measurement measurement) {
        return measurement.period().orElseThrow();
    }

    /** The objective's own readings, else those of its owner or team, else, for the company, the plan's. */
    Reading actual(Objective objective, KpiDefinition kpi, Optional<Unit> unit, LocalDate from, LocalDate asOf) {
        List<Measurement> own = series(kpi.id(), Optional.of(objective.id()));
        if (own.isEmpty()) {
            own = series(
                    kpi.id(),
                    switch (objective.level()) {
                        case COMPANY -> Optional.empty();
                        case TEAM -> objective.teamId().or(objective::ownerId);
                        case INDIVIDUAL -> objective.ownerId();
                    });
        }
        return aggregate(own, kpi, unit, from, asOf);
    }

    /** The readings of an indicator for the whole plan. */
    Reading actual(KpiDefinition kpi, Optional<Unit> unit, LocalDate from, LocalDate asOf) {
        return aggregate(series(kpi.id(), Optional.empty()), kpi, unit, from, asOf);
    }

    private List<Measurement> series(Id kpi, Optional<Id> subject) {
        return actuals.getOrDefault(kpi, Map.of()).getOrDefault(subject, List.of());
    }

    private static Reading aggregate(
            List<Measurement> series, KpiDefinition kpi, Optional<Unit> unit, LocalDate from, LocalDate asOf) {
        List<Measurement> known = series.stream()
                .filter(measurement -> !period(measurement).end().isAfter(asOf))
                .toList();
        if (known.stream().map(Readings::unitOf).anyMatch(read -> !read.equals(unit.orElse(unitOf(known.get(0)))))) {
            return Reading.unknown(Gap.MIXED_UNITS);
        }
        boolean addsUp = kpi.aggregation().filter(Aggregation.SUM::equals).isPresent();
        List<Measurement> counted = known.stream()
                .filter(measurement -> !addsUp || !period(measurement).start().isBefore(from))
                .toList();
        Optional<Measurement> latest = counted.stream().max(BY_TIME);
        if (latest.isEmpty()) {
            return Reading.unknown(Gap.NO_MEASUREMENT);
        }
        BigDecimal figure = addsUp
                ? counted.stream().map(Readings::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add)
                : valueOf(latest.get());
        return new Reading(Figure.known(figure), latest);
    }

    private static Unit unitOf(Measurement measurement) {
        return measurement.value().orElseThrow().unit();
    }

    private static BigDecimal valueOf(Measurement measurement) {
        return measurement.value().orElseThrow().value();
    }
}
