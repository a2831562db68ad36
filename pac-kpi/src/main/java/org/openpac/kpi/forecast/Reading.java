package org.openpac.kpi.forecast;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import org.openpac.core.value.DateRange;

/**
 * What was read of a figure: what fell within a period for one that adds up, else the level at the period's end.
 *
 * @param period the days it covers
 * @param value the figure, in its own unit
 */
public record Reading(DateRange period, BigDecimal value) {

    static final Comparator<Reading> BY_TIME = Comparator.comparing(
                    (Reading reading) -> reading.period().start())
            .thenComparing(reading -> reading.period().end())
            .thenComparing(Reading::value);

    /** Refuses a null. */
    public Reading {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
    }

    double number() {
        return value.doubleValue();
    }
}
