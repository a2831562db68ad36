package org.openpac.core.calendar;

import java.time.LocalDate;
import org.openpac.core.value.DateRange;

/** The days for which calendars answer: those that a plan can hold. The first is a Monday. */
final class PlanDates {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;
    static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);
    static final DateRange ALL = new DateRange(FIRST, LAST);

    private PlanDates() {}

    static boolean hold(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static boolean hold(LocalDate day) {
        return hold(day.getYear());
    }

    /** What of the range lies within; reversed where nothing does. */
    static DateRange within(DateRange range) {
        return new DateRange(
                range.start().isBefore(FIRST) ? FIRST : range.start(),
                range.end().isAfter(LAST) ? LAST : range.end());
    }
}
