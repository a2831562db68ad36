package org.openpac.kpi.statistic;

/**
 * The range of values that are compatible with what was observed.
 *
 * @param lower the smallest such value, in the unit of the estimate; never above {@code upper}
 * @param upper the largest such value
 * @param confidence how often intervals made this way hold the true value, between 0 and 1, both excluded: 0.95
 */
public record Interval(double lower, double upper, double confidence) {

    /**
     * Refuses bounds that bound nothing.
     *
     * @throws IllegalArgumentException if a bound is not a number, if they are reversed, or if the confidence is not
     *     between 0 and 1
     */
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("lower must be at most upper: " + lower + ", " + upper);
        }
        requireConfidence(confidence);
        lower += 0.0;
        upper += 0.0;
    }

    /** Whether the value lies between the bounds, both included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** How far the bounds are apart, in the unit of the estimate; never negative. */
    public double width() {
        return upper - lower;
    }

    /**
     * Cuts off what lies outside a range of possible values, as for an {@link ProportionMethod#AGRESTI_COULL Agresti–Coull}
     * interval that leaves [0, 1]. An interval wholly outside becomes the nearest end.
     *
     * @throws IllegalArgumentException if {@code smallest} is above {@code largest}
     */
    public Interval clippedTo(double smallest, double largest) {
        if (!(smallest <= largest)) {
            throw new IllegalArgumentException("smallest must be at most largest: " + smallest + ", " + largest);
        }
        return new Interval(
                Math.min(Math.max(lower, smallest), largest), Math.max(Math.min(upper, largest), smallest), confidence);
    }

    static void requireConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, both excluded: " + confidence);
        }
    }
}
