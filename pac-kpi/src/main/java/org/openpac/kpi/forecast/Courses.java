package org.openpac.kpi.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/**
 * The courses of a plan's indicators, by what was measured for the whole plan up to a day.
 *
 * <p>What happened and what happened a year before count, what was planned or expected does not; readings in another unit
 * than the indicator's do not either. For the days before the period, readings of the scenario of the previous year come
 * first; only where there is none, what happened then counts.
 */
public final class Courses {

    private final SalesActionPlan plan;
    private final Map<Id, List<Measurement>> measured = new HashMap<>();

    private Courses(SalesActionPlan plan, LocalDate asOf) {
        this.plan = plan;
        for (Measurement measurement : plan.measurements()) {
            boolean happened = measurement.effectiveScenario() == Scenario.ACTUAL
                    || measurement.effectiveScenario() == Scenario.PREVIOUS_YEAR;
            boolean isKnown = measurement.value().isPresent()
                    && measurement
                            .period()
                            .filter(days -> !days.end().isAfter(asOf))
                            .isPresent();
            if (happened && isKnown && measurement.subjectId().isEmpty()) {
                measured.computeIfAbsent(measurement.kpiId(), id -> new ArrayList<>())
                        .add(measurement);
            }
        }
    }

    /** Reads a plan on a day: readings whose period ends later are not looked at. */
    public static Courses of(SalesActionPlan plan, LocalDate asOf) {
        return new Courses(plan, asOf);
    }

    /**
     * The course of an indicator over the plan's period, up to the day its target is due.
     *
     * @param baseline the level it starts from; empty if unknown
     * @param unit the unit its readings have to have; empty: any
     */
    public Outlook<Course> of(KpiDefinition kpi, Optional<BigDecimal> baseline, Optional<Unit> unit) {
        Optional<LocalDate> start = plan.period().map(DateRange::start);
        Optional<LocalDate> due = kpi.due().or(() -> plan.period().map(DateRange::end));
        if (start.isEmpty() || due.isEmpty()) {
            return Outlook.unknown(Obstacle.NO_PERIOD);
        }
        DateRange period = new DateRange(start.get(), due.get());
        List<Reading> current = new ArrayList<>();
        List<Reading> earlier = new ArrayList<>();
        List<Reading> lastYear = new ArrayList<>();
        for (Measurement measurement : measured.getOrDefault(kpi.id(), List.of())) {
            DateRange days = measurement.period().orElseThrow();
            Quantity value = measurement.value().orElseThrow();
            if (unit.isPresent() && !unit.get().equals(value.unit())) {
                continue;
            }
            Reading reading = new Reading(days, value.value());
            if (days.end().isBefore(period.start())) {
                (measurement.effectiveScenario() == Scenario.ACTUAL ? earlier : lastYear).add(reading);
            } else if (measurement.effectiveScenario() == Scenario.ACTUAL
                    && period.contains(days.start())
                    && period.contains(days.end())) {
                current.add(reading);
            }
        }
        boolean addsUp = kpi.aggregation().filter(Aggregation.SUM::equals).isPresent();
        return Outlook.known(new Course(period, addsUp, baseline, current, lastYear.isEmpty() ? earlier : lastYear));
    }
}
