package org.openpac.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** Plans of earlier years with one objective, whose stretch lies a hundred above its baseline of zero. */
public final class ScoredPlans {

    private static final Id KPI = Id.of("kpi");
    private static final int YEARS = 3;
    private static final int FIRST_YEAR = 2020;

    private ScoredPlans() {}

    /** Three plans that all came so many hundredths of the way. */
    public static List<SalesActionPlan> three(int hundredths) {
        return IntStream.range(0, YEARS)
                .mapToObj(year -> of(FIRST_YEAR + YEARS - year, hundredths))
                .toList();
    }

    /** The plan of one year, which came so many hundredths of the way. */
    public static SalesActionPlan of(int year, int hundredths) {
        DateRange period = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return SalesActionPlan.builder()
                .id(Id.of("plan-" + year))
                .period(period)
                .addKpis(KpiDefinition.builder()
                        .id(KPI)
                        .unit(Unit.COUNT)
                        .aggregation(Aggregation.LAST)
                        .build())
                .addObjectives(Objective.builder()
                        .id(Id.of("objective"))
                        .level(ObjectiveLevel.COMPANY)
                        .kpiId(KPI)
                        .due(period.end())
                        .target(TargetSpec.builder()
                                .value(count(80))
                                .baseline(Baseline.builder().value(count(0)).build())
                                .build())
                        .stretch(StretchSpec.builder().value(count(100)).build())
                        .build())
                .addMeasurements(Measurement.builder()
                        .kpiId(KPI)
                        .period(period)
                        .value(count(hundredths))
                        .build())
                .build();
    }

    private static Quantity count(long number) {
        return Quantity.of(number, Unit.COUNT);
    }
}
