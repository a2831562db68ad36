package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How old something is on a day. */
final class Age {

    private Age() {}

    /** Whether more than so many months lie between two days; as many months to the day are not more. */
    static boolean isAbove(BigDecimal months, LocalDate from, LocalDate to) {
        long whole = ChronoUnit.MONTHS.between(from, to);
        int comparison = BigDecimal.valueOf(whole).compareTo(months);
        return comparison > 0 || (comparison == 0 && from.plusMonths(whole).isBefore(to));
    }
}
