package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.openpac.core.calendar.WorkingCalendar;
import org.openpac.core.value.DateRange;

/**
 * An effort, spread evenly over the working days of its tactic; over the first week if none is worked.
 *
 * @param hours all of it
 * @param firstWeek the Monday of the first week
 * @param lastWeek the Monday of the last week
 * @param hoursAtFirst what falls into the first week
 * @param hoursADay what falls on each working day of the weeks between
 * @param hoursAtLast what falls into the last week, with all that rounding left over
 */
record SpreadEffort(
        BigDecimal hours,
        LocalDate firstWeek,
        LocalDate lastWeek,
        BigDecimal hoursAtFirst,
        BigDecimal hoursADay,
        BigDecimal hoursAtLast) {

    private static final int DECIMALS = 15;

    static SpreadEffort of(BigDecimal hours, DateRange days, WorkingCalendar calendar) {
        LocalDate first = monday(days.start());
        LocalDate last = monday(days.end());
        long worked = calendar.workingDaysIn(days);
        if (worked == 0 || first.equals(last)) {
            return new SpreadEffort(hours, first, first, hours, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BigDecimal daily =
                hours.divide(BigDecimal.valueOf(worked), Math.max(DECIMALS, hours.scale()), RoundingMode.DOWN);
        long untilSunday = calendar.workingDaysBetween(days.start(), first.plusDays(6));
        long beforeLast = calendar.workingDaysBetween(days.start(), last.minusDays(1));
        return new SpreadEffort(
                hours, first, last, times(daily, untilSunday), daily, hours.subtract(times(daily, beforeLast)));
    }

    private static BigDecimal times(BigDecimal daily, long days) {
        return daily.multiply(BigDecimal.valueOf(days));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
