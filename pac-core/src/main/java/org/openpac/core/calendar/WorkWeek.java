package org.openpac.core.calendar;

import java.time.DayOfWeek;
import org.openpac.core.text.Word;

/** The days of a week on which work is done, public holidays and closures apart. */
public enum WorkWeek implements Word {
    /** Monday to Friday: <i>jours ouvrés</i>. */
    MONDAY_TO_FRIDAY(5),
    /** Monday to Saturday: <i>jours ouvrables</i>, as paid leave is counted in French law. */
    MONDAY_TO_SATURDAY(6),
    /** All seven; without public holidays and closures these are calendar days, <i>jours calendaires</i>. */
    EVERY_DAY(7);

    private static final int DAYS_FROM_MONDAY_TO_THE_EPOCH = 3;

    private final int length;

    WorkWeek(int length) {
        this.length = length;
    }

    /** Whether work is done on this day of the week. */
    public boolean includes(DayOfWeek day) {
        return day.getValue() <= length;
    }

    /** How many days are worked, from Monday on. */
    int length() {
        return length;
    }

    /** Counts the days of such weeks up to but not including a day since 1970-01-01; negative before the epoch's Monday. */
    long before(long epochDay) {
        long sinceMonday = epochDay + DAYS_FROM_MONDAY_TO_THE_EPOCH;
        return Math.floorDiv(sinceMonday, 7) * length + Math.min(Math.floorMod(sinceMonday, 7), length);
    }

    /** Finds the day that has so many before it. */
    long epochDay(long before) {
        return Math.floorDiv(before, length) * 7 + Math.floorMod(before, length) - DAYS_FROM_MONDAY_TO_THE_EPOCH;
    }
}
