package org.openpac.kpi.lifetime;

import org.jspecify.annotations.Nullable;

/**
 * How much less a payment is worth the later it comes, as a continuous rate: a payment after a time t is worth e<sup>−δt</sup> of
 * what it would be worth at once.
 *
 * <p>It knows its own unit of time, so that an annual rate is never taken for a weekly one.
 */
public final class DiscountRate {

    private final double perDay;
    private final String text;

    private DiscountRate(double perDay, String text) {
        this.perDay = perDay;
        this.text = text;
    }

    /**
     * The rate that takes a share off in a year: 0.15 for what is worth 1.15 a year later to be worth 1 now.
     *
     * @param effective the effective annual rate as a fraction, not in per cent; not negative
     * @throws IllegalArgumentException if the rate is negative or not a number
     */
    public static DiscountRate annual(double effective) {
        return new DiscountRate(Math.log1p(required(effective)) / Cadence.YEARLY.days(), effective + " a year");
    }

    /**
     * The continuous rate that the papers call δ, per period of a cadence.
     *
     * @param rate not negative
     * @throws IllegalArgumentException if the rate is negative or not a number
     */
    public static DiscountRate continuous(double rate, Cadence cadence) {
        return new DiscountRate(required(rate) / cadence.days(), rate + " continuously, " + cadence);
    }

    /**
     * The rate at which a payment one period later is worth 1/(1 + d): what models of discrete periods discount with.
     *
     * @param effective d, as a fraction; not negative
     * @throws IllegalArgumentException if the rate is negative or not a number
     */
    public static DiscountRate perPeriod(double effective, Cadence cadence) {
        return new DiscountRate(Math.log1p(required(effective)) / cadence.days(), effective + ", " + cadence);
    }

    /** The continuous rate per period of a cadence; not negative. */
    public double continuousPer(Cadence cadence) {
        return perDay * cadence.days();
    }

    /** The effective rate per period of a cadence, as a fraction; not negative. */
    public double effectivePer(Cadence cadence) {
        return Math.expm1(perDay * cadence.days());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiscountRate that && perDay == that.perDay;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(perDay);
    }

    @Override
    public String toString() {
        return text;
    }

    private static double required(double rate) {
        if (!(rate >= 0 && rate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("rate must be finite and not negative: " + rate);
        }
        return rate;
    }
}
