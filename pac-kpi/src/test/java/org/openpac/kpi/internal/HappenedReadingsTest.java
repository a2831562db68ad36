package org.openpac.kpi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** Which readings of a plan for 2026 happened, and when. */
class HappenedReadingsTest {

    private static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void what_was_planned_or_is_expected_or_comes_later_has_not_happened() {
        Measurement january = reading(Scenario.ACTUAL, "2026-01-01", "2026-01-31");

        assertThat(happened(
                        january,
                        reading(Scenario.PLAN, "2026-02-01", "2026-02-28"),
                        reading(Scenario.FORECAST, "2026-03-01", "2026-03-31"),
                        reading(Scenario.ACTUAL, "2026-03-02", "2026-04-01")))
                .containsExactly(january);
    }

    @ParameterizedTest
    @CsvSource({
        // days of the plan are those of a year earlier, also those that have not come
        "2026-01-01,2026-01-31,2025-01-01,2025-01-31",
        "2026-09-01,2026-09-30,2025-09-01,2025-09-30",
        "2025-12-15,2026-01-01,2024-12-15,2025-01-01",
        // own days stay
        "2025-02-01,2025-02-28,2025-02-01,2025-02-28",
        "2025-12-01,2025-12-31,2025-12-01,2025-12-31"
    })
    void a_reading_of_the_previous_year_is_of_the_previous_year(
            String first, String last, String trueFirst, String trueLast) {
        assertThat(happened(reading(Scenario.PREVIOUS_YEAR, first, last)))
                .extracting(reading -> reading.period().orElseThrow())
                .containsExactly(DateRange.of(trueFirst, trueLast));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01,2024-02-29,2023-02-01,2023-02-28",
        "2025-02-01,2025-02-28,2024-02-01,2024-02-29",
        "2024-02-01,2024-02-28,2023-02-01,2023-02-28",
        "2026-03-05,2026-03-30,2025-03-05,2025-03-30"
    })
    void the_last_day_of_a_month_stays_the_last(String first, String last, String earlierFirst, String earlierLast) {
        assertThat(HappenedReadings.aYearBefore(DateRange.of(first, last)))
                .isEqualTo(DateRange.of(earlierFirst, earlierLast));
    }

    @Test
    void what_is_read_as_such_is_not_read_again_as_the_previous_year() {
        Measurement year = reading(Scenario.ACTUAL, "2025-01-01", "2025-06-30");
        Measurement march = reading(Scenario.ACTUAL, "2025-03-01", "2025-03-31");

        // inside the half-year, though after March; by the dates of the plan; touching its last day
        assertThat(happened(
                        year,
                        march,
                        reading(Scenario.PREVIOUS_YEAR, "2025-05-01", "2025-05-31"),
                        reading(Scenario.PREVIOUS_YEAR, "2026-02-01", "2026-02-28"),
                        reading(Scenario.PREVIOUS_YEAR, "2025-06-30", "2025-07-31")))
                .containsExactly(year, march);
    }

    @Test
    void a_reading_beside_what_is_read_as_such_counts() {
        assertThat(happened(
                        reading(Scenario.ACTUAL, "2025-02-01", "2025-02-28"),
                        reading(Scenario.PREVIOUS_YEAR, "2025-01-01", "2025-01-31"),
                        reading(Scenario.PREVIOUS_YEAR, "2025-03-01", "2025-03-31")))
                .hasSize(3);
    }

    @Test
    void the_readings_of_another_subject_or_indicator_stand_by_themselves() {
        Measurement ofPlan = reading(Scenario.ACTUAL, "2025-02-01", "2025-02-28");
        Measurement previous = reading(Scenario.PREVIOUS_YEAR, "2025-02-01", "2025-02-28");

        assertThat(happened(ofPlan, previous.withSubjectId(Id.of("anna")), previous.withKpiId(Id.of("other"))))
                .hasSize(3);
    }

    @Test
    void a_reading_without_value_or_with_days_that_are_none_is_left_out() {
        Measurement reading = reading(Scenario.ACTUAL, "2026-01-01", "2026-01-31");

        assertThat(happened(
                        reading.toBuilder().value(Optional.empty()).build(),
                        reading.toBuilder().period(Optional.empty()).build(),
                        reading.withPeriod(DateRange.of("2026-01-31", "2026-01-01")),
                        reading.withPeriod(new DateRange(LocalDate.of(999, 12, 31), END_OF_MARCH))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000,9998,true", "999,9998,false", "1000,9999,false"})
    void days_are_of_years_with_four_digits(int first, int last, boolean isUsual) {
        assertThat(HappenedReadings.isUsual(new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31))))
                .isEqualTo(isUsual);
    }

    private static List<Measurement> happened(Measurement... readings) {
        return HappenedReadings.of(
                SalesActionPlan.builder()
                        .id(Id.of("plan"))
                        .period(DateRange.of("2026-01-01", "2026-12-31"))
                        .addAllMeasurements(List.of(readings))
                        .build(),
                END_OF_MARCH);
    }

    private static Measurement reading(Scenario scenario, String first, String last) {
        return Measurement.builder()
                .kpiId(Id.of("kpi"))
                .scenario(scenario)
                .period(DateRange.of(first, last))
                .value(Quantity.of(1, Unit.COUNT))
                .build();
    }
}
