package org.openpac.kpi.forecast;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import org.openpac.core.value.DateRange;

/**
 * What was read of a figure: what fell within a period for one that adds up or is averaged, else the level on the period's last
 * day, whatever day it begins.
 *
 * @param period the days it covers
 * @param value the figure, in its own unit
 * @param weight what it counts for in a mean: the cases behind a score, the divisor of a quotient
 */
public record Reading(DateRange period, BigDecimal value, BigDecimal weight) {

    static final Comparator<Reading> BY_TIME = Comparator.comparing(
                    (Reading reading) -> reading.period().end())
            .thenComparing(reading -> reading.period().start())
            .thenComparing(Reading::value)
            .thenComparing(Reading::weight);

    /** Refuses a null. */
    public Reading {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(weight, "weight");
    }

    /** A reading that counts as much as any other. */
    public Reading(DateRange period, BigDecimal value) {
        this(period, value, BigDecimal.ONE);
    }

    double number() {
        return value.doubleValue();
    }
}
