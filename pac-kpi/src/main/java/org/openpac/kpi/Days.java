package org.openpac.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openpac.core.value.DateRange;

/** Days as numbers, which are compared faster than dates, and days at the ends of what dates can hold. */
final class Days {

    private static final int BITS_OF_DAY = 5;
    private static final int BITS_OF_MONTH = 4;

    /** Far from any plan, and far enough from the end for all that is counted from a period. */
    private static final int LAST_YEAR = 99_999;

    private static final LocalDate FIRST = LocalDate.of(-LAST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);

    private Days() {}

    /** A number that is larger the later the day is; it counts nothing. */
    static long number(LocalDate day) {
        long months = ((long) day.getYear() << BITS_OF_MONTH) + day.getMonthValue();
        return (months << BITS_OF_DAY) + day.getDayOfMonth();
    }

    /** The last day of so many months from a day on; the last day there is, where they reach beyond it. */
    static LocalDate last(LocalDate first, int months) {
        return ChronoUnit.MONTHS.between(first, LocalDate.MAX) < months
                ? LocalDate.MAX
                : first.plusMonths(months).minusDays(1);
    }

    /** The period with its ends where days, months and years can be counted from them. */
    static DateRange countable(DateRange period) {
        return new DateRange(countable(period.start()), countable(period.end()));
    }

    private static LocalDate countable(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }
}
