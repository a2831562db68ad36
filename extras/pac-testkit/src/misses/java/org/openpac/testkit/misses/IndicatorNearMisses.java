package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.testkit.Changes;

/** KP: near misses of indicators. */
final class IndicatorNearMisses {

    private static final int MARGIN = 1;
    private static final int SALE_VALUE = 9;
    private static final int PIPELINE = 10;
    private static final int CAC = 11;
    private static final int LTV = 12;
    private static final int LTV_TO_CAC = 13;
    private static final int PAYBACK = 14;
    private static final Id MANAGER = Id.of("manager");

    private IndicatorNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "KP-01",
                        "An action that is measured by what it is expected to bring.",
                        "Une action que mesure ce qu’elle doit rapporter.",
                        plan -> Changes.tactic(plan, 3, posts -> posts.withKpiIds())),
                miss(
                        "KP-02",
                        "An indicator without an owner of its own, whose objectives have one.",
                        "Un indicateur sans responsable, dont les objectifs en ont un.",
                        plan -> Changes.kpi(plan, MARGIN, margin -> margin.withOwnerId(Optional.empty()))),
                miss(
                        "KP-03",
                        "A range to stay in instead of a number to reach.",
                        "Une fourchette à tenir au lieu d’un nombre à atteindre.",
                        IndicatorNearMisses::withARange),
                miss(
                        "KP-04",
                        "Seven indicators of one person.",
                        "Sept indicateurs d’une personne.",
                        plan -> Changes.kpi(
                                Changes.kpi(plan, CAC, cost -> cost.withOwnerId(MANAGER)),
                                LTV,
                                value -> value.withOwnerId(MANAGER))),
                miss(
                        "KP-05",
                        "Weights of a mean that miss the whole by exactly 0.1%.",
                        "Des poids d’une moyenne qui manquent le total d’exactement 0,1\u00a0%.",
                        plan -> Changes.kpi(
                                plan,
                                SALE_VALUE,
                                value -> value.withFormula(KpiFormula.builder()
                                        .operation(FormulaOperation.WEIGHTED_MEAN)
                                        .addKpiIds(Id.of("kpi-ltv"), Id.of("kpi-cac"))
                                        .addWeights(Share.of("0.5"), Share.of("0.499"))
                                        .build()))),
                miss(
                        "KP-09",
                        "An indicator that nothing points to, with a target of its own.",
                        "Un indicateur auquel rien ne renvoie, avec sa propre cible.",
                        plan -> plan.withKpis(Changes.with(
                                plan.kpis(), plan.kpis().get(PAYBACK).withId(Id.of("kpi-spare"))))),
                miss(
                        "KP-10",
                        "Seven of ten that are lagging.",
                        "Sept sur dix qui sont retardés.",
                        IndicatorNearMisses::withSevenOfTen),
                miss(
                        "KP-13",
                        "A ratio that is read as seldom as its parts.",
                        "Un ratio lu aussi rarement que ses termes.",
                        plan -> Changes.kpi(
                                plan,
                                PIPELINE,
                                pipeline -> pipeline.withFrequency(Frequency.QUARTERLY)
                                        .withFormula(KpiFormula.builder()
                                                .operation(FormulaOperation.RATIO)
                                                .addKpiIds(Id.of("kpi-customers"), Id.of("kpi-sales"))
                                                .build()))),
                miss(
                        "KP-14",
                        "An indicator that moves a company objective’s through another only.",
                        "Un indicateur qui n’agit sur celui d’un objectif général que par un autre.",
                        plan -> Changes.kpi(
                                Changes.kpi(
                                        plan,
                                        MARGIN,
                                        margin ->
                                                margin.withDriverIds(Id.of("kpi-proposals"), Id.of("kpi-ltv-to-cac"))),
                                LTV_TO_CAC,
                                ratio -> ratio.withDriverIds(Id.of("kpi-payback")))));
    }

    private static SalesActionPlan withARange(SalesActionPlan plan) {
        return Changes.kpi(
                plan,
                PAYBACK,
                payback -> payback.withTarget(payback.target()
                        .orElseThrow()
                        .withValue(Optional.empty())
                        .withLow(Quantity.of(8, Unit.MONTH))
                        .withHigh(Quantity.of(9, Unit.MONTH))));
    }

    /** Three lagging and three leading ones no longer say when they move. */
    private static SalesActionPlan withSevenOfTen(SalesActionPlan plan) {
        SalesActionPlan changed = plan;
        for (int kpi : new int[] {SALE_VALUE, LTV, PAYBACK, 5, 6, 7}) {
            changed = Changes.kpi(changed, kpi, each -> each.withTiming(Optional.empty()));
        }
        return changed;
    }
}
