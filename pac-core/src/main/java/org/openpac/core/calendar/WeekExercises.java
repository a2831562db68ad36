package org.openpac.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.value.DateRange;

/** Years of 52 or 53 whole weeks. */
record WeekExercises(WeekPattern pattern, WeekYearEnd end) implements Exercises {

    private static final int MONTHS = 12;

    @Override
    public Optional<DateRange> firstEndingFrom(LocalDate day) {
        int year = day.getYear() - 1;
        while (end.in(year).isBefore(day)) {
            year++;
        }
        return Optional.of(new DateRange(end.in(year - 1).plusDays(1), end.in(year)));
    }

    @Override
    public List<DateRange> months(DateRange year) {
        List<DateRange> months = new ArrayList<>();
        LocalDate start = year.start();
        for (int month = 1; month < MONTHS; month++) {
            LocalDate next = start.plusWeeks(pattern.weeks(month));
            months.add(new DateRange(start, next.minusDays(1)));
            start = next;
        }
        months.add(new DateRange(start, year.end()));
        return List.copyOf(months);
    }
}
