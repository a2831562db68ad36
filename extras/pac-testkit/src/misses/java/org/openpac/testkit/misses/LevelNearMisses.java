package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.ValueChainStage;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.testkit.Changes;

/** S, M: near misses of scope, units, levels and readings. */
final class LevelNearMisses {

    private LevelNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "S-08",
                        "A territory and nothing else.",
                        "Un territoire et rien d’autre.",
                        plan -> Changes.objective(
                                plan,
                                Changes.TEAM_CUSTOMERS,
                                team -> team.withSegmentIds().withTerritoryIds(Id.of("territory")))),
                miss(
                        "M-04",
                        "A floor in per cent beside a target in euros: it is a relative change.",
                        "Un seuil en pour cent à côté d’une cible en euros\u00a0: c’est une évolution relative.",
                        plan -> Changes.objective(
                                plan,
                                Changes.COMPANY,
                                company -> company.withFloor(LevelSpec.builder()
                                        .value(Quantity.of(1, Unit.PERCENT))
                                        .build()))),
                miss(
                        "M-06",
                        "A target 0.01 point above the baseline.",
                        "Une cible 0,01 point au-dessus de la valeur de départ.",
                        plan -> Changes.target(
                                plan, Changes.MARGIN, target -> target.withValue(Quantity.of("0.01", Unit.PERCENT)))),
                miss(
                        "M-08",
                        "A level of exactly 100%.",
                        "Un niveau d’exactement 100\u00a0%.",
                        plan -> Changes.target(
                                plan, Changes.SHARE, target -> target.withHigh(Quantity.of(100, Unit.PERCENT)))),
                miss(
                        "M-09",
                        "An indicator that no objective is measured by.",
                        "Un indicateur qui ne mesure aucun objectif.",
                        plan -> plan.withKpis(Changes.with(
                                plan.kpis(),
                                KpiDefinition.builder().id(Id.of("kpi-aside")).build()))),
                miss(
                        "M-10",
                        "Exactly three readings: every quarter, over nine months.",
                        "Exactement trois mesures\u00a0: chaque trimestre, sur neuf mois.",
                        plan -> Changes.kpi(plan, 0, kpi -> kpi.withFrequency(Frequency.QUARTERLY))
                                .withObjectives(plan.objectives().stream()
                                        .map(each -> each.kpiId().equals(Optional.of(Id.of("kpi-revenue")))
                                                ? each.withDue(Changes.period(plan)
                                                        .start()
                                                        .plusMonths(9)
                                                        .minusDays(1))
                                                : each)
                                        .toList())),
                miss("M-11", "From one to two.", "De un à deux.", plan -> proposals(plan, 1, "2")),
                miss(
                        "M-12",
                        "An output instead of an outcome.",
                        "Un produit de l’action au lieu d’un effet.",
                        plan -> Changes.kpi(plan, 1, kpi -> kpi.withValueChainStage(ValueChainStage.OUTPUT))),
                miss(
                        "M-13",
                        "A baseline exactly twelve months old.",
                        "Une valeur de départ vieille d’exactement douze mois.",
                        plan -> Changes.target(
                                plan,
                                Changes.MARGIN,
                                target -> target.withBaseline(target.baseline()
                                        .orElseThrow()
                                        .withDate(Changes.period(plan).start().minusYears(1))))),
                miss(
                        "M-14",
                        "Four digits from a baseline of two.",
                        "Quatre chiffres pour une valeur de départ qui en a deux.",
                        plan -> proposals(plan, 11, "12.25")
                                .withObjectives(proposals(plan, 11, "12.25").objectives().stream()
                                        .filter(each -> !each.kpiId().equals(Optional.of(Id.of("kpi-revenue"))))
                                        .toList())));
    }

    private static SalesActionPlan proposals(SalesActionPlan plan, long from, String to) {
        return Changes.target(
                plan,
                Changes.PROPOSALS,
                target -> target.withBaseline(target.baseline().orElseThrow().withValue(Quantity.of(from, Unit.COUNT)))
                        .withValue(Quantity.of(to, Unit.COUNT)));
    }
}
