package org.openpac.core.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.value.DateRange;

/**
 * What a tactic says of its own time. Dates in the wrong order, or that no calendar knows, are none, nor is a negative
 * duration.
 *
 * @param start the first working day, by its number
 * @param finish the working day after the last; of an event its own day
 * @param duration in working days
 * @param range both dates
 */
record StatedTime(OptionalInt start, OptionalInt finish, OptionalInt duration, Optional<DateRange> range) {

    static StatedTime of(Tactic tactic, PlanTime time) {
        Optional<LocalDate> start = tactic.start().filter(PlanTime::isKnown);
        Optional<LocalDate> end = tactic.end().filter(PlanTime::isKnown);
        Optional<DateRange> range = start.flatMap(first -> end.map(last -> new DateRange(first, last)));
        if (range.isPresent() && !range.get().isOrdered()) {
            return new StatedTime(OptionalInt.empty(), OptionalInt.empty(), stated(tactic), Optional.empty());
        }
        OptionalInt duration = stated(tactic);
        if (range.isPresent() && (duration.isEmpty() || tactic.recurrence().isPresent())) {
            duration = OptionalInt.of((int) time.calendar().workingDaysIn(range.get()));
        }
        boolean isEvent = stated(tactic).equals(OptionalInt.of(0));
        OptionalInt first = number(start, time);
        OptionalInt after = number(isEvent ? end : end.map(day -> day.plusDays(1)), time);
        return new StatedTime(
                first.isEmpty() ? sum(after, duration, -1) : first,
                after.isEmpty() ? sum(first, duration, 1) : after,
                duration,
                range);
    }

    private static OptionalInt stated(Tactic tactic) {
        return tactic.durationDays()
                .filter(days -> days >= 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt number(Optional<LocalDate> day, PlanTime time) {
        return day.map(known -> OptionalInt.of(time.number(known))).orElse(OptionalInt.empty());
    }

    private static OptionalInt sum(OptionalInt day, OptionalInt duration, int sign) {
        if (day.isEmpty() || duration.isEmpty()) {
            return OptionalInt.empty();
        }
        long number = day.getAsInt() + (long) sign * duration.getAsInt();
        return OptionalInt.of((int) Math.min(Integer.MAX_VALUE, number));
    }
}
