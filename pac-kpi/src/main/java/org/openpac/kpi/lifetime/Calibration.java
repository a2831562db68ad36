package org.openpac.kpi.lifetime;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which purchases a model learns from and which test it.
 *
 * @param end the last day the model learns from, included
 * @param holdoutEnd the last day that tests it, included; absent where all later purchases do
 * @param countsFreePurchases whether a purchase of nothing is a purchase: true unless said otherwise
 */
public record Calibration(LocalDate end, Optional<LocalDate> holdoutEnd, boolean countsFreePurchases) {

    /**
     * Refuses a holdout that would end before it begins.
     *
     * @throws IllegalArgumentException if the holdout does not end after the calibration
     */
    public Calibration {
        Objects.requireNonNull(end, "end");
        if (holdoutEnd.filter(last -> !last.isAfter(end)).isPresent()) {
            throw new IllegalArgumentException(
                    "the holdout must end after the calibration, " + end + ": " + holdoutEnd.orElseThrow());
        }
    }

    /** A calibration to a day, tested by all later purchases. */
    public static Calibration until(LocalDate end) {
        return new Calibration(end, Optional.empty(), true);
    }

    /**
     * The same, tested by purchases until a day.
     *
     * @throws IllegalArgumentException if that day is not after the end of the calibration
     */
    public Calibration withHoldoutUntil(LocalDate lastDay) {
        return new Calibration(end, Optional.of(lastDay), countsFreePurchases);
    }

    /** The same, with purchases of an amount of 0, such as samples, left out. */
    public Calibration withoutFreePurchases() {
        return new Calibration(end, holdoutEnd, false);
    }

    /** How many days the holdout has; absent where it has no end of its own. */
    public OptionalLong holdoutDays() {
        return holdoutEnd.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(holdoutEnd.orElseThrow().toEpochDay() - end.toEpochDay());
    }

    /** How long the holdout is, in days; absent where it has no end of its own. */
    Optional<Period> holdout() {
        return holdoutDays().isEmpty()
                ? Optional.empty()
                : Optional.of(Period.ofDays((int) Math.min(holdoutDays().getAsLong(), Integer.MAX_VALUE)));
    }

    long lastDay() {
        return end.toEpochDay();
    }

    long lastHoldoutDay() {
        return holdoutEnd.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }
}
