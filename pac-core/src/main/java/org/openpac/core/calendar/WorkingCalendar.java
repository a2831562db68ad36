package org.openpac.core.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.openpac.core.value.DateRange;

/**
 * The days on which an organisation works: its week, less public holidays, less its own closures.
 *
 * <p>Once made, a calendar tells whether a day is worked, counts working days and numbers them in a time that does not
 * depend on how far apart the days are. It knows holidays and closures from 1900 to 2200; before and after, the week alone
 * counts. Days beyond what {@link LocalDate} can hold are answered with the last it can.
 */
public final class WorkingCalendar {

    private static final long FIRST = PlanDates.FIRST.toEpochDay();
    private static final int LENGTH = (int) PlanDates.ALL.days();
    private static final int DAYS_OF_A_WEEK = 7;
    private static final long LIMIT = 2 * LocalDate.MAX.toEpochDay();

    private final HolidayRegion region;
    private final WorkWeek week;
    private final List<DateRange> closures;
    private final RankedDays worked;

    private WorkingCalendar(HolidayRegion region, WorkWeek week, List<DateRange> closures) {
        this.region = region;
        this.week = week;
        this.closures = closures;
        this.worked = new RankedDays(workedDays(region, week, closures), LENGTH);
    }

    /** Makes the calendar of an organisation without closures of its own. */
    public static WorkingCalendar of(HolidayRegion region, WorkWeek week) {
        return of(region, week, List.of());
    }

    /**
     * Makes the calendar of an organisation.
     *
     * @param closures when it is closed as a whole, in any order, overlapping or not; a range whose ends are reversed
     *     closes nothing, as it has no days
     */
    public static WorkingCalendar of(HolidayRegion region, WorkWeek week, List<DateRange> closures) {
        return new WorkingCalendar(
                Objects.requireNonNull(region, "region"), Objects.requireNonNull(week, "week"), List.copyOf(closures));
    }

    private static BitSet workedDays(HolidayRegion region, WorkWeek week, List<DateRange> closures) {
        BitSet days = new BitSet(LENGTH);
        for (int monday = 0; monday < LENGTH; monday += DAYS_OF_A_WEEK) {
            days.set(monday, Math.min(monday + week.length(), LENGTH));
        }
        PublicHolidays holidays = PublicHolidays.of(region);
        for (int year = PlanDates.FIRST_YEAR; year <= PlanDates.LAST_YEAR; year++) {
            holidays.in(year)
                    .forEach(holiday -> days.clear((int) (holiday.date().toEpochDay() - FIRST)));
        }
        for (DateRange closure : closures) {
            DateRange within = PlanDates.within(closure);
            if (within.isOrdered()) {
                int start = (int) (within.start().toEpochDay() - FIRST);
                days.clear(start, start + (int) within.days());
            }
        }
        return days;
    }

    /** Says whose public holidays are kept. */
    public HolidayRegion region() {
        return region;
    }

    /** Says which days of the week are worked. */
    public WorkWeek week() {
        return week;
    }

    /** Lists the organisation's own closures, as they were given. */
    public List<DateRange> closures() {
        return closures;
    }

    /** Whether work is done on the day. */
    public boolean isWorkingDay(LocalDate day) {
        long epochDay = day.toEpochDay();
        return isKnown(epochDay) ? worked.contains((int) (epochDay - FIRST)) : week.includes(day.getDayOfWeek());
    }

    /** Counts the working days from one day to another, both included; 0 where the last is before the first. */
    public long workingDaysBetween(LocalDate first, LocalDate last) {
        return Math.max(0, index(last.toEpochDay() + 1) - index(first.toEpochDay()));
    }

    /** Counts the working days of a range; 0 where its ends are reversed. */
    public long workingDaysIn(DateRange range) {
        return workingDaysBetween(range.start(), range.end());
    }

    /**
     * Goes a number of working days on, or back.
     *
     * @param count how many: 1 is the first working day after the day, −1 the last before it, 0 the day itself, worked or
     *     not
     */
    public LocalDate plusWorkingDays(LocalDate day, long count) {
        if (count == 0) {
            return day;
        }
        long index = bounded(count);
        return dateOfWorkingDay(count > 0 ? index(day.toEpochDay() + 1) + index - 1 : index(day.toEpochDay()) + index);
    }

    /** Finds the first working day after the day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return plusWorkingDays(day, 1);
    }

    /** Finds the last working day before the day. */
    public LocalDate previousWorkingDay(LocalDate day) {
        return plusWorkingDays(day, -1);
    }

    /** Returns the day itself if it is worked, else the first working day after it. */
    public LocalDate nextOrSameWorkingDay(LocalDate day) {
        return dateOfWorkingDay(workingDayIndex(day));
    }

    /** Returns the day itself if it is worked, else the last working day before it. */
    public LocalDate previousOrSameWorkingDay(LocalDate day) {
        return isWorkingDay(day) ? day : previousWorkingDay(day);
    }

    /**
     * Numbers the working days: how many there are from 1 January 1900 up to the day, itself not included.
     *
     * <p>The first working day of 1900 is 0, earlier ones are negative. A day that is not worked has the number of the
     * first working day after it. The difference of two numbers is the working time between two starts of days.
     */
    public long workingDayIndex(LocalDate day) {
        return index(day.toEpochDay());
    }

    /** Finds the working day of a number, the inverse of {@link #workingDayIndex}. */
    public LocalDate dateOfWorkingDay(long index) {
        long bounded = bounded(index);
        long epochDay;
        if (bounded < 0) {
            epochDay = week.epochDay(week.before(FIRST) + bounded);
        } else if (bounded < worked.size()) {
            epochDay = FIRST + worked.select((int) bounded);
        } else {
            epochDay = week.epochDay(week.before(FIRST + LENGTH) + bounded - worked.size());
        }
        return LocalDate.ofEpochDay(
                Math.max(LocalDate.MIN.toEpochDay(), Math.min(LocalDate.MAX.toEpochDay(), epochDay)));
    }

    private long index(long epochDay) {
        if (isKnown(epochDay)) {
            return worked.rank((int) (epochDay - FIRST));
        }
        return epochDay < FIRST
                ? week.before(epochDay) - week.before(FIRST)
                : worked.size() + week.before(epochDay) - week.before(FIRST + LENGTH);
    }

    private static boolean isKnown(long epochDay) {
        return epochDay >= FIRST && epochDay < FIRST + LENGTH;
    }

    private static long bounded(long count) {
        return Math.max(-LIMIT, Math.min(LIMIT, count));
    }

    /** Whether the other counts the same days off for the same reasons. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar calendar
                && region == calendar.region
                && week == calendar.week
                && closures.equals(calendar.closures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(region, week, closures);
    }

    @Override
    public String toString() {
        return week + " in " + region + (closures.isEmpty() ? "" : ", closed " + closures);
    }
}
