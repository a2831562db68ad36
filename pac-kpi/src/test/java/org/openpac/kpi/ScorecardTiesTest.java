package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.PlanForTests.END_OF_MARCH;
import static org.openpac.kpi.PlanForTests.EUR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** A quotient of levels that are read twice on a day, and formulas that are no quotient of two. */
class ScorecardTiesTest {

    private static final Id RATE = Id.of("kpi-rate");
    private static final Id ABOVE = Id.of("above");
    private static final Id BELOW = Id.of("below");
    private static final List<Measurement> BELOW_300 = PlanForTests.monthly(BELOW, Unit.COUNT, 300);

    /** 24 or 30 of 300: 10 %, whichever was written first. */
    @Test
    void of_two_levels_of_the_same_days_the_larger_counts() {
        Measurement small = PlanForTests.monthly(ABOVE, Unit.COUNT, 24).get(0);

        inEitherOrder(small, small.withValue(Quantity.of(30, Unit.COUNT)), 10);
    }

    /** 24 of the month and 15 of its last day: 5 %. */
    @Test
    void of_two_levels_of_one_last_day_that_of_fewer_days_counts_even_if_it_is_smaller() {
        Measurement month = PlanForTests.monthly(ABOVE, Unit.COUNT, 24).get(0);

        inEitherOrder(
                month,
                month.withPeriod(DateRange.of("2026-01-31", "2026-01-31")).withValue(Quantity.of(15, Unit.COUNT)),
                5);
    }

    private static void inEitherOrder(Measurement one, Measurement other, double percent) {
        List<Measurement> above = new ArrayList<>(List.of(one, other));
        for (int turn = 0; turn < 2; turn++) {
            assertThat(landing(ratio(ABOVE, BELOW), Unit.PERCENT, above, BELOW_300))
                    .isEqualTo(percent);
            Collections.reverse(above);
        }
    }

    /** Read itself it stands at 190 €, whatever the two others come to. */
    @Test
    void a_formula_that_divides_no_two_indicators_leaves_what_was_read() {
        KpiFormula sum = ratio(ABOVE, BELOW).withOperation(FormulaOperation.SUM);
        List<Measurement> above = PlanForTests.monthly(ABOVE, EUR, 3_000, 5_000);
        List<Measurement> others = new ArrayList<>(PlanForTests.monthly(BELOW, Unit.COUNT, 30, 50));
        others.addAll(PlanForTests.monthly(RATE, EUR, 210, 190));

        assertThat(landing(sum, EUR, above, others)).isEqualTo(190);
        assertThat(landing(ratio(ABOVE, BELOW, BELOW), EUR, above, others)).isEqualTo(190);
    }

    private static double landing(KpiFormula formula, Unit unit, List<Measurement> above, List<Measurement> others) {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(DateRange.of("2026-01-01", "2026-12-31"))
                .addKpi(KpiDefinition.builder()
                        .id(RATE)
                        .unit(unit)
                        .aggregation(Aggregation.RATIO)
                        .formula(formula)
                        .build())
                .addKpi(level(ABOVE))
                .addKpi(level(BELOW))
                .addAllMeasurements(above)
                .addAllMeasurements(others)
                .build();
        return Scorecard.of(plan, END_OF_MARCH)
                .lines()
                .get(0)
                .landing()
                .orElseThrow()
                .value();
    }

    private static KpiFormula ratio(Id... ids) {
        return KpiFormula.builder()
                .operation(FormulaOperation.RATIO)
                .addAllKpiIds(List.of(ids))
                .build();
    }

    private static KpiDefinition level(Id id) {
        return KpiDefinition.builder().id(id).aggregation(Aggregation.LAST).build();
    }
}
