package org.openpac.core.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openpac.core.calendar.WorkingCalendar;

/** Adds the efforts of one person up, week by week, in one pass whatever they overlap. */
final class PersonWeeks {

    /** The hours of one week, exact. */
    record Hours(LocalDate monday, BigDecimal hours) {}

    /** What a week has by itself, and by how much the hours of a day change from it on. */
    private record Change(BigDecimal once, BigDecimal hoursADay) {

        static Change together(Change one, Change other) {
            return new Change(one.once.add(other.once), one.hoursADay.add(other.hoursADay));
        }
    }

    private PersonWeeks() {}

    /** Lists the weeks in which there is something to do, in order. */
    static List<Hours> of(List<SpreadEffort> efforts, WorkingCalendar calendar) {
        NavigableMap<LocalDate, Change> changes = new TreeMap<>();
        for (SpreadEffort effort : efforts) {
            BigDecimal daily = effort.hoursADay();
            add(changes, effort.firstWeek(), effort.hoursAtFirst(), BigDecimal.ZERO);
            add(changes, effort.firstWeek().plusWeeks(1), BigDecimal.ZERO, daily);
            add(changes, effort.lastWeek(), effort.hoursAtLast(), daily.negate());
        }
        List<Hours> weeks = new ArrayList<>();
        BigDecimal hoursADay = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, Change> change : changes.entrySet()) {
            LocalDate monday = change.getKey();
            hoursADay = hoursADay.add(change.getValue().hoursADay());
            add(weeks, monday, change.getValue().once().add(hours(hoursADay, monday, calendar)));
            LocalDate next = changes.higherKey(monday);
            for (LocalDate week = monday.plusWeeks(1);
                    hoursADay.signum() > 0 && next != null && week.isBefore(next);
                    week = week.plusWeeks(1)) {
                add(weeks, week, hours(hoursADay, week, calendar));
            }
        }
        return weeks;
    }

    private static void add(
            NavigableMap<LocalDate, Change> changes, LocalDate monday, BigDecimal once, BigDecimal daily) {
        changes.merge(monday, new Change(once, daily), Change::together);
    }

    private static void add(List<Hours> weeks, LocalDate monday, BigDecimal hours) {
        if (hours.signum() > 0) {
            weeks.add(new Hours(monday, hours));
        }
    }

    private static BigDecimal hours(BigDecimal hoursADay, LocalDate monday, WorkingCalendar calendar) {
        return hoursADay.signum() == 0
                ? BigDecimal.ZERO
                : hoursADay.multiply(BigDecimal.valueOf(calendar.workingDaysBetween(monday, monday.plusDays(6))));
    }
}
