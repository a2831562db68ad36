package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** R: faults of objectives beside each other. */
final class AlignmentFaults {

    /** The indicator of proposals among the indicators. */
    private static final int PROPOSALS = 4;

    private AlignmentFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "R-02",
                        "/objectives/2/contributions/1/objectiveId",
                        plan -> Changes.kpi(
                                plan, 2, share -> share.withDriverIds().withFormula(Optional.empty()))),
                fault("R-03", "/objectives/6/id", AlignmentFaults::withoutStrategyForShare),
                fault(
                        "R-04",
                        "/objectives/1/rationale",
                        plan -> Changes.margin(plan, margin -> margin.withRationale(Optional.empty()))),
                fault(
                        "R-05",
                        "/objectives",
                        plan -> plan.withObjectives(plan.objectives().stream()
                                .map(each -> each.withPriority(Priority.HIGH))
                                .toList())),
                fault(
                        "R-06",
                        "/objectives/7/target",
                        plan -> Changes.kpi(
                                Changes.target(
                                        LevelFaults.unsaid(plan, Changes.TEAM_MARGIN),
                                        Changes.TEAM_MARGIN,
                                        target -> target.withDirection(Optional.empty())
                                                .withValue(Quantity.of(-2, Unit.PERCENT))),
                                1,
                                kpi -> kpi.withTrend(Trend.TARGET_IS_BEST))),
                fault(
                        "R-07",
                        "/objectives/0/counterKpiId",
                        plan -> Changes.margin(
                                Changes.objective(
                                        plan, Changes.COMPANY, company -> company.withCounterKpiId(Optional.empty())),
                                margin -> margin.withCategory(ObjectiveCategory.OTHER))),
                fault(
                        "R-08",
                        "/objectives/1/kpiId",
                        plan -> Changes.kpi(plan, PROPOSALS, proposals -> proposals.withTiming(KpiTiming.LAGGING))));
    }

    /** The market share keeps a tactic, but no strategy leads to it or to anything below. */
    private static SalesActionPlan withoutStrategyForShare(SalesActionPlan plan) {
        SalesActionPlan apart = Changes.objective(
                plan,
                Changes.TEAM,
                team -> team.withContributions(team.contributions().get(0)));
        SalesActionPlan alone = Changes.objective(apart, Changes.SHARE, share -> share.withOwnPart(Share.WHOLE));
        return Changes.tactic(
                        alone,
                        0,
                        tactic ->
                                tactic.withObjectiveIds(Changes.with(tactic.objectiveIds(), SoundGoals.COMPANY_SHARE)))
                .withStrategies(plan.strategies().stream()
                        .map(strategy -> strategy.withObjectiveIds(strategy.objectiveIds().stream()
                                .filter(id -> !id.equals(SoundGoals.COMPANY_SHARE))
                                .toList()))
                        .toList());
    }
}
