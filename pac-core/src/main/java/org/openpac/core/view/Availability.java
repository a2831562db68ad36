package org.openpac.core.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.calendar.WorkingCalendar;
import org.openpac.core.plan.means.Person;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Share;

/** The hours in which one person works, asked for week by week, in order. */
final class Availability {

    private final WorkingCalendar calendar;
    private final Optional<BigDecimal> hoursADay;
    private final LocalDate joinedOn;
    private final LocalDate leavesOn;
    private final List<DateRange> away;
    private int next;

    Availability(Person person, List<DateRange> trainings, PlanTime time) {
        BigDecimal part = person.fte().orElse(Share.WHOLE).fraction();
        this.calendar = time.calendar();
        this.hoursADay = time.hoursPerDay().filter(hours -> part.signum() >= 0).map(part::multiply);
        this.joinedOn = person.joinedOn().orElse(LocalDate.MIN);
        this.leavesOn = person.leavesOn().orElse(LocalDate.MAX);
        this.away = merged(Stream.concat(person.absences().stream(), trainings.stream()));
    }

    private static List<DateRange> merged(Stream<DateRange> ranges) {
        List<DateRange> merged = new ArrayList<>();
        for (DateRange range : ranges.filter(DateRange::isOrdered)
                .sorted(Comparator.comparing(DateRange::start))
                .toList()) {
            DateRange before = merged.isEmpty() ? range : merged.get(merged.size() - 1);
            if (before.contains(range.start()) && !merged.isEmpty()) {
                merged.set(merged.size() - 1, new DateRange(before.start(), later(before.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    /** The hours of a week that is not before any asked for earlier. */
    Figure hours(LocalDate monday) {
        return hours(new DateRange(monday, monday.plusDays(6)));
    }

    /** The hours of some days of which the first is not before any asked for earlier. */
    Figure hours(DateRange range) {
        LocalDate first = later(range.start(), joinedOn);
        LocalDate last = range.end().isBefore(leavesOn) ? range.end() : leavesOn;
        while (next < away.size() && away.get(next).end().isBefore(range.start())) {
            next++;
        }
        long days = calendar.workingDaysBetween(first, last);
        for (int i = next; i < away.size() && !away.get(i).start().isAfter(last); i++) {
            LocalDate end = away.get(i).end();
            days -= calendar.workingDaysBetween(later(first, away.get(i).start()), end.isBefore(last) ? end : last);
        }
        BigDecimal worked = BigDecimal.valueOf(days);
        return hoursADay.map(hours -> Figure.known(hours.multiply(worked))).orElse(Figure.unknown(Gap.NO_AVAILABILITY));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
