package org.openpac.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.calendar.HolidayRegion.FRANCE;
import static org.openpac.core.calendar.HolidayRegion.MOSELLE;
import static org.openpac.core.calendar.HolidayRegion.NONE;
import static org.openpac.core.calendar.WorkWeek.EVERY_DAY;
import static org.openpac.core.calendar.WorkWeek.MONDAY_TO_FRIDAY;
import static org.openpac.core.calendar.WorkWeek.MONDAY_TO_SATURDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.value.DateRange;

class WorkingCalendarTest {

    private static final DateRange YEAR_2026 = DateRange.of("2026-01-01", "2026-12-31");
    private static final WorkingCalendar OFFICE = WorkingCalendar.of(FRANCE, MONDAY_TO_FRIDAY);

    /** 365 days: 261 from Monday to Friday, of which 9 national holidays; 52 Saturdays, of which 15 August. */
    @ParameterizedTest
    @CsvSource({
        "FRANCE, MONDAY_TO_FRIDAY, 252",
        "FRANCE, MONDAY_TO_SATURDAY, 303",
        "FRANCE, EVERY_DAY, 354",
        "MOSELLE, MONDAY_TO_FRIDAY, 251",
        "MOSELLE, MONDAY_TO_SATURDAY, 301",
        "LA_REUNION, MONDAY_TO_SATURDAY, 303",
        "NONE, MONDAY_TO_FRIDAY, 261",
        "NONE, EVERY_DAY, 365"
    })
    void the_working_days_of_2026(HolidayRegion region, WorkWeek week, int days) {
        assertThat(WorkingCalendar.of(region, week).workingDaysIn(YEAR_2026)).isEqualTo(days);
    }

    @Test
    void may_2026_has_four_holidays_on_weekdays() {
        assertThat(OFFICE.workingDaysIn(DateRange.of("2026-05-01", "2026-05-31")))
                .isEqualTo(17);
        assertThat(OFFICE.isWorkingDay(LocalDate.of(2026, 5, 14))).isFalse();
        assertThat(OFFICE.isWorkingDay(LocalDate.of(2026, 5, 15))).isTrue();
        assertThat(OFFICE.isWorkingDay(LocalDate.of(2026, 5, 16))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, 1, 2026-05-04",
        "2026-05-13, 1, 2026-05-15",
        "2026-05-15, -1, 2026-05-13",
        "2026-05-14, 1, 2026-05-15",
        "2026-05-14, -1, 2026-05-13",
        "2026-05-14, 0, 2026-05-14",
        "2026-05-04, 17, 2026-06-01",
        "2026-06-01, -17, 2026-05-04",
        "2025-12-31, 252, 2026-12-31"
    })
    void working_days_are_added_and_taken_away(LocalDate from, long count, LocalDate to) {
        assertThat(OFFICE.plusWorkingDays(from, count)).isEqualTo(to);
    }

    @Test
    void the_next_and_the_last_working_day_about_a_bank_holiday() {
        LocalDate ascension = LocalDate.of(2026, 5, 14);

        assertThat(OFFICE.nextWorkingDay(ascension)).isEqualTo("2026-05-15");
        assertThat(OFFICE.previousWorkingDay(ascension)).isEqualTo("2026-05-13");
        assertThat(OFFICE.nextOrSameWorkingDay(ascension)).isEqualTo("2026-05-15");
        assertThat(OFFICE.previousOrSameWorkingDay(ascension)).isEqualTo("2026-05-13");
        assertThat(OFFICE.nextOrSameWorkingDay(ascension.plusDays(1))).isEqualTo("2026-05-15");
        assertThat(OFFICE.previousOrSameWorkingDay(ascension.plusDays(1))).isEqualTo("2026-05-15");
    }

    @Test
    void closures_take_away_the_working_days_in_them_once() {
        WorkingCalendar closed = WorkingCalendar.of(
                FRANCE,
                MONDAY_TO_FRIDAY,
                List.of(
                        DateRange.of("2026-08-03", "2026-08-21"),
                        DateRange.of("2026-08-17", "2026-08-21"),
                        DateRange.of("2026-12-24", "2026-01-02")));

        assertThat(closed.workingDaysIn(YEAR_2026)).isEqualTo(252 - 15);
        assertThat(closed.plusWorkingDays(LocalDate.of(2026, 7, 31), 1)).isEqualTo("2026-08-24");
        assertThat(closed.closures()).hasSize(3);
    }

    @Test
    void a_range_that_is_reversed_has_no_working_day() {
        assertThat(OFFICE.workingDaysBetween(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 1)))
                .isZero();
    }

    @Test
    void working_days_are_numbered_from_1900_on() {
        assertThat(OFFICE.dateOfWorkingDay(0)).isEqualTo("1900-01-02");
        assertThat(OFFICE.dateOfWorkingDay(-1)).isEqualTo("1899-12-29");
        assertThat(OFFICE.workingDayIndex(LocalDate.of(1900, 1, 1))).isZero();
        assertThat(OFFICE.workingDayIndex(LocalDate.of(1900, 1, 3))).isEqualTo(1);
    }

    @Test
    void three_centuries_without_work_end() {
        WorkingCalendar idle =
                WorkingCalendar.of(MOSELLE, MONDAY_TO_SATURDAY, List.of(new DateRange(LocalDate.MIN, LocalDate.MAX)));

        assertThat(idle.workingDaysBetween(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31)))
                .isZero();
        assertThat(idle.nextWorkingDay(LocalDate.of(2026, 1, 1))).isEqualTo("2201-01-01");
        assertThat(idle.previousWorkingDay(LocalDate.of(2026, 1, 1))).isEqualTo("1899-12-30");
    }

    @Test
    void the_ends_of_time_are_answered_with_the_last_day_there_is() {
        WorkingCalendar always = WorkingCalendar.of(NONE, EVERY_DAY);

        assertThat(always.nextWorkingDay(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
        assertThat(always.plusWorkingDays(LocalDate.EPOCH, Long.MIN_VALUE)).isEqualTo(LocalDate.MIN);
        assertThat(always.dateOfWorkingDay(Long.MAX_VALUE)).isEqualTo(LocalDate.MAX);
        assertThat(always.workingDaysBetween(LocalDate.MIN, LocalDate.MAX))
                .isEqualTo(new DateRange(LocalDate.MIN, LocalDate.MAX).days());
    }

    @Test
    void calendars_of_the_same_days_off_are_equal() {
        List<DateRange> summer = List.of(DateRange.of("2026-08-03", "2026-08-21"));

        assertThat(WorkingCalendar.of(FRANCE, MONDAY_TO_FRIDAY, summer))
                .isEqualTo(WorkingCalendar.of(FRANCE, MONDAY_TO_FRIDAY, summer))
                .hasSameHashCodeAs(WorkingCalendar.of(FRANCE, MONDAY_TO_FRIDAY, summer))
                .isNotEqualTo(OFFICE);
        assertThat(OFFICE).hasToString("MONDAY_TO_FRIDAY in FRANCE");
    }
}
