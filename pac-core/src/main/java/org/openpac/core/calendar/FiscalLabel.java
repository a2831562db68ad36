package org.openpac.core.calendar;

import org.openpac.core.text.Word;
import org.openpac.core.value.DateRange;

/** How fiscal years are named. Two short ones that fall in the same calendar year may share a name. */
public enum FiscalLabel implements Word {
    /** The calendar years they touch: {@code 2025-2026}, or {@code 2026} where there is only one. */
    CALENDAR_YEARS,
    /** The calendar year in which they end: {@code FY26}. */
    YEAR_OF_END,
    /** The calendar year in which they begin: {@code FY25}; as the retail calendars of 52 and 53 weeks do. */
    YEAR_OF_START;

    String of(DateRange year) {
        int start = year.start().getYear();
        int end = year.end().getYear();
        return switch (this) {
            case CALENDAR_YEARS -> start == end ? Integer.toString(end) : start + "-" + end;
            case YEAR_OF_END -> twoDigits(end);
            case YEAR_OF_START -> twoDigits(start);
        };
    }

    private static String twoDigits(int year) {
        return "FY" + Integer.toString(100 + year % 100).substring(1);
    }
}
