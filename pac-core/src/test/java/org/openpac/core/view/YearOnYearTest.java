package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.LevelsTest.assertGap;
import static org.openpac.core.view.LevelsTest.assertNumber;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

class YearOnYearTest {

    private static final Id SALES = Id.of("sales");

    private static SalesActionPlan.Builder plan(String first, String last) {
        return Plans.plan()
                .period(DateRange.of(first, last))
                .addKpi(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM))
                .addObjective(Plans.objective("sales", ObjectiveLevel.COMPANY)
                        .kpiId(Id.of("revenue"))
                        .due(Plans.day(last))
                        .target(Plans.fromTo(0, 1_000, Plans.EUR))
                        .build());
    }

    private static SalesActionPlan.Builder read(SalesActionPlan.Builder plan, String first, String last, long value) {
        return plan.addMeasurement(
                Plans.reading("revenue", first, last, value, Plans.EUR).build());
    }

    private static YearOnYear compared(SalesActionPlan plan, String day, Alignment alignment) {
        return Progress.of(plan, Plans.day(day)).yearOnYear(SALES, alignment);
    }

    /** January to June: 330 now, 300 in 2024, of which July is no part: 30 more, a tenth. */
    @Test
    void half_a_year_is_compared_with_half_a_year() {
        SalesActionPlan.Builder plan = plan("2025-01-01", "2025-12-31");
        read(plan, "2025-01-01", "2025-06-30", 330);
        read(plan, "2024-01-01", "2024-05-31", 250);
        read(plan, "2024-06-01", "2024-06-30", 50);
        read(plan, "2024-07-01", "2024-07-31", 99);
        YearOnYear compared = compared(plan.build(), "2025-06-30", Alignment.FISCAL_DAY);

        assertThat(compared.upTo()).contains(Plans.day("2024-06-30"));
        assertNumber(compared.actual()).isEqualByComparingTo("330");
        assertNumber(compared.previous()).isEqualByComparingTo("300");
        assertNumber(compared.change()).isEqualByComparingTo("30");
        assertNumber(compared.growth()).isEqualByComparingTo("0.1");
    }

    /** Fiscal years from any month, leap years, a short exercise before, a long one now. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-01,2025-12-31,,2025-02-28,2024-02-29",
        "2024-01-01,2024-12-31,,2024-02-29,2023-02-28",
        "2024-01-01,2024-12-31,,2024-02-28,2023-02-28",
        "2025-01-01,2025-12-31,,2025-12-31,2024-12-31",
        "2025-01-01,2025-12-31,,2026-03-31,2024-12-31",
        "2025-07-01,2026-06-30,,2025-09-15,2024-09-15",
        "2025-03-01,2026-02-28,,2026-02-28,2025-02-28",
        "2024-03-01,2025-02-28,,2025-02-28,2024-02-29",
        "2025-04-01,2025-09-30,,2025-09-30,2024-09-30",
        "2025-01-01,2025-12-31,2024-07-01/2024-12-31,2025-03-31,2024-09-30",
        "2025-01-01,2025-12-31,2024-07-01/2024-12-31,2025-08-31,2024-12-31",
        "2025-01-01,2026-06-30,2024-01-01/2024-12-31,2026-02-28,2024-12-31"
    })
    void the_same_day_is_counted_in_months_from_the_start(
            String first, String last, String before, String day, String same) {
        SalesActionPlan plan = plan(first, last)
                .previousPeriod(Optional.ofNullable(before)
                        .map(range -> DateRange.of(range.substring(0, 10), range.substring(11))))
                .build();

        assertThat(compared(plan, day, Alignment.FISCAL_DAY).upTo()).contains(Plans.day(same));
    }

    /**
     * In 2026 work begins on Friday 2 January, in 2025 on Thursday 2 January. By Friday 9 January 2026 six days have been
     * worked; the sixth of 2025 is Thursday 9 January.
     */
    @Test
    void as_many_days_have_been_worked() {
        SalesActionPlan plan = plan("2026-01-01", "2026-12-31").build();

        assertThat(compared(plan, "2026-01-09", Alignment.WORKING_DAY).upTo()).contains(Plans.day("2025-01-09"));
        assertThat(compared(plan, "2026-01-11", Alignment.WORKING_DAY).upTo()).contains(Plans.day("2025-01-09"));
        assertThat(compared(plan, "2026-01-01", Alignment.WORKING_DAY).upTo()).contains(Plans.day("2024-12-31"));
        assertThat(compared(plan, "2026-01-09", Alignment.WEEKDAY).upTo()).contains(Plans.day("2025-01-10"));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01,2025-06-30", "2026-01-01,2026-06-30"})
    void what_is_marked_as_last_years_counts_with_either_date(String first, String last) {
        SalesActionPlan.Builder plan = plan("2026-01-01", "2026-12-31");
        read(plan, "2026-01-01", "2026-06-30", 90);
        plan.addMeasurement(Plans.reading("revenue", first, last, 100, Plans.EUR)
                .scenario(Scenario.PREVIOUS_YEAR)
                .build());
        YearOnYear compared = compared(plan.build(), "2026-06-30", Alignment.FISCAL_DAY);

        assertNumber(compared.previous()).isEqualByComparingTo("100");
        assertNumber(compared.growth()).isEqualByComparingTo("-0.1");
    }

    @Test
    void what_cannot_be_compared_is_said() {
        SalesActionPlan plan = read(plan("2026-01-01", "2026-12-31"), "2026-01-01", "2026-06-30", 90)
                .build();

        assertGap(compared(plan, "2026-06-30", Alignment.FISCAL_DAY).growth(), Gap.NO_MEASUREMENT);
        assertGap(compared(plan, "2025-12-31", Alignment.FISCAL_DAY).actual(), Gap.NOT_STARTED);
        assertGap(
                compared(plan.withPeriod(Optional.empty()), "2026-06-30", Alignment.FISCAL_DAY)
                        .actual(),
                Gap.NO_PERIOD);
        assertGap(
                compared(
                                plan.withPeriod(new DateRange(LocalDate.MIN, LocalDate.MAX)),
                                "2026-06-30",
                                Alignment.WORKING_DAY)
                        .actual(),
                Gap.NO_PERIOD);
        assertGap(
                Progress.of(plan, Plans.YEAR.end())
                        .yearOnYear(Id.of("nowhere"), Alignment.FISCAL_DAY)
                        .growth(),
                Gap.UNKNOWN_ELEMENT);
    }

    @Test
    void nothing_to_grow_from_is_no_growth() {
        SalesActionPlan.Builder plan = plan("2026-01-01", "2026-12-31");
        read(plan, "2026-01-01", "2026-06-30", 90);
        read(plan, "2025-01-01", "2025-06-30", 0);
        YearOnYear compared = compared(plan.build(), "2026-06-30", Alignment.FISCAL_DAY);

        assertNumber(compared.change()).isEqualByComparingTo("90");
        assertGap(compared.growth(), Gap.NO_GROWTH_RATE);
    }
}
