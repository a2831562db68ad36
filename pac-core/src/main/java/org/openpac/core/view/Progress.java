package org.openpac.core.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

/**
 * How far objectives and indicators have come on a day.
 *
 * <p>Readings that add up over time, such as revenue, are compared with the target itself; a level, such as a cost or a
 * rate, with the way from its baseline to its target. The way is expected to be gone as the objective's phasing says; where
 * it has none, evenly over the days, or at a constant rate of growth if asked for.
 */
public final class Progress {

    private final PlanIndex index;
    private final LocalDate asOf;
    private final PathKind path;
    private final Readings readings;
    private final Standings standings;
    private final Map<Id, Standing> objectives = new LinkedHashMap<>();
    private final Map<Id, Standing> kpis = new LinkedHashMap<>();

    private Progress(PlanIndex index, LocalDate asOf, PathKind path) {
        this.index = index;
        this.asOf = asOf;
        this.path = path;
        this.readings = Readings.actual(index.plan());
        this.standings = new Standings(index, readings, asOf, path);
        Map<Id, Objective> companyObjectives = new HashMap<>();
        for (Objective objective : index.plan().objectives()) {
            if (!objectives.containsKey(objective.id())) {
                objectives.put(objective.id(), standings.of(objective));
            }
            if (objective.level() == ObjectiveLevel.COMPANY) {
                objective.kpiId().ifPresent(kpi -> companyObjectives.merge(kpi, objective, Progress::firstById));
            }
        }
        for (KpiDefinition kpi : index.plan().kpis()) {
            Standing own = Optional.ofNullable(companyObjectives.get(kpi.id()))
                    .filter(objective -> kpi.target().isEmpty())
                    .map(standings::of)
                    .orElseGet(() -> standings.of(kpi));
            kpis.putIfAbsent(kpi.id(), own);
        }
    }

    private static Objective firstById(Objective a, Objective b) {
        return b.id().compareTo(a.id()) < 0 ? b : a;
    }

    /** Measures a plan on a day: readings whose period ends later, or after the due date, are not looked at. */
    public static Progress of(SalesActionPlan plan, LocalDate asOf) {
        return of(PlanIndex.of(plan), asOf);
    }

    /** Measures a plan that has been indexed. */
    public static Progress of(PlanIndex index, LocalDate asOf) {
        return of(index, asOf, PathKind.LINEAR);
    }

    /**
     * Measures a plan that has been indexed.
     *
     * @param path how the way to a target is expected to be gone where no phasing says so
     */
    public static Progress of(PlanIndex index, LocalDate asOf, PathKind path) {
        return new Progress(index, asOf, path);
    }

    /** Where every objective stands, by its id, in the plan's order. */
    public Map<Id, Standing> objectives() {
        return Collections.unmodifiableMap(objectives);
    }

    /**
     * Where every indicator stands for the whole plan, by its id, in the plan's order: beside its own target or, where it
     * has none, that of a company objective it measures, the one with the first id.
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

    /**
     * Where an objective or an indicator of the plan stood on another day: beside its own target, by the readings whose
     * periods had ended by then, whenever they were written down.
     */
    public Standing on(LocalDate day, Targeted targeted) {
        return new Standings(index, readings, day, path).of(targeted);
    }

    /**
     * Where every objective stands if one that is not measured itself has reached what its contributors have, by its id, in
     * the plan's order.
     */
    public Map<Id, Standing> rolledUp() {
        Map<Id, Figure> reached = new RollUps(index, standings).reached();
        Map<Id, Standing> rolledUp = new LinkedHashMap<>();
        new UpwardOrder(index.plan().objectives())
                .byId()
                .forEach((id, objective) -> rolledUp.put(
                        id,
                        Optional.ofNullable(reached.get(id))
                                .filter(figure -> figure.value().isPresent())
                                .filter(figure -> isUnmeasured(id))
                                .map(figure -> standings.with(objective, figure))
                                .orElseGet(() -> objectives.get(id))));
        return Collections.unmodifiableMap(rolledUp);
    }

    private boolean isUnmeasured(Id id) {
        return objective(id)
                .filter(standing -> standing.actual().value().isEmpty())
                .isPresent();
    }

    /** Lists what calls for attention, the gravest kind first, then by id. Objectives given up or completed are left out. */
    public List<Alert> alerts() {
        return new Alerts(index, asOf).of(objectives);
    }

    /**
     * Compares what an objective or an indicator has reached with the previous period, up to the day that corresponds.
     *
     * <p>The previous period is the one that the plan states; else the fiscal year before, or the same days a year earlier.
     * Its figures are the readings of those days; where there are none, those that are marked as of the previous year,
     * whether they bear its dates or those of the plan. Working days are those of the plan's working time.
     *
     * @return unknown figures with their reason where there is nothing to compare
     */
    public YearOnYear yearOnYear(Id id, Alignment alignment) {
        return index.find(id, Targeted.class)
                .map(targeted -> new YearsCompared(index, asOf).of(targeted, alignment))
                .orElseGet(() -> YearsCompared.without(Gap.UNKNOWN_ELEMENT));
    }
}
