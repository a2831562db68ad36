package org.openpac.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.PhasingPeriod;

class FiscalCalendarLawsTest {

    private static final WorkingCalendar OFFICE = WorkingCalendar.of(HolidayRegion.BAS_RHIN, WorkWeek.MONDAY_TO_FRIDAY);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<FiscalCalendar> calendars() {
        Arbitrary<FiscalCalendar> months = Arbitraries.of(Month.class).map(FiscalCalendar::startingIn);
        Arbitrary<FiscalCalendar> weeks = Combinators.combine(
                        Arbitraries.of(WeekPattern.class),
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.of(Month.class),
                        Arbitraries.of(true, false))
                .as((pattern, day, month, next) -> FiscalCalendar.inWeeks(pattern, new WeekYearEnd(day, month, next)));
        Arbitrary<FiscalCalendar> listed = Combinators.combine(
                        days(), Arbitraries.integers().between(-3, 800))
                .as((start, length) -> new DateRange(start, start.plusDays(length)))
                .list()
                .ofMaxSize(6)
                .map(FiscalCalendar::ofExercises);
        return Arbitraries.oneOf(months, weeks, listed);
    }

    @Property
    void months_and_quarters_tile_their_year(
            @ForAll @From("calendars") FiscalCalendar calendar, @ForAll @From("days") LocalDate day) {
        Optional<FiscalYear> year = calendar.yearOf(day);
        assertThat(year.filter(each -> each.range().contains(day))).isEqualTo(year);
        for (PhasingPeriod every : PhasingPeriod.values()) {
            year.ifPresent(each -> assertTiled(each, each.periods(every)));
            assertThat(calendar.periodOf(day, every).map(FiscalPeriod::year)).isEqualTo(year);
        }
    }

    private static void assertTiled(FiscalYear year, List<FiscalPeriod> periods) {
        LocalDate next = year.range().start();
        for (FiscalPeriod period : periods) {
            assertThat(period.range().start()).isEqualTo(next);
            assertThat(period.range().isOrdered()).isTrue();
            next = period.range().end().plusDays(1);
        }
        assertThat(next).isEqualTo(year.range().end().plusDays(1));
    }

    @Property
    void the_years_of_a_range_are_those_of_its_days(
            @ForAll @From("calendars") FiscalCalendar calendar,
            @ForAll @From("days") LocalDate a,
            @ForAll @From("days") LocalDate b) {
        DateRange range = new DateRange(a, a.isAfter(b) ? a : b);

        assertThat(calendar.yearsTouching(range))
                .containsExactlyElementsOf(range.start()
                        .datesUntil(range.end().plusDays(1))
                        .flatMap(day -> calendar.yearOf(day).stream())
                        .distinct()
                        .toList());
    }

    @Property
    void the_same_day_last_year_lies_in_the_year_before(
            @ForAll @From("calendars") FiscalCalendar calendar, @ForAll @From("days") LocalDate day) {
        Optional<FiscalYear> previous = calendar.yearOf(day).flatMap(FiscalYear::previous);

        assertThat(calendar.sameDayLastYear(day).flatMap(calendar::yearOf)).isEqualTo(previous);
        assertThat(calendar.sameWorkingDayLastYear(day, OFFICE).flatMap(calendar::yearOf))
                .isEqualTo(previous);
    }

    @Property
    void as_many_days_are_worked_up_to_the_same_working_day_last_year(
            @ForAll @From("calendars") FiscalCalendar calendar, @ForAll @From("days") LocalDate day) {
        calendar.sameWorkingDayLastYear(day, OFFICE).ifPresent(same -> {
            FiscalYear year = calendar.yearOf(day).orElseThrow();
            FiscalYear previous = year.previous().orElseThrow();
            long worked = OFFICE.workingDaysBetween(year.range().start(), day);
            long most = OFFICE.workingDaysIn(previous.range());
            if (worked > 0) {
                assertThat(OFFICE.workingDaysBetween(previous.range().start(), same))
                        .isEqualTo(Math.min(worked, most));
            }
        });
    }
}
