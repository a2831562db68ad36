package org.openpac.kpi.ambition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.ambition.StretchAssessmentTest.OBJECTIVE;
import static org.openpac.kpi.ambition.StretchAssessmentTest.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.view.PlanIndex;
import org.openpac.kpi.forecast.Obstacle;

/** The past of an objective for 2026 whose figure is read of the five years before. */
class PastLevelsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Unit EUR = Unit.parse("EUR");

    @Test
    void a_year_that_is_not_over_on_the_day_does_not_count() {
        SalesActionPlan plan = plan().build();
        StretchAssessment before = StretchAssessment.of(plan, OBJECTIVE, LocalDate.of(2025, 12, 30), Optional.empty());

        assertThat(before.ladder().obstacle()).contains(Obstacle.TOO_FEW_READINGS);
        assertThat(StretchAssessment.of(plan, OBJECTIVE, LocalDate.of(2025, 12, 31), Optional.empty())
                        .ladder())
                .isEqualTo(assess(plan).ladder());
    }

    @Test
    void the_year_before_counts_under_the_dates_of_the_plan_and_once_if_told_twice() {
        SalesActionPlan sound = plan().build();
        List<Measurement> readings = new ArrayList<>(sound.measurements());
        Measurement last = readings.remove(readings.size() - 1).withScenario(Scenario.PREVIOUS_YEAR);
        readings.add(last.withPeriod(DateRange.of("2026-01-01", "2026-12-31")));

        assertThat(assess(sound.withMeasurements(readings)).ladder())
                .isEqualTo(assess(sound).ladder());
        assertThat(assess(plan().addMeasurement(last).build()).ladder())
                .isEqualTo(assess(sound).ladder());
    }

    @Test
    void years_in_two_currencies_tell_no_chance() {
        SalesActionPlan sound = plan().build();
        List<Measurement> readings = new ArrayList<>(sound.measurements());
        readings.set(0, readings.get(0).withValue(Quantity.of(100, Unit.parse("USD"))));

        assertThat(assess(sound.withMeasurements(readings)).ladder().obstacle()).contains(Obstacle.MIXED_UNITS);
    }

    @Test
    void what_is_read_within_the_period_of_the_objective_is_no_past() {
        SalesActionPlan sound = plan().build();
        Measurement today = sound.measurements()
                .get(0)
                .withPeriod(new DateRange(NEW_YEAR, NEW_YEAR))
                .withValue(Quantity.of(100, Unit.parse("USD")));

        assertThat(assess(plan().addMeasurement(today).build()).ladder())
                .isEqualTo(assess(sound).ladder());
    }

    @Test
    void of_a_level_the_reading_that_ends_with_a_period_counts_the_shorter_first() {
        SalesActionPlan plan = levels();
        List<Measurement> readings = new ArrayList<>(plan.measurements());
        // The year 2025 ended at 174.24, whatever its mean; of two alike the smaller counts.
        readings.add(readings.get(4)
                .withPeriod(DateRange.of("2024-07-01", "2025-12-31"))
                .withValue(Quantity.of(1, EUR)));
        readings.add(readings.get(4).withValue(Quantity.of(999, EUR)));

        assertThat(past(plan)).isEqualTo(past(plan().build()));
        assertThat(past(plan.withMeasurements(readings))).isEqualTo(past(plan().build()));
        Collections.reverse(readings);
        assertThat(past(plan.withMeasurements(readings))).isEqualTo(past(plan().build()));
    }

    @Test
    void a_level_read_in_the_middle_of_a_period_tells_nothing_of_its_end() {
        SalesActionPlan plan = levels();
        List<Measurement> readings = new ArrayList<>(plan.measurements());
        readings.set(2, readings.get(2).withPeriod(DateRange.of("2023-01-01", "2023-12-30")));

        assertThat(past(plan.withMeasurements(readings))).hasSize(2);
    }

    @Test
    void readings_of_the_objective_itself_go_before_those_of_its_subject() {
        SalesActionPlan plan = plan().build();
        Measurement own = plan.measurements().get(4).withSubjectId(OBJECTIVE).withValue(Quantity.of(7, EUR));

        assertThat(past(plan().addMeasurement(own).build()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(7));
    }

    @Test
    void readings_without_a_unit_of_the_indicator_have_to_agree() {
        SalesActionPlan plan = plan().build();
        KpiDefinition unitless = plan.kpis().get(0).withUnit(Optional.empty());
        List<Measurement> mixed = new ArrayList<>(plan.measurements());
        mixed.set(4, mixed.get(4).withValue(Quantity.of(1, Unit.parse("USD"))));

        assertThat(past(plan.withKpis(unitless))).isEqualTo(past(plan));
        assertThat(past(plan.withKpis(unitless).withMeasurements(mixed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1500-01-01,1500-12-31,true",
        "1499-12-31,1500-12-30,false",
        "9998-01-01,9998-12-31,true",
        "9998-01-02,9999-01-01,false",
        "2026-12-31,2026-01-01,false",
        "2026-01-01,2036-01-08,true",
        "2026-01-01,2036-01-09,false"
    })
    void periods_are_of_days_that_can_be_told_and_of_ten_years_at_most(String first, String last, boolean isUsual) {
        // 3,660 days from the first of January 2026 end on the eighth of January 2036.
        assertThat(History.isUsual(DateRange.of(first, last))).isEqualTo(isUsual);
    }

    private static SalesActionPlan levels() {
        SalesActionPlan plan = plan().build();
        return plan.withKpis(plan.kpis().get(0).withAggregation(Aggregation.LAST));
    }

    private static List<BigDecimal> past(SalesActionPlan plan) {
        return PastLevels.of(PlanIndex.of(plan), NEW_YEAR).of(plan.objectives().get(0));
    }

    private static StretchAssessment assess(SalesActionPlan plan) {
        return StretchAssessment.of(plan, OBJECTIVE, NEW_YEAR);
    }
}
