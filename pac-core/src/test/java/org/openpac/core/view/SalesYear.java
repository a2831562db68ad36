package org.openpac.core.view;

import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.Id;

/** A plan for 2026, a year of 365 days: by 14 March 73 days are gone, one fifth; by 26 May 146, two fifths. */
final class SalesYear {

    static final Objective SALES = Plans.objective("sales", ObjectiveLevel.COMPANY)
            .kpiId(Id.of("revenue"))
            .target(Plans.fromTo(0, 1_000_000, Plans.EUR))
            .build();

    static final Objective COST = Plans.objective("cost", ObjectiveLevel.COMPANY)
            .kpiId(Id.of("cac"))
            .target(Plans.fromTo(250, 225, Plans.EUR))
            .build();

    static SalesActionPlan plan() {
        return Plans.plan()
                .addKpi(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM))
                .addKpi(Plans.kpi("cac", Plans.EUR, Aggregation.LAST))
                .addObjective(SALES)
                .addObjective(COST)
                .addMeasurement(Plans.reading("revenue", "2026-01-01", "2026-01-31", 300_000, Plans.EUR)
                        .build())
                .addMeasurement(Plans.reading("revenue", "2026-02-01", "2026-02-28", 400_000, Plans.EUR)
                        .build())
                .addMeasurement(Plans.reading("cac", "2026-01-01", "2026-01-31", 245, Plans.EUR)
                        .build())
                .addMeasurement(Plans.reading("cac", "2026-02-01", "2026-02-28", 235, Plans.EUR)
                        .build())
                .build();
    }

    static Standing standing(SalesActionPlan plan, String objective, String day) {
        return Progress.of(plan, Plans.day(day)).objective(Id.of(objective)).orElseThrow();
    }

    private SalesYear() {}
}
