package org.openpac.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openpac.core.value.DateRange;

class WorkingCalendarLawsTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                days("1899-10-01", "1900-04-01"), days("2023-01-01", "2028-01-01"), days("2200-10-01", "2201-04-01"));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<DateRange> closures = Combinators.combine(
                        days(), Arbitraries.integers().between(-3, 40))
                .as((start, days) -> new DateRange(start, start.plusDays(days)));
        return Combinators.combine(
                        Arbitraries.of(HolidayRegion.class),
                        Arbitraries.of(WorkWeek.class),
                        closures.list().ofMaxSize(5))
                .as(WorkingCalendar::of);
    }

    private static Arbitrary<LocalDate> days(String from, String to) {
        return Arbitraries.longs()
                .between(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void a_day_is_worked_unless_week_holiday_or_closure_says_no(
            @ForAll @From("calendars") WorkingCalendar calendar, @ForAll @From("days") LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(isWorked(calendar, day));
    }

    @Property
    void working_days_are_counted_as_one_by_one(
            @ForAll @From("calendars") WorkingCalendar calendar,
            @ForAll @From("days") LocalDate first,
            @ForAll @IntRange(min = -5, max = 400) int days) {
        LocalDate last = first.plusDays(days);
        long counted = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            counted += isWorked(calendar, day) ? 1 : 0;
        }

        assertThat(calendar.workingDaysBetween(first, last)).isEqualTo(counted);
    }

    @Property
    void parts_of_a_time_add_up(
            @ForAll @From("calendars") WorkingCalendar calendar,
            @ForAll @From("days") LocalDate a,
            @ForAll @From("days") LocalDate b,
            @ForAll @From("days") LocalDate c) {
        List<LocalDate> sorted = List.of(a, b, c).stream().sorted().toList();
        LocalDate first = sorted.get(0);
        LocalDate middle = sorted.get(1);
        LocalDate last = sorted.get(2);

        assertThat(calendar.workingDaysBetween(first, middle) + calendar.workingDaysBetween(middle.plusDays(1), last))
                .isEqualTo(calendar.workingDaysBetween(first, last));
    }

    @Property
    void going_on_is_going_day_by_day(
            @ForAll @From("calendars") WorkingCalendar calendar,
            @ForAll @From("days") LocalDate day,
            @ForAll @IntRange(min = -60, max = 60) int count) {
        LocalDate reached = day;
        for (int left = Math.abs(count); left > 0; ) {
            reached = reached.plusDays(Integer.signum(count));
            left -= isWorked(calendar, reached) ? 1 : 0;
        }

        assertThat(calendar.plusWorkingDays(day, count)).isEqualTo(reached);
    }

    @Property
    void what_is_added_can_be_taken_away(
            @ForAll @From("calendars") WorkingCalendar calendar,
            @ForAll @From("days") LocalDate day,
            @ForAll @IntRange(min = -100_000, max = 100_000) int count) {
        LocalDate worked = calendar.nextOrSameWorkingDay(day);

        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(worked, count), -count))
                .isEqualTo(worked);
    }

    @Property
    void every_number_has_its_working_day(
            @ForAll @From("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(min = -1_000, max = 112_000) int index) {
        LocalDate day = calendar.dateOfWorkingDay(index);

        assertThat(calendar.workingDayIndex(day)).isEqualTo(index);
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(calendar.dateOfWorkingDay(index + 1L)).isAfter(day);
    }

    private static boolean isWorked(WorkingCalendar calendar, LocalDate day) {
        boolean inWeek = switch (calendar.week()) {
            case MONDAY_TO_FRIDAY -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            case MONDAY_TO_SATURDAY -> day.getDayOfWeek() != DayOfWeek.SUNDAY;
            case EVERY_DAY -> true;
        };
        boolean isClosed = day.getYear() >= 1900
                && day.getYear() <= 2200
                && calendar.closures().stream().anyMatch(closure -> closure.contains(day));
        return inWeek
                && !isClosed
                && PublicHolidays.of(calendar.region()).on(day).isEmpty();
    }
}
