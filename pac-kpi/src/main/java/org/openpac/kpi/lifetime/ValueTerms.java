package org.openpac.kpi.lifetime;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * What counts as the value of a customer: how much of the revenue, for how long, discounted how.
 *
 * @param rate the discount rate
 * @param horizon from the end of the calibration on; absent for all the time to come
 * @param margin the part of revenue that counts, from 0 to 1: 1 for value in revenue, the gross margin for value in margin
 * @param timing when payments count as made
 */
public record ValueTerms(DiscountRate rate, Optional<Period> horizon, double margin, PaymentTiming timing) {

    /**
     * Refuses terms that have no sum.
     *
     * @throws IllegalArgumentException if the margin is not from 0 to 1, if the rate is 0 without a horizon, or if payments are
     *     gathered by period without a horizon
     */
    public ValueTerms {
        Objects.requireNonNull(timing, "timing");
        if (!(margin >= 0 && margin <= 1)) {
            throw new IllegalArgumentException("margin must be from 0 to 1: " + margin);
        }
        if (horizon.isEmpty() && (rate.continuousPer(Cadence.YEARLY) == 0 || timing != PaymentTiming.CONTINUOUS)) {
            throw new IllegalArgumentException(
                    "without a horizon, the rate must be positive and the timing continuous: " + rate + ", " + timing);
        }
    }

    /**
     * Value in revenue over all the time to come.
     *
     * @throws IllegalArgumentException if the rate is 0
     */
    public static ValueTerms of(DiscountRate rate) {
        return new ValueTerms(rate, Optional.empty(), 1, PaymentTiming.CONTINUOUS);
    }

    /** Value in revenue up to a horizon. */
    public static ValueTerms of(DiscountRate rate, Period horizon) {
        return new ValueTerms(rate, Optional.of(horizon), 1, PaymentTiming.CONTINUOUS);
    }

    /**
     * The same in margin.
     *
     * @throws IllegalArgumentException if the margin is not from 0 to 1
     */
    public ValueTerms withMargin(double newMargin) {
        return new ValueTerms(rate, horizon, newMargin, timing);
    }

    /**
     * The same with payments gathered by period.
     *
     * @throws IllegalArgumentException if there is no horizon and the timing is not continuous
     */
    public ValueTerms withTiming(PaymentTiming newTiming) {
        return new ValueTerms(rate, horizon, margin, newTiming);
    }
}
