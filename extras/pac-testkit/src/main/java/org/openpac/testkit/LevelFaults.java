package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.ValueChainStage;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** S, M: faults of scope, units, levels and readings. */
final class LevelFaults {

    private LevelFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "S-08",
                        "/objectives/2/segmentIds",
                        plan -> Changes.objective(plan, Changes.TEAM, team -> team.withTerritoryIds())),
                fault(
                        "M-04",
                        "/objectives/0/floor/value",
                        plan -> Changes.objective(
                                plan,
                                Changes.COMPANY,
                                company -> company.withFloor(LevelSpec.builder()
                                        .change(ChangeKind.ABSOLUTE_VALUE)
                                        .value(Quantity.of(1_000, Unit.parse("USD")))
                                        .build()))),
                fault(
                        "M-06",
                        "/objectives/1/target/value",
                        plan -> Changes.target(
                                unsaid(plan, Changes.MARGIN),
                                Changes.MARGIN,
                                target -> target.withValue(Quantity.of(0, Unit.PERCENT)))),
                fault(
                        "M-08",
                        "/objectives/6/target/low",
                        plan -> Changes.target(
                                plan, Changes.SHARE, target -> target.withLow(Quantity.of(101, Unit.PERCENT)))),
                fault(
                        "M-09",
                        "/kpis/0/dataSource",
                        plan -> Changes.kpi(plan, 0, kpi -> kpi.withDataSource(Optional.empty()))),
                fault(
                        "M-10",
                        "/kpis/1/frequency",
                        plan -> Changes.kpi(plan, 1, kpi -> kpi.withFrequency(Frequency.YEARLY))),
                fault("M-11", "/objectives/13/target/value", plan -> proposals(plan, 0, "1")),
                fault(
                        "M-12",
                        "/objectives/1/kpiId",
                        plan -> Changes.kpi(plan, 1, kpi -> kpi.withValueChainStage(ValueChainStage.INPUT))),
                fault(
                        "M-13",
                        "/objectives/1/target/baseline/date",
                        plan -> Changes.target(
                                plan,
                                Changes.MARGIN,
                                target -> target.withBaseline(target.baseline()
                                        .orElseThrow()
                                        .withDate(Changes.period(plan)
                                                .start()
                                                .minusYears(1)
                                                .minusDays(1))))),
                fault("M-14", "/objectives/13/target/value", plan -> proposals(plan, 10, "10.25")));
    }

    /** The plan with a statement that names no number and no date. */
    static SalesActionPlan unsaid(SalesActionPlan plan, int objective) {
        return Changes.objective(
                plan,
                objective,
                each -> each.withStatement(Changes.say(plan, "Raise this figure", "Augmenter ce chiffre")));
    }

    private static SalesActionPlan proposals(SalesActionPlan plan, long from, String to) {
        return Changes.target(
                unsaid(plan, Changes.PROPOSALS),
                Changes.PROPOSALS,
                target -> target.withBaseline(target.baseline().orElseThrow().withValue(Quantity.of(from, Unit.COUNT)))
                        .withValue(Quantity.of(to, Unit.COUNT)));
    }
}
