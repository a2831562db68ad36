package org.openpac.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.value.PhasingPeriod.MONTH;
import static org.openpac.core.value.PhasingPeriod.QUARTER;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;

class FiscalCalendarTest {

    private static final FiscalCalendar JULY = FiscalCalendar.startingIn(Month.JULY);
    private static final FiscalCalendar JANUARY = FiscalCalendar.startingIn(Month.JANUARY);
    private static final WorkingCalendar OFFICE = WorkingCalendar.of(HolidayRegion.FRANCE, WorkWeek.MONDAY_TO_FRIDAY);

    @Test
    void a_year_that_starts_in_july_ends_in_june() {
        FiscalYear year = JULY.yearOf(LocalDate.of(2026, 2, 15)).orElseThrow();

        assertThat(year.range()).isEqualTo(DateRange.of("2025-07-01", "2026-06-30"));
        assertThat(year.quarters())
                .extracting(FiscalPeriod::range)
                .containsExactly(
                        DateRange.of("2025-07-01", "2025-09-30"),
                        DateRange.of("2025-10-01", "2025-12-31"),
                        DateRange.of("2026-01-01", "2026-03-31"),
                        DateRange.of("2026-04-01", "2026-06-30"));
        assertThat(JULY.periodOf(LocalDate.of(2026, 2, 15), MONTH))
                .contains(new FiscalPeriod(year, MONTH, 8, DateRange.of("2026-02-01", "2026-02-28")));
        assertThat(JULY.periodOf(LocalDate.of(2026, 2, 15), QUARTER))
                .contains(new FiscalPeriod(year, QUARTER, 3, DateRange.of("2026-01-01", "2026-03-31")));
    }

    @Test
    void a_year_is_named_in_the_style_asked_for() {
        LocalDate day = LocalDate.of(2026, 2, 15);

        assertThat(label(JULY, day)).isEqualTo("2025-2026");
        assertThat(label(JULY.labelled(FiscalLabel.YEAR_OF_END), day)).isEqualTo("FY26");
        assertThat(label(JULY.labelled(FiscalLabel.YEAR_OF_START), day)).isEqualTo("FY25");
        assertThat(label(JANUARY, day)).isEqualTo("2026");
        assertThat(label(JANUARY.labelled(FiscalLabel.YEAR_OF_END), LocalDate.of(2105, 1, 1)))
                .isEqualTo("FY05");
    }

    @Test
    void a_plan_that_straddles_two_exercises_touches_both() {
        assertThat(JULY.yearsTouching(DateRange.of("2026-01-01", "2026-12-31")))
                .extracting(FiscalYear::label)
                .containsExactly("2025-2026", "2026-2027");
        assertThat(JULY.yearsTouching(DateRange.of("2025-07-01", "2026-06-30"))).hasSize(1);
        assertThat(JULY.yearsTouching(DateRange.of("2026-12-31", "2026-01-01"))).isEmpty();
        assertThat(JULY.yearsTouching(new DateRange(LocalDate.MIN, LocalDate.MAX)))
                .hasSize(302);
    }

    @Test
    void a_first_exercise_may_have_fifteen_months() {
        FiscalCalendar calendar = FiscalCalendar.ofExercises(List.of(DateRange.of("2024-10-01", "2025-12-31")));
        FiscalYear first = calendar.yearOf(LocalDate.of(2025, 12, 31)).orElseThrow();
        FiscalYear second = calendar.yearOf(LocalDate.of(2026, 1, 1)).orElseThrow();

        assertThat(first.months()).hasSize(15);
        assertThat(first.quarters()).hasSize(5);
        assertThat(first.previous()).isEmpty();
        assertThat(calendar.yearOf(LocalDate.of(2024, 9, 30))).isEmpty();
        assertThat(second.range()).isEqualTo(DateRange.of("2026-01-01", "2026-12-31"));
        assertThat(second.previous()).contains(first);
        assertThat(calendar.sameDayLastYear(LocalDate.of(2026, 1, 10))).contains(LocalDate.of(2024, 10, 10));
        assertThat(calendar.sameDayLastYear(LocalDate.of(2025, 1, 10))).isEmpty();
    }

    @Test
    void a_short_exercise_moves_the_closing_date() {
        FiscalCalendar calendar = FiscalCalendar.ofExercises(
                List.of(DateRange.of("2026-01-01", "2026-06-30"), DateRange.of("2025-01-01", "2025-12-31")));

        assertThat(calendar.yearsTouching(DateRange.of("2025-06-01", "2027-07-01")))
                .extracting(FiscalYear::range)
                .containsExactly(
                        DateRange.of("2025-01-01", "2025-12-31"),
                        DateRange.of("2026-01-01", "2026-06-30"),
                        DateRange.of("2026-07-01", "2027-06-30"),
                        DateRange.of("2027-07-01", "2028-06-30"));
        assertThat(calendar.sameDayLastYear(LocalDate.of(2027, 6, 30))).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void an_exercise_that_begins_within_a_month_has_a_shorter_first_month() {
        FiscalCalendar calendar = FiscalCalendar.ofExercises(List.of(DateRange.of("2026-03-16", "2026-06-30")));

        assertThat(calendar.yearOf(LocalDate.of(2026, 4, 1)).orElseThrow().months())
                .extracting(FiscalPeriod::range)
                .containsExactly(
                        DateRange.of("2026-03-16", "2026-03-31"),
                        DateRange.of("2026-04-01", "2026-04-30"),
                        DateRange.of("2026-05-01", "2026-05-31"),
                        DateRange.of("2026-06-01", "2026-06-30"));
    }

    @Test
    void exercises_that_make_no_sense_are_read_as_far_as_they_do() {
        FiscalCalendar calendar = FiscalCalendar.ofExercises(List.of(
                DateRange.of("2024-12-31", "2024-01-01"),
                DateRange.of("2024-01-01", "2025-06-30"),
                DateRange.of("2025-01-01", "2025-12-31"),
                DateRange.of("2027-01-01", "2027-12-31"),
                new DateRange(LocalDate.MIN, LocalDate.MAX)));

        assertThat(calendar.yearsTouching(DateRange.of("2023-01-01", "2028-01-01")))
                .extracting(FiscalYear::range)
                .containsExactly(
                        DateRange.of("2024-01-01", "2024-12-31"),
                        DateRange.of("2025-01-01", "2025-12-31"),
                        DateRange.of("2027-01-01", "2027-12-31"),
                        DateRange.of("2028-01-01", "2028-12-31"));
        assertThat(calendar.yearOf(LocalDate.of(2026, 5, 1))).isEmpty();
        assertThat(FiscalCalendar.ofExercises(List.of()).yearOf(LocalDate.of(2026, 5, 1)))
                .isEmpty();
        assertThat(FiscalCalendar.ofExercises(List.of()).yearsTouching(DateRange.of("2023-01-01", "2028-01-01")))
                .isEmpty();
    }

    @Test
    void the_same_day_last_year_is_the_one_with_the_same_number() {
        assertThat(JULY.sameDayLastYear(LocalDate.of(2026, 7, 10))).contains(LocalDate.of(2025, 7, 10));
        assertThat(JANUARY.sameDayLastYear(LocalDate.of(2024, 3, 1))).contains(LocalDate.of(2023, 3, 2));
        assertThat(JANUARY.sameDayLastYear(LocalDate.of(2024, 12, 31))).contains(LocalDate.of(2023, 12, 31));
        assertThat(JANUARY.sameDayLastYear(LocalDate.of(1900, 12, 31))).isEmpty();
        assertThat(JANUARY.sameDayLastYear(LocalDate.MAX)).isEmpty();
    }

    /** Of 261 days from Monday to Friday each, nine are holidays in 2026 and ten in 2025. */
    @Test
    void the_same_working_day_last_year_has_as_many_worked_before_it() {
        assertThat(sameWorkingDay("2026-01-02")).isEqualTo("2025-01-02");
        assertThat(sameWorkingDay("2026-01-05")).isEqualTo("2025-01-03");
        assertThat(sameWorkingDay("2026-01-04")).isEqualTo("2025-01-02");
        assertThat(sameWorkingDay("2026-01-01")).isEqualTo("2025-01-01");
        assertThat(sameWorkingDay("2026-12-30")).isEqualTo("2025-12-31");
        assertThat(sameWorkingDay("2026-12-31")).isEqualTo("2025-12-31");
    }

    @Test
    void the_same_weekday_last_year_is_52_weeks_before() {
        assertThat(FiscalCalendar.sameWeekdayLastYear(LocalDate.of(2026, 11, 27)))
                .isEqualTo("2025-11-28");
    }

    @Test
    void calendars_of_the_same_years_are_equal() {
        assertThat(JULY)
                .isEqualTo(FiscalCalendar.startingIn(Month.JULY))
                .hasSameHashCodeAs(FiscalCalendar.startingIn(Month.JULY))
                .isNotEqualTo(JANUARY)
                .isNotEqualTo(JULY.labelled(FiscalLabel.YEAR_OF_END));
        assertThat(JULY.yearOf(LocalDate.of(2026, 1, 1)))
                .isEqualTo(JULY.yearOf(LocalDate.of(2025, 7, 1)))
                .isNotEqualTo(JULY.yearOf(LocalDate.of(2026, 7, 1)));
    }

    private static String label(FiscalCalendar calendar, LocalDate day) {
        return calendar.yearOf(day).orElseThrow().label();
    }

    private static LocalDate sameWorkingDay(String day) {
        return JANUARY.sameWorkingDayLastYear(LocalDate.parse(day), OFFICE).orElseThrow();
    }
}
