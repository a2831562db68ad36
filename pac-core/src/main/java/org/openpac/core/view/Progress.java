package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Phasing;
import org.openpac.core.view.Readings.Reading;

/**
 * How far objectives and indicators have come on a day.
 *
 * <p>Readings that add up over time, such as revenue, are compared with the target itself; a level, such as a cost or a
 * rate, with the way from its baseline to its target. The way is expected to be gone evenly, or as the objective's phasing
 * says.
 */
public final class Progress {

    private final Map<Id, Standing> objectives = new LinkedHashMap<>();
    private final Map<Id, Standing> kpis = new LinkedHashMap<>();

    private Progress(PlanIndex index, LocalDate asOf) {
        SalesActionPlan plan = index.plan();
        Readings readings = new Readings(plan);
        Map<Id, Objective> companyObjectives = new HashMap<>();
        for (Objective objective : plan.objectives()) {
            objectives.putIfAbsent(objective.id(), standing(objective, index, readings, asOf));
            if (objective.level() == ObjectiveLevel.COMPANY) {
                objective.kpiId().ifPresent(kpi -> companyObjectives.putIfAbsent(kpi, objective));
            }
        }
        for (KpiDefinition kpi : plan.kpis()) {
            Standing own = Optional.ofNullable(companyObjectives.get(kpi.id()))
                    .filter(objective -> kpi.target().isEmpty())
                    .map(objective -> standing(objective, index, readings, asOf))
                    .orElseGet(() -> standing(kpi, plan, readings, asOf));
            kpis.putIfAbsent(kpi.id(), own);
        }
    }

    /** Measures a plan on a day: readings whose period ends later, or after the due date, are not looked at. */
    public static Progress of(SalesActionPlan plan, LocalDate asOf) {
        return new Progress(PlanIndex.of(plan), asOf);
    }

    /** Measures a plan that has been indexed. */
    public static Progress of(PlanIndex index, LocalDate asOf) {
        return new Progress(index, asOf);
    }

    /** Where every objective stands, by its id, in the plan's order. */
    public Map<Id, Standing> objectives() {
        return Collections.unmodifiableMap(objectives);
    }

    /**
     * Where every indicator stands for the whole plan, by its id, in the plan's order: beside its own target or, where it
     * has none, that of the first company objective it measures.
     */
    public Map<Id, Standing> kpis() {
        return Collections.unmodifiableMap(kpis);
    }

    /** Where an objective stands; empty if the plan has no such objective. */
    public Optional<Standing> objective(Id id) {
        return Optional.ofNullable(objectives.get(id));
    }

    /** Where an indicator stands; empty if the plan has no such indicator. */
    public Optional<Standing> kpi(Id id) {
        return Optional.ofNullable(kpis.get(id));
    }

    static Standing standing(Objective objective, PlanIndex index, Readings readings, LocalDate asOf) {
        Optional<KpiDefinition> kpi = index.kpiOf(objective);
        Levels levels = Levels.of(objective, kpi);
        Optional<LocalDate> start =
                objective.start().or(() -> index.plan().period().map(DateRange::start));
        Reading reading = kpi.isEmpty()
                ? Reading.unknown(Gap.NO_KPI)
                : start.map(from ->
                                readings.actual(objective, kpi.get(), levels.unit(), from, upTo(objective.due(), asOf)))
                        .orElse(Reading.unknown(Gap.NO_PERIOD));
        Figure elapsed = elapsed(start, objective.due(), objective.phasing(), asOf);
        return measured(levels, reading, elapsed, addsUp(kpi));
    }

    private static Standing standing(KpiDefinition kpi, SalesActionPlan plan, Readings readings, LocalDate asOf) {
        Optional<LocalDate> start = plan.period().map(DateRange::start);
        Optional<LocalDate> due = kpi.due().or(() -> plan.period().map(DateRange::end));
        Levels levels = Levels.of(kpi);
        Reading reading = start.map(from -> readings.actual(kpi, levels.unit(), from, upTo(due, asOf)))
                .orElse(Reading.unknown(Gap.NO_PERIOD));
        return measured(levels, reading, elapsed(start, due, Optional.empty(), asOf), addsUp(Optional.of(kpi)));
    }

    /** What comes after the due date is no part of the way to it. */
    private static LocalDate upTo(Optional<LocalDate> due, LocalDate asOf) {
        return due.filter(day -> day.isBefore(asOf)).orElse(asOf);
    }

    private static boolean addsUp(Optional<KpiDefinition> kpi) {
        return kpi.flatMap(KpiDefinition::aggregation)
                .filter(Aggregation.SUM::equals)
                .isPresent();
    }

    private static Figure elapsed(
            Optional<LocalDate> start, Optional<LocalDate> due, Optional<Phasing> phasing, LocalDate asOf) {
        if (start.isEmpty() || due.isEmpty() || start.get().isAfter(due.get())) {
            return Figure.unknown(Gap.NO_PERIOD);
        }
        if (asOf.isBefore(start.get())) {
            return Figure.unknown(Gap.NOT_STARTED);
        }
        DateRange period = new DateRange(start.get(), due.get());
        return Figure.known(ExpectedPath.of(period, phasing).shareBy(asOf));
    }

    private static Standing measured(Levels levels, Reading reading, Figure elapsed, boolean addsUp) {
        Figure actual = reading.figure();
        Figure gone = addsUp && !isDecrease(levels)
                ? Levels.quotient(actual, levels.target())
                : Levels.quotient(Levels.minus(actual, levels.baseline()), levels.gain());
        if (addsUp && isDecrease(levels)) {
            // What adds up and is to fall: compare where it would land, then take the part of the time that has passed.
            Figure landing = perPart(actual, elapsed);
            gone = times(Levels.quotient(Levels.minus(landing, levels.baseline()), levels.gain()), elapsed);
        }
        Figure pace = perPart(gone, elapsed);
        Figure landing = addsUp
                ? perPart(actual, elapsed)
                : plus(levels.baseline(), perPart(Levels.minus(actual, levels.baseline()), elapsed));
        boolean isAchieved = gone.value()
                .filter(share -> share.compareTo(BigDecimal.ONE) >= 0)
                .isPresent();
        Optional<PaceStatus> status = pace.value().map(number -> PaceStatus.of(isAchieved, number));
        return new Standing(levels, actual, reading.latest(), gone, elapsed, pace, landing, status);
    }

    /** Divides by the part of the way that should be done; where none should be yet, nothing can be told. */
    private static Figure perPart(Figure figure, Figure elapsed) {
        boolean isNoneYet = elapsed.value().filter(part -> part.signum() == 0).isPresent();
        return isNoneYet && figure.value().isPresent()
                ? Figure.unknown(Gap.NOT_STARTED)
                : Levels.quotient(figure, elapsed);
    }

    private static boolean isDecrease(Levels levels) {
        return levels.gain().value().filter(gain -> gain.signum() < 0).isPresent();
    }

    private static Figure times(Figure a, Figure b) {
        if (a.value().isEmpty()) {
            return a;
        }
        return b.value()
                .map(number -> Figure.known(a.value().get().multiply(number, MathContext.DECIMAL128)))
                .orElse(b);
    }

    private static Figure plus(Figure a, Figure b) {
        if (a.value().isEmpty()) {
            return a;
        }
        return b.value()
                .map(number -> Figure.known(a.value().get().add(number)))
                .orElse(b);
    }
}
