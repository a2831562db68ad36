package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** ST: faults of strategies. */
final class StrategyFaults {

    private StrategyFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "ST-01",
                        "/strategies/2/objectiveIds",
                        plan -> Changes.strategy(plan, 2, strategy -> strategy.withObjectiveIds())),
                fault(
                        "ST-02",
                        "/strategies/3/id",
                        plan -> plan.withStrategies(
                                Changes.with(plan.strategies(), further(plan).withLifecycle(LifecycleStatus.ON_HOLD)))),
                fault(
                        "ST-03",
                        "/strategies/0/kpiIds",
                        plan -> Changes.strategy(plan, 0, strategy -> strategy.withKpiIds(Id.of("kpi-churn")))),
                fault(
                        "ST-04",
                        "/strategies/1/newMarket",
                        plan -> Changes.strategy(plan, 1, strategy -> strategy.withNewMarket(true))),
                fault(
                        "ST-05",
                        "/budget/lines",
                        plan -> Changes.strategy(
                                plan,
                                0,
                                strategy -> strategy.withType(StrategyType.DIVERSIFICATION)
                                        .withNewMarket(true)
                                        .withNewOffer(true))),
                fault("ST-06", "/teams/0/id", StrategyFaults::withAFourthStrategy),
                fault("ST-07", "/strategies", StrategyFaults::withRisingChurn),
                fault(
                        "ST-08",
                        "/strategies/2/swotItemIds",
                        plan -> Changes.strategy(plan, 2, strategy -> strategy.withSwotItemIds())),
                fault(
                        "ST-09",
                        "/strategies/2/envelope",
                        plan -> Changes.strategy(plan, 2, StrategyFaults::withATenthMore)),
                fault(
                        "ST-10",
                        "/strategies/2/segmentIds",
                        plan -> Changes.strategy(plan, 2, strategy -> strategy.withSegmentIds())));
    }

    private static Strategy further(SalesActionPlan plan) {
        return plan.strategies().get(2).withId(Id.of("strategy-further")).withEnvelope(Optional.empty());
    }

    private static SalesActionPlan withAFourthStrategy(SalesActionPlan plan) {
        Strategy further = further(plan);
        return Changes.tactic(
                plan.withStrategies(Changes.with(plan.strategies(), further)),
                4,
                tactic -> tactic.withStrategyIds(Changes.with(tactic.strategyIds(), further.id())));
    }

    private static SalesActionPlan withRisingChurn(SalesActionPlan plan) {
        return Changes.measurements(
                plan,
                Id.of("kpi-churn"),
                readings -> Changes.changed(readings, 0, reading -> reading.withValue(Quantity.of(5, Unit.PERCENT))));
    }

    private static Strategy withATenthMore(Strategy strategy) {
        Money envelope = strategy.envelope().orElseThrow();
        return strategy.withEnvelope(new Money(envelope.amount().multiply(new BigDecimal("1.1")), envelope.currency()));
    }
}
