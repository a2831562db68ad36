package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.testkit.Changes;

/** ST: near misses of strategies. */
final class StrategyNearMisses {

    private StrategyNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "ST-01",
                        "A strategy that serves one objective.",
                        "Une stratégie qui sert un seul objectif.",
                        plan -> Changes.strategy(
                                plan, 2, strategy -> strategy.withObjectiveIds(Id.of("team-revenue")))),
                miss(
                        "ST-02",
                        "A strategy without action that has been given up.",
                        "Une stratégie sans action, abandonnée.",
                        plan -> withFurther(plan, LifecycleStatus.CANCELLED)),
                miss(
                        "ST-03",
                        "A strategy to win customers, measured by churn and by revenue.",
                        "Une stratégie de conquête mesurée par l’attrition et par le chiffre d’affaires.",
                        plan -> Changes.strategy(
                                plan, 0, strategy -> strategy.withKpiIds(Id.of("kpi-churn"), Id.of("kpi-revenue")))),
                miss(
                        "ST-04",
                        "Market penetration with a new offer.",
                        "Une pénétration de marché avec une offre nouvelle.",
                        plan -> Changes.strategy(plan, 1, strategy -> strategy.withNewOffer(true))),
                miss(
                        "ST-05",
                        "A quarter of the spending for diversification.",
                        "Un quart de la dépense pour la diversification.",
                        plan -> withLine(plan, 4, "3", List.of(0, 1, 2, 3), RoundingMode.DOWN)),
                miss(
                        "ST-06",
                        "Three active strategies and one that is on hold.",
                        "Trois stratégies actives et une suspendue.",
                        plan -> withFurther(plan, LifecycleStatus.ON_HOLD)),
                miss(
                        "ST-07",
                        "A churn of 10% a year, as the month before.",
                        "Une attrition de 10\u00a0% par an, comme le mois précédent.",
                        plan -> Changes.measurements(
                                plan,
                                Id.of("kpi-churn"),
                                readings -> readings.stream()
                                        .map(reading -> reading.withValue(Quantity.of(10, Unit.PERCENT)))
                                        .toList())),
                miss(
                        "ST-08",
                        "A strategy that takes up an option instead of naming items.",
                        "Une stratégie qui retient un croisement au lieu de nommer des éléments.",
                        plan -> Changes.strategy(plan, 0, strategy -> strategy.withSwotItemIds())),
                miss(
                        "ST-09",
                        "Lines that exceed the envelope by a twentieth.",
                        "Des lignes qui dépassent l’enveloppe d’un vingtième.",
                        plan -> Changes.strategy(plan, 2, StrategyNearMisses::withEnvelopeATwentiethBelowItsLines)),
                miss(
                        "ST-10",
                        "A strategy that names no segment and whose actions aim at all.",
                        "Une stratégie qui ne nomme aucun segment et dont les actions les visent tous.",
                        plan -> Changes.tactic(
                                Changes.strategy(plan, 2, strategy -> strategy.withSegmentIds()),
                                4,
                                tactic -> tactic.withSegmentIds(plan.segments().stream()
                                        .map(Segment::id)
                                        .toList()))));
    }

    private static SalesActionPlan withFurther(SalesActionPlan plan, LifecycleStatus status) {
        Strategy further = plan.strategies()
                .get(2)
                .withId(Id.of("strategy-further"))
                .withEnvelope(Optional.empty())
                .withLifecycle(status);
        return plan.withStrategies(Changes.with(plan.strategies(), further));
    }

    /** Makes one line a part of what others add up to. */
    static SalesActionPlan withLine(
            SalesActionPlan plan, int line, String divisor, List<Integer> others, RoundingMode rounding) {
        List<BudgetLine> lines = plan.budget().orElseThrow().lines();
        Money sum = others.stream()
                .map(other -> lines.get(other).amount().orElseThrow())
                .reduce(Money::plus)
                .orElseThrow();
        BigDecimal part = sum.amount().divide(new BigDecimal(divisor), 2, rounding);
        return Changes.budgetLine(plan, line, each -> each.withAmount(new Money(part, sum.currency())));
    }

    private static Strategy withEnvelopeATwentiethBelowItsLines(Strategy strategy) {
        Money lines = strategy.envelope().orElseThrow();
        BigDecimal envelope = lines.amount().divide(new BigDecimal("1.05"), 2, RoundingMode.UP);
        return strategy.withEnvelope(new Money(envelope, lines.currency()));
    }
}
