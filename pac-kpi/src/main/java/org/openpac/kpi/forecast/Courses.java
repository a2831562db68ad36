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
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;
import org.openpac.core.view.ExpectedPath;
import org.openpac.core.view.Standing;
import org.openpac.kpi.internal.HappenedReadings;

/**
 * The courses of a plan's indicators, by what was measured up to a day.
 *
 * <p>What happened and what happened a year before count, what was planned or expected does not. A reading of the previous year
 * may bear its own days or those of the plan that it is to be compared with; where what happened on its days is read as such, it
 * is left out.
 */
public final class Courses {

    private record Key(Id kpiId, Optional<Id> subjectId) {}

    private final LocalDate asOf;
    private final Map<Key, List<Measurement>> measured = new HashMap<>();
    private final Map<Id, Aggregation> aggregations = new HashMap<>();

    private Courses(SalesActionPlan plan, LocalDate asOf) {
        this.asOf = asOf;
        for (KpiDefinition kpi : plan.kpis()) {
            kpi.aggregation().ifPresent(aggregation -> aggregations.putIfAbsent(kpi.id(), aggregation));
        }
        for (Measurement measurement : HappenedReadings.of(plan, asOf)) {
            measured.computeIfAbsent(new Key(measurement.kpiId(), measurement.subjectId()), key -> new ArrayList<>())
                    .add(measurement);
        }
    }

    /** Reads a plan on a day: readings whose period ends later are not looked at. */
    public static Courses of(SalesActionPlan plan, LocalDate asOf) {
        return new Courses(plan, asOf);
    }

    /**
     * The course of an indicator from the readings that made it stand where it does, up to the day that the target it stands
     * beside is due.
     *
     * @param standing where it stands on the same day
     */
    public Outlook<Course> of(KpiDefinition kpi, Standing standing) {
        Optional<Gap> gap = standing.actual().gap();
        if (gap.isPresent()) {
            return Outlook.unknown(obstacle(gap.get()));
        }
        if (standing.path().isEmpty()) {
            return Outlook.unknown(Obstacle.NO_PERIOD);
        }
        ExpectedPath path = standing.path().get();
        Optional<Id> subject = standing.latest().flatMap(Measurement::subjectId);
        List<Measurement> own = measured(kpi.id(), subject);
        if (isMixed(own, standing.levels().unit())) {
            return Outlook.unknown(Obstacle.MIXED_UNITS);
        }
        Aggregation aggregation = kpi.aggregation().orElse(Aggregation.LAST);
        return switch (aggregation) {
            case SUM -> known(path, aggregation, within(path.period(), own), before(path.period(), own));
            case WEIGHTED_MEAN -> known(path, aggregation, within(path.period(), own), List.of());
            case LAST -> known(path, aggregation, until(path.period(), own), List.of());
            case RATIO -> {
                List<Id> parts = parts(kpi);
                boolean isDivided = !parts.isEmpty()
                        && parts.stream().noneMatch(id -> measured(id, subject).isEmpty());
                yield isDivided
                        ? divided(path, kpi, parts, subject)
                        : known(path, Aggregation.LAST, until(path.period(), own), List.of());
            }
        };
    }

    private static Obstacle obstacle(Gap gap) {
        return switch (gap) {
            case MIXED_UNITS -> Obstacle.MIXED_UNITS;
            case NO_PERIOD -> Obstacle.NO_PERIOD;
            case NO_SAMPLE_SIZE -> Obstacle.NO_SAMPLE_SIZE;
            case EMPTY_DENOMINATOR -> Obstacle.NOT_POSITIVE;
            default -> Obstacle.TOO_FEW_READINGS;
        };
    }

    private Outlook<Course> known(
            ExpectedPath path, Aggregation aggregation, List<Measurement> current, List<Measurement> earlier) {
        return Outlook.known(new Course(
                path,
                aggregation,
                isOver(path),
                current.stream().map(Courses::reading).toList(),
                earlier.stream().map(Courses::reading).toList()));
    }

    private boolean isOver(ExpectedPath path) {
        return !asOf.isBefore(path.period().end());
    }

    private static Reading reading(Measurement measurement) {
        return new Reading(
                days(measurement),
                measurement.value().orElseThrow().value(),
                BigDecimal.valueOf(measurement.sampleSize().orElse(1)));
    }

    private static DateRange days(Measurement measurement) {
        return measurement.period().orElseThrow();
    }

    private List<Measurement> measured(Id kpiId, Optional<Id> subject) {
        return measured.getOrDefault(new Key(kpiId, subject), List.of());
    }

    private static boolean isMixed(List<Measurement> readings, Optional<Unit> unit) {
        return readings.stream()
                .map(reading -> reading.value().orElseThrow().unit())
                .anyMatch(each -> !each.equals(
                        unit.orElse(readings.get(0).value().orElseThrow().unit())));
    }

    private static boolean isActual(Measurement reading) {
        return reading.effectiveScenario() == Scenario.ACTUAL;
    }

    private static List<Measurement> until(DateRange period, List<Measurement> readings) {
        return readings.stream()
                .filter(reading -> isActual(reading) && !days(reading).end().isAfter(period.end()))
                .toList();
    }

    private static List<Measurement> within(DateRange period, List<Measurement> readings) {
        return until(period, readings).stream()
                .filter(reading -> !days(reading).start().isBefore(period.start()))
                .toList();
    }

    private static List<Measurement> before(DateRange period, List<Measurement> readings) {
        return readings.stream()
                .filter(reading -> days(reading).end().isBefore(period.start()))
                .toList();
    }

    /** The two indicators whose quotient it is; empty where its formula says nothing of the kind. */
    private static List<Id> parts(KpiDefinition kpi) {
        return kpi.formula()
                .filter(formula -> formula.operation() == FormulaOperation.RATIO)
                .map(KpiFormula::kpiIds)
                .filter(ids -> ids.size() == 2)
                .orElse(List.of());
    }

    private Outlook<Course> divided(ExpectedPath path, KpiDefinition kpi, List<Id> parts, Optional<Id> subject) {
        boolean isLevelAbove = isLevel(parts.get(0));
        if (isLevelAbove != isLevel(parts.get(1))) {
            return Outlook.unknown(Obstacle.NOT_A_LEVEL);
        }
        List<Measurement> above = measured(parts.get(0), subject);
        List<Measurement> below = measured(parts.get(1), subject);
        boolean isPercent = kpi.unit().filter(Unit.PERCENT::equals).isPresent();
        Optional<List<Reading>> readings = isLevelAbove
                ? Quotients.ofLevels(until(path.period(), above), until(path.period(), below), isPercent)
                : Quotients.ofSums(within(path.period(), above), within(path.period(), below), isPercent);
        Aggregation aggregation = isLevelAbove ? Aggregation.LAST : Aggregation.RATIO;
        return readings.<Outlook<Course>>map(
                        known -> Outlook.known(new Course(path, aggregation, isOver(path), known, List.of())))
                .orElse(Outlook.unknown(Obstacle.UNEVEN_READINGS));
    }

    private boolean isLevel(Id kpiId) {
        return aggregations.get(kpiId) == Aggregation.LAST;
    }
}
