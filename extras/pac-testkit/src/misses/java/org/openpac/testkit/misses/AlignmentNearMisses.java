package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.testkit.Changes;

/** R: near misses of objectives beside each other. */
final class AlignmentNearMisses {

    private AlignmentNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "R-02",
                        "A driver of a driver.",
                        "Le levier d’un levier.",
                        plan -> Changes.kpi(
                                Changes.kpi(
                                        plan,
                                        2,
                                        share -> share.withDriverIds(Id.of("kpi-margin-rate"))
                                                .withFormula(Optional.empty())),
                                1,
                                margin -> margin.withDriverIds(Id.of("kpi-revenue")))),
                miss(
                        "R-03",
                        "Named by no strategy itself; one above it is.",
                        "Aucune stratégie ne le nomme, mais une nomme celui du dessus.",
                        plan -> plan.withStrategies(plan.strategies().stream()
                                .map(strategy -> strategy.withObjectiveIds(plan.objectives().stream()
                                        .filter(each -> each.level() == ObjectiveLevel.COMPANY)
                                        .map(Objective::id)
                                        .toList()))
                                .toList())),
                miss(
                        "R-04",
                        "A team’s objective without a reason.",
                        "Un objectif d’équipe sans justification.",
                        plan -> Changes.objective(plan, Changes.TEAM, team -> team.withRationale(Optional.empty()))),
                miss(
                        "R-05",
                        "Exactly half have high priority.",
                        "Exactement la moitié est de priorité haute.",
                        plan -> plan.withObjectives(IntStream.range(0, 4)
                                .mapToObj(i ->
                                        plan.objectives().get(i).withPriority(i < 2 ? Priority.HIGH : Priority.LOW))
                                .toList())),
                miss(
                        "R-06",
                        "Opposite ways for different offers.",
                        "Des sens contraires pour des offres différentes.",
                        plan -> Changes.kpi(
                                        Changes.target(
                                                plan,
                                                Changes.TEAM_MARGIN,
                                                target -> target.withDirection(Optional.empty())
                                                        .withValue(Quantity.of(-2, Unit.PERCENT))),
                                        1,
                                        kpi -> kpi.withTrend(Trend.TARGET_IS_BEST))
                                .withObjectives(List.of(
                                        Changes.target(
                                                        plan,
                                                        Changes.TEAM_MARGIN,
                                                        target -> target.withDirection(Optional.empty())
                                                                .withValue(Quantity.of(-2, Unit.PERCENT)))
                                                .objectives()
                                                .get(Changes.TEAM_MARGIN),
                                        plan.objectives().get(Changes.TEAM_MARGIN + 1)))),
                miss(
                        "R-07",
                        "No counter-indicator, but a company objective of profitability.",
                        "Pas d’indicateur de contrepoids, mais un objectif général de rentabilité.",
                        plan -> Changes.objective(
                                plan, Changes.COMPANY, company -> company.withCounterKpiId(Optional.empty()))),
                miss(
                        "R-08",
                        "A lagging indicator with a leading driver.",
                        "Un indicateur retardé dont un levier est avancé.",
                        plan -> Changes.kpi(
                                Changes.objective(
                                        plan,
                                        Changes.PROPOSALS,
                                        proposals -> proposals.withContributions(
                                                proposals.contributions().get(0))),
                                1,
                                margin -> margin.withDriverIds(Id.of("kpi-proposals")))));
    }
}
