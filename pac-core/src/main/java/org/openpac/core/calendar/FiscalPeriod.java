package org.openpac.core.calendar;

import java.util.Objects;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.PhasingPeriod;

/**
 * A month or a quarter of a fiscal year.
 *
 * @param year the fiscal year it is part of
 * @param every whether it is a month or a quarter
 * @param number its place in the year, from 1
 * @param range its days
 */
public record FiscalPeriod(FiscalYear year, PhasingPeriod every, int number, DateRange range) {

    /** Refuses nothing but nulls. */
    public FiscalPeriod {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(range, "range");
    }
}
