package org.openpac.kpi.forecast;

import java.util.Objects;
import java.util.Optional;
import org.openpac.kpi.statistic.Interval;

/**
 * Where a figure will be on the last day of its period.
 *
 * @param method how it was foretold
 * @param value the figure, in its own unit
 * @param interval the range in which it will be with 95 % probability if it goes on as before; empty where too few readings
 *     tell how far they differ, and a single point where nothing is left to come
 */
public record Landing(LandingMethod method, double value, Optional<Interval> interval) {

    static final double CONFIDENCE = 0.95;

    /**
     * Refuses a null.
     *
     * @throws IllegalArgumentException if the value is no number
     */
    public Landing {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(interval, "interval");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value must be a number: " + value);
        }
    }
}
