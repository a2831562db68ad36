package org.openpac.kpi;

import java.time.LocalDate;

/** Days as numbers, which are compared faster than dates. */
final class Days {

    private static final int BITS_OF_DAY = 5;
    private static final int BITS_OF_MONTH = 4;

    private Days() {}

    /** A number that is larger the later the day is; it counts nothing. */
    static long number(LocalDate day) {
        long months = ((long) day.getYear() << BITS_OF_MONTH) + day.getMonthValue();
        return (months << BITS_OF_DAY) + day.getDayOfMonth();
    }
}
