package org.openpac.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.value.DateRange;

/** Years of twelve months that begin on the first of the same month each time. */
record MonthExercises(Month first) implements Exercises {

    @Override
    public Optional<DateRange> firstEndingFrom(LocalDate day) {
        int year = day.getMonth().compareTo(first) < 0 ? day.getYear() - 1 : day.getYear();
        LocalDate start = LocalDate.of(year, first, 1);
        return Optional.of(new DateRange(start, start.plusYears(1).minusDays(1)));
    }

    @Override
    public List<DateRange> months(DateRange year) {
        return calendarMonths(year);
    }

    /** Calendar months, the first and the last cut where the year begins and ends. */
    static List<DateRange> calendarMonths(DateRange year) {
        List<DateRange> months = new ArrayList<>();
        LocalDate start = year.start();
        while (!start.isAfter(year.end())) {
            LocalDate monthEnd = start.withDayOfMonth(start.lengthOfMonth());
            LocalDate end = monthEnd.isAfter(year.end()) ? year.end() : monthEnd;
            months.add(new DateRange(start, end));
            start = end.plusDays(1);
        }
        return List.copyOf(months);
    }
}
