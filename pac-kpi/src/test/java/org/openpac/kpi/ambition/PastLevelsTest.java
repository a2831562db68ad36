package org.openpac.kpi.ambition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.ambition.StretchAssessmentTest.OBJECTIVE;
import static org.openpac.kpi.ambition.StretchAssessmentTest.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.kpi.forecast.Obstacle;

/** The past of an objective for 2026 whose figure is read of the five years before. */
class PastLevelsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

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

    private static StretchAssessment assess(SalesActionPlan plan) {
        return StretchAssessment.of(plan, OBJECTIVE, NEW_YEAR);
    }
}
