package org.openpac.core.view;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openpac.core.calendar.HolidayRegion;
import org.openpac.core.calendar.WorkWeek;
import org.openpac.core.calendar.WorkingCalendar;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.WorkingTime;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** The days and the hours that a plan works: as it says, else France, Monday to Friday, 7 hours a day. */
final class PlanTime {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final Quantity USUAL_DAY = Quantity.of(7, Unit.HOUR);

    private final WorkingCalendar calendar;
    private final Optional<BigDecimal> hoursPerDay;
    private final Optional<DateRange> period;

    private PlanTime(WorkingCalendar calendar, Optional<BigDecimal> hoursPerDay, Optional<DateRange> period) {
        this.calendar = calendar;
        this.hoursPerDay = hoursPerDay;
        this.period = period;
    }

    static PlanTime of(SalesActionPlan plan) {
        Optional<WorkingTime> stated = plan.workingTime();
        WorkingCalendar calendar = WorkingCalendar.of(
                stated.flatMap(WorkingTime::region).orElse(HolidayRegion.FRANCE),
                stated.flatMap(WorkingTime::week).orElse(WorkWeek.MONDAY_TO_FRIDAY),
                stated.map(WorkingTime::closures).orElse(List.of()));
        Quantity day = stated.flatMap(WorkingTime::hoursPerDay).orElse(USUAL_DAY);
        boolean isUsable = day.unit().equals(Unit.HOUR) && day.value().signum() > 0;
        return new PlanTime(
                calendar,
                isUsable ? Optional.of(day.value()) : Optional.empty(),
                plan.period().filter(PlanTime::isUsable));
    }

    /** Whether the calendar knows the day; others count as not stated. */
    static boolean isKnown(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    static boolean isUsable(DateRange range) {
        return range.isOrdered() && isKnown(range.start()) && isKnown(range.end());
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    /** The plan's period; empty if it is missing or reversed. */
    Optional<DateRange> period() {
        return period;
    }

    /** The number of a known day among the working days. */
    int number(LocalDate day) {
        return (int) calendar.workingDayIndex(day);
    }

    /** Empty where it is not a positive number of hours. */
    Optional<BigDecimal> hoursPerDay() {
        return hoursPerDay;
    }

    /** A working time in hours; empty for what is no fixed number of them, such as months. */
    Optional<BigDecimal> hours(Quantity time) {
        return switch (time.unit().code()) {
            case "HOUR" -> Optional.of(time.value());
            case "DAY" -> hoursPerDay.map(time.value()::multiply);
            case "WEEK" -> hoursPerDay.map(day -> day.multiply(daysPerWeek()).multiply(time.value()));
            default -> Optional.empty();
        };
    }

    private BigDecimal daysPerWeek() {
        return BigDecimal.valueOf(Arrays.stream(DayOfWeek.values())
                .filter(calendar.week()::includes)
                .count());
    }
}
