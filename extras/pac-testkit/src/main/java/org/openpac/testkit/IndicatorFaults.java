package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.value.Id;

/** KP: faults of indicators. */
final class IndicatorFaults {

    private static final int MARGIN = 1;
    private static final int PROSPECTS = 5;
    private static final int WIN_RATE = 7;
    private static final int PIPELINE = 10;
    private static final int CAC = 11;
    private static final int LTV = 12;
    private static final int LTV_TO_CAC = 13;
    private static final int PAYBACK = 14;

    private IndicatorFaults() {}

    static List<Fault> all() {
        return List.of(
                fault("KP-01", "/strategies/2/kpiIds", plan -> Changes.strategy(plan, 2, homes -> homes.withKpiIds())),
                fault(
                        "KP-02",
                        "/kpis/11/ownerId",
                        plan -> Changes.kpi(plan, CAC, cost -> cost.withOwnerId(Optional.empty()))),
                fault(
                        "KP-03",
                        "/kpis/14/due",
                        plan -> Changes.kpi(plan, PAYBACK, payback -> payback.withDue(Optional.empty()))),
                fault(
                        "KP-03",
                        "/kpis/14/target",
                        plan -> Changes.kpi(plan, PAYBACK, payback -> payback.withTarget(Optional.empty()))),
                fault("KP-04", "/people/3/id", IndicatorFaults::withABusyManager),
                fault(
                        "KP-05",
                        "/kpis/13/formula/kpiIds",
                        plan -> Changes.kpi(
                                plan,
                                LTV_TO_CAC,
                                ratio -> ratio.withFormula(
                                        ratio.formula().orElseThrow().withKpiIds(SoundKpis.LTV)))),
                fault("KP-09", "/kpis/17/id", IndicatorFaults::withASpareOne),
                fault(
                        "KP-10",
                        "/kpis",
                        plan -> Changes.kpi(
                                Changes.kpi(plan, WIN_RATE, rate -> rate.withTiming(KpiTiming.LAGGING)),
                                PIPELINE,
                                pipeline -> pipeline.withTiming(KpiTiming.LAGGING))),
                fault(
                        "KP-13",
                        "/kpis/10/frequency",
                        plan -> Changes.kpi(
                                plan,
                                PIPELINE,
                                pipeline -> pipeline.withFormula(KpiFormula.builder()
                                        .operation(FormulaOperation.RATIO)
                                        .addKpiIds(SoundKpis.CUSTOMERS, SoundKpis.SALES)
                                        .build()))),
                fault(
                        "KP-14",
                        "/kpis/14/id",
                        plan -> Changes.kpi(
                                plan,
                                MARGIN,
                                margin -> margin.withDriverIds(SoundKpis.PROPOSALS, SoundKpis.LTV_TO_CAC))));
    }

    private static SalesActionPlan withABusyManager(SalesActionPlan plan) {
        SalesActionPlan busier = plan;
        for (int kpi : new int[] {PROSPECTS, CAC, LTV}) {
            busier = Changes.kpi(busier, kpi, each -> each.withOwnerId(SoundFigures.MANAGER));
        }
        return busier;
    }

    /** An indicator that is complete, but that nobody wants to move. */
    private static SalesActionPlan withASpareOne(SalesActionPlan plan) {
        return plan.withKpis(Changes.with(
                plan.kpis(),
                plan.kpis()
                        .get(PAYBACK)
                        .withId(Id.of("kpi-spare"))
                        .withCode(Optional.empty())
                        .withTarget(Optional.empty())
                        .withDue(Optional.empty())
                        .withFrequency(Frequency.YEARLY)
                        .withDriverIds()));
    }
}
