package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.PlanForTests.END_OF_MARCH;
import static org.openpac.kpi.PlanForTests.EUR;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.kpi.forecast.LandingMethod;
import org.openpac.kpi.forecast.Obstacle;

/** Where a quotient of two indicators of the plan lands, and the quotient of two lines of the scorecard. */
class ScorecardQuotientTest {

    private static final Id RATE = Id.of("kpi-rate");
    private static final Id ABOVE = Id.of("above");
    private static final Id BELOW = Id.of("below");

    /** 3,000 and 5,000 € for 0 and 40 customers: 200 €; the customers of January came in February. */
    @Test
    void a_quotient_lands_at_sum_over_sum() {
        Scorecard.Line line = sums(EUR, monthly(ABOVE, EUR, 3_000, 5_000), monthly(BELOW, Unit.COUNT, 0, 40));

        assertThat(line.landing().orElseThrow().method()).isEqualTo(LandingMethod.CURRENT_LEVEL);
        assertThat(line.landing().orElseThrow().value()).isEqualTo(200);
        assertThat(line.landing().orElseThrow().interval()).isEmpty();
    }

    /** 3,000, 2,000 and 1,000 € for 10, 0 and 10 customers: what was paid in February belongs to January. */
    @Test
    void a_month_without_customers_is_put_to_the_one_before() {
        Scorecard.Line line =
                sums(EUR, monthly(ABOVE, EUR, 3_000, 2_000, 1_000), monthly(BELOW, Unit.COUNT, 10, 0, 10));

        assertThat(line.landing().orElseThrow().value()).isEqualTo(300);
        // Two readings, 500 and 100, tell how far they differ.
        assertThat(line.landing().orElseThrow().interval()).isPresent();
    }

    /** 8 of 100 and 36 of 300: 11 %. */
    @Test
    void a_percentage_lands_in_hundredths() {
        Scorecard.Line line =
                sums(Unit.PERCENT, monthly(ABOVE, Unit.COUNT, 8, 36), monthly(BELOW, Unit.COUNT, 100, 300));

        assertThat(line.landing().orElseThrow().value()).isEqualTo(11);
        assertThat(line.standing().landing().value())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("11"));
    }

    @Test
    void sums_that_are_not_of_the_same_days_land_nowhere() {
        List<Measurement> cost = monthly(ABOVE, EUR, 3_000, 5_000);
        List<Measurement> halfMonth = new ArrayList<>(monthly(BELOW, Unit.COUNT, 30, 40));
        halfMonth.set(0, halfMonth.get(0).withPeriod(DateRange.of("2026-01-16", "2026-01-31")));
        List<Measurement> otherMonth = new ArrayList<>(monthly(BELOW, Unit.COUNT, 30, 40, 50));
        otherMonth.remove(1);
        List<Measurement> twice = new ArrayList<>(monthly(BELOW, Unit.COUNT, 30, 40));
        twice.set(1, twice.get(0).withValue(Quantity.of(10, Unit.COUNT)));

        for (List<Measurement> customers : List.of(
                halfMonth, otherMonth, twice, monthly(BELOW, Unit.COUNT, 40), monthly(BELOW, Unit.COUNT, 1, 2, 3))) {
            Scorecard.Line line = sums(EUR, cost, customers);
            assertThat(line.landing()).as(customers.toString()).isEmpty();
            assertThat(line.missing()).contains(Obstacle.UNEVEN_READINGS);
        }
    }

    @Test
    void nothing_lands_where_all_is_divided_by_nothing() {
        Scorecard.Line line = sums(EUR, monthly(ABOVE, EUR, 3_000), monthly(BELOW, Unit.COUNT, 0));

        assertThat(line.landing()).isEmpty();
        assertThat(line.missing()).contains(Gap.EMPTY_DENOMINATOR, Obstacle.NOT_POSITIVE);
    }

    @Test
    void a_sum_over_a_level_grows_with_time_and_lands_nowhere() {
        for (boolean isAbove : List.of(true, false)) {
            Scorecard.Line line = line(
                    EUR,
                    isAbove ? Aggregation.LAST : Aggregation.SUM,
                    isAbove ? Aggregation.SUM : Aggregation.LAST,
                    monthly(ABOVE, EUR, 3_000, 5_000),
                    monthly(BELOW, Unit.COUNT, 40, 50));
            assertThat(line.landing()).isEmpty();
            assertThat(line.missing()).contains(Obstacle.NOT_A_LEVEL);
        }
    }

    /** 20 of 400 and 24 of 300 customers: the last two levels, 8 %. */
    @Test
    void a_level_over_a_level_is_that_of_the_last_day() {
        Scorecard.Line line = levels(monthly(ABOVE, Unit.COUNT, 20, 24), monthly(BELOW, Unit.COUNT, 400, 300));

        assertThat(line.landing().orElseThrow().value()).isEqualTo(8);
        assertThat(line.landing().orElseThrow().interval()).isPresent();
    }

    @Test
    void of_two_levels_of_one_day_the_one_whose_days_begin_later_counts() {
        List<Measurement> above = new ArrayList<>(monthly(ABOVE, Unit.COUNT, 24));
        above.add(
                0,
                above.get(0)
                        .withPeriod(DateRange.of("2026-01-31", "2026-01-31"))
                        .withValue(Quantity.of(30, Unit.COUNT)));

        assertThat(levels(above, monthly(BELOW, Unit.COUNT, 300))
                        .landing()
                        .orElseThrow()
                        .value())
                .isEqualTo(10);
    }

    @Test
    void levels_of_different_last_days_have_no_quotient() {
        Scorecard.Line line = levels(monthly(ABOVE, Unit.COUNT, 20, 24), monthly(BELOW, Unit.COUNT, 400));

        assertThat(line.landing()).isEmpty();
        assertThat(line.missing()).contains(Obstacle.UNEVEN_READINGS);
    }

    @Test
    void a_quotient_that_is_read_itself_is_a_level() {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(DateRange.of("2026-01-01", "2026-12-31"))
                .addKpi(quotient(EUR))
                .addAllMeasurements(monthly(RATE, EUR, 210, 190))
                .build();

        assertThat(Scorecard.of(plan, END_OF_MARCH)
                        .lines()
                        .get(0)
                        .landing()
                        .orElseThrow()
                        .value())
                .isEqualTo(190);
    }

    @Test
    void a_customer_worth_1200_that_costs_250_is_worth_4_8_times_as_much() {
        assertThat(ltvToCac(EUR, 1_200, EUR, 250).value())
                .hasValueSatisfying(ratio -> assertThat(ratio).isEqualByComparingTo("4.8"));
    }

    @Test
    void worth_and_cost_that_cannot_be_compared_say_why() {
        SalesActionPlan none = SalesActionPlan.builder().id(Id.of("plan")).build();

        assertThat(Scorecard.of(none, END_OF_MARCH).ltvToCac()).isEqualTo(Figure.unknown(Gap.NO_KPI));
        assertThat(ltvToCac(EUR, 1_200, Unit.parse("USD"), 250)).isEqualTo(Figure.unknown(Gap.MIXED_UNITS));
        assertThat(ltvToCac(EUR, 1_200, EUR, 0)).isEqualTo(Figure.unknown(Gap.NO_MEASUREMENT));
        assertThat(Scorecard.of(worth(EUR, EUR).build(), END_OF_MARCH).ltvToCac())
                .isEqualTo(Figure.unknown(Gap.NO_MEASUREMENT));
    }

    private static Figure ltvToCac(Unit unitOfWorth, long worth, Unit unitOfCost, long cost) {
        return Scorecard.of(
                        worth(unitOfWorth, unitOfCost)
                                .addAllMeasurements(monthly(ABOVE, unitOfWorth, worth))
                                .addAllMeasurements(monthly(BELOW, unitOfCost, cost))
                                .build(),
                        END_OF_MARCH)
                .ltvToCac();
    }

    private static SalesActionPlan.Builder worth(Unit unitOfWorth, Unit unitOfCost) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(DateRange.of("2026-01-01", "2026-12-31"))
                .addKpi(KpiDefinition.builder()
                        .id(ABOVE)
                        .code("VAL-002")
                        .unit(unitOfWorth)
                        .build())
                .addKpi(KpiDefinition.builder()
                        .id(BELOW)
                        .code("ACQ-002")
                        .unit(unitOfCost)
                        .build());
    }

    private static List<Measurement> monthly(Id kpi, Unit unit, long... values) {
        return PlanForTests.monthly(kpi, unit, values);
    }

    private static Scorecard.Line sums(Unit unit, List<Measurement> above, List<Measurement> below) {
        return line(unit, Aggregation.SUM, Aggregation.SUM, above, below);
    }

    private static Scorecard.Line levels(List<Measurement> above, List<Measurement> below) {
        return line(Unit.PERCENT, Aggregation.LAST, Aggregation.LAST, above, below);
    }

    private static Scorecard.Line line(
            Unit unit,
            Aggregation aggregationAbove,
            Aggregation aggregationBelow,
            List<Measurement> above,
            List<Measurement> below) {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(DateRange.of("2026-01-01", "2026-12-31"))
                .addKpi(quotient(unit))
                .addKpi(KpiDefinition.builder()
                        .id(ABOVE)
                        .aggregation(aggregationAbove)
                        .build())
                .addKpi(KpiDefinition.builder()
                        .id(BELOW)
                        .aggregation(aggregationBelow)
                        .build())
                .addAllMeasurements(above)
                .addAllMeasurements(below)
                .build();
        return Scorecard.of(plan, END_OF_MARCH).lines().get(0);
    }

    private static KpiDefinition quotient(Unit unit) {
        return KpiDefinition.builder()
                .id(RATE)
                .unit(unit)
                .aggregation(Aggregation.RATIO)
                .formula(KpiFormula.builder()
                        .operation(FormulaOperation.RATIO)
                        .addAllKpiIds(List.of(ABOVE, BELOW))
                        .build())
                .build();
    }
}
