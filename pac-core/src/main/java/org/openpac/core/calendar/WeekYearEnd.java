package org.openpac.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * The day on which a year of whole weeks ends.
 *
 * @param day the last day of each week
 * @param month the month in which, or about the end of which, the year ends
 * @param mayFallInNextMonth whether the nearest such day to the month's end is meant, up to three days after it, and not
 *     the last one in the month
 */
public record WeekYearEnd(DayOfWeek day, Month month, boolean mayFallInNextMonth) {

    private static final int DAYS_BEYOND_MONTH = 3;

    /** Refuses nothing but nulls. */
    public WeekYearEnd {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(month, "month");
    }

    /** The last such day of a month: {@code last(SUNDAY, JUNE)}. */
    public static WeekYearEnd last(DayOfWeek day, Month month) {
        return new WeekYearEnd(day, month, false);
    }

    /** The such day nearest to the end of a month: {@code nearest(SATURDAY, JANUARY)}. */
    public static WeekYearEnd nearest(DayOfWeek day, Month month) {
        return new WeekYearEnd(day, month, true);
    }

    LocalDate in(int year) {
        LocalDate monthEnd = YearMonth.of(year, month).atEndOfMonth();
        LocalDate latest = mayFallInNextMonth ? monthEnd.plusDays(DAYS_BEYOND_MONTH) : monthEnd;
        return latest.with(TemporalAdjusters.previousOrSame(day));
    }
}
