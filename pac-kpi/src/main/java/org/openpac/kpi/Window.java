package org.openpac.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openpac.core.value.DateRange;

/** Which days a {@link Total} looks at, seen from the period that is asked for. */
public enum Window {
    /** The period itself; all days where no period is asked for. */
    PERIOD,
    /** The period just before, of the same length: as many months if the period is whole months, else as many days. */
    PRECEDING_PERIOD,
    /** The first twelve months of the period. */
    FIRST_YEAR,
    /** The last twelve months of the period. */
    LAST_YEAR,
    /** All days up to the last of the period, for what a history tells. */
    UNTIL_END,
    /** All days, whatever the period. */
    ANY_TIME;

    /** The days meant; empty: all of them. */
    Optional<DateRange> days(DateRange period) {
        DateRange countable = Days.countable(period);
        LocalDate start = countable.start();
        LocalDate end = countable.end();
        return switch (this) {
            case PERIOD -> Optional.of(period);
            case PRECEDING_PERIOD -> Optional.of(new DateRange(before(countable), start.minusDays(1)));
            case FIRST_YEAR ->
                Optional.of(new DateRange(start, start.plusYears(1).minusDays(1)));
            case LAST_YEAR -> Optional.of(new DateRange(end.plusDays(1).minusYears(1), end));
            case UNTIL_END -> Optional.of(new DateRange(LocalDate.MIN, period.end()));
            case ANY_TIME -> Optional.empty();
        };
    }

    /** Whether it means nothing where no period is asked for. */
    boolean needsPeriod() {
        return this != PERIOD && this != ANY_TIME;
    }

    private static LocalDate before(DateRange period) {
        LocalDate start = period.start();
        return isWholeMonths(period) ? start.minusMonths(months(period)) : start.minusDays(period.days());
    }

    /** Whether a period begins on the first day of a month and ends on the last of one. */
    static boolean isWholeMonths(DateRange period) {
        return period.isOrdered()
                && period.start().getDayOfMonth() == 1
                && period.end().plusDays(1).getDayOfMonth() == 1;
    }

    /** How many months a period of whole months has. */
    static long months(DateRange period) {
        return YearMonth.from(period.start()).until(YearMonth.from(period.end()), ChronoUnit.MONTHS) + 1;
    }
}
