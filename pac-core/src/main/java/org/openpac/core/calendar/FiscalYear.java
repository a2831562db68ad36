package org.openpac.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.PhasingPeriod;

/** One year of a {@link FiscalCalendar}, also called an exercise: as a rule twelve months, at times fewer or more. */
public final class FiscalYear {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final FiscalCalendar calendar;
    private final DateRange range;

    FiscalYear(FiscalCalendar calendar, DateRange range) {
        this.calendar = calendar;
        this.range = range;
    }

    /** Returns its days, in order. */
    public DateRange range() {
        return range;
    }

    /** Returns its name, in the style of its calendar: {@code 2025-2026}. */
    public String label() {
        return calendar.label().of(range);
    }

    /**
     * Returns the year that ends on the day before this one begins; empty before the first of a list, after a gap, and
     * before 1900.
     */
    public Optional<FiscalYear> previous() {
        return calendar.yearOf(range.start().minusDays(1));
    }

    /**
     * Lists its months: calendar months, the first and last cut where the year begins or ends within one; or, in a
     * calendar of weeks, twelve groups of weeks.
     */
    public List<FiscalPeriod> months() {
        return periods(PhasingPeriod.MONTH);
    }

    /** Lists its quarters: three of its months each, the last one fewer where the months do not come out even. */
    public List<FiscalPeriod> quarters() {
        return periods(PhasingPeriod.QUARTER);
    }

    /** Lists its months or its quarters, in order, without gaps. */
    public List<FiscalPeriod> periods(PhasingPeriod every) {
        List<DateRange> months = calendar.exercises().months(range);
        int step = every == PhasingPeriod.QUARTER ? MONTHS_OF_A_QUARTER : 1;
        List<FiscalPeriod> periods = new ArrayList<>();
        for (int first = 0; first < months.size(); first += step) {
            int last = Math.min(first + step, months.size()) - 1;
            DateRange days =
                    new DateRange(months.get(first).start(), months.get(last).end());
            periods.add(new FiscalPeriod(this, every, periods.size() + 1, days));
        }
        return List.copyOf(periods);
    }

    /** The day that has so many of this year's days before it; the last day where there are fewer. */
    LocalDate dayAfter(long days) {
        return lastAtMost(range.start().plusDays(days));
    }

    LocalDate lastAtMost(LocalDate day) {
        return day.isAfter(range.end()) ? range.end() : day;
    }

    /** Whether the other is the same year of an equal calendar. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalYear year && range.equals(year.range) && calendar.equals(year.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(calendar, range);
    }

    @Override
    public String toString() {
        return label() + " (" + range + ")";
    }
}
