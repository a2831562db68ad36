package org.openpac.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.function.IntFunction;

/** When a holiday falls, and in which years it is one. */
record HolidayRule(Holiday holiday, int firstYear, int lastYear, IntFunction<LocalDate> date) {

    static HolidayRule fixed(Holiday holiday, Month month, int day) {
        return always(holiday, year -> LocalDate.of(year, month, day));
    }

    static HolidayRule afterEaster(Holiday holiday, int days) {
        return always(holiday, year -> Easter.of(year).plusDays(days));
    }

    private static HolidayRule always(Holiday holiday, IntFunction<LocalDate> date) {
        return new HolidayRule(holiday, PlanDates.FIRST_YEAR, PlanDates.LAST_YEAR, date);
    }

    HolidayRule since(int year) {
        return new HolidayRule(holiday, year, lastYear, date);
    }

    HolidayRule until(int year) {
        return new HolidayRule(holiday, firstYear, year, date);
    }

    boolean isKeptIn(int year) {
        return year >= firstYear && year <= lastYear;
    }

    boolean fallsOn(LocalDate day) {
        return isKeptIn(day.getYear()) && date.apply(day.getYear()).equals(day);
    }
}
