package org.openpac.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.DateRange;

/** Years written down one by one, of any length; years of twelve months follow the last. */
record ListedExercises(NavigableMap<LocalDate, LocalDate> endByStart) implements Exercises {

    static ListedExercises of(List<DateRange> exercises) {
        NavigableMap<LocalDate, LocalDate> endByStart = new TreeMap<>();
        exercises.stream()
                .filter(DateRange::isOrdered)
                .filter(exercise -> PlanDates.hold(exercise.start()) && PlanDates.hold(exercise.end()))
                .forEach(exercise -> endByStart.put(exercise.start(), exercise.end()));
        endByStart.replaceAll((start, end) -> endBeforeNext(end, endByStart.higherKey(start)));
        return new ListedExercises(endByStart);
    }

    private static LocalDate endBeforeNext(LocalDate end, @Nullable LocalDate next) {
        return next == null || end.isBefore(next) ? end : next.minusDays(1);
    }

    @Override
    public Optional<DateRange> firstEndingFrom(LocalDate day) {
        if (endByStart.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<LocalDate, LocalDate> begun = endByStart.floorEntry(day);
        if (begun != null && !begun.getValue().isBefore(day)) {
            return Optional.of(range(begun));
        }
        Map.Entry<LocalDate, LocalDate> next = endByStart.higherEntry(day);
        return Optional.of(next != null ? range(next) : following(day));
    }

    /** The year of twelve months, counted from the end of the last listed one, that holds the day. */
    private DateRange following(LocalDate day) {
        LocalDate base = endByStart.lastEntry().getValue().plusDays(1);
        long years = ChronoUnit.YEARS.between(base, day);
        if (!base.plusYears(years + 1).isAfter(day)) {
            years++;
        }
        return new DateRange(base.plusYears(years), base.plusYears(years + 1).minusDays(1));
    }

    private static DateRange range(Map.Entry<LocalDate, LocalDate> exercise) {
        return new DateRange(exercise.getKey(), exercise.getValue());
    }

    @Override
    public List<DateRange> months(DateRange year) {
        return MonthExercises.calendarMonths(year);
    }
}
