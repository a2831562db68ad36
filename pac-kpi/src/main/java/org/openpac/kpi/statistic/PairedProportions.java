package org.openpac.kpi.statistic;

/**
 * Two proportions observed on the same pairs: customers satisfied before and after, firms won by two campaigns.
 *
 * @param both pairs that succeeded both times; at least 0
 * @param firstOnly pairs that succeeded the first time only; at least 0
 * @param secondOnly pairs that succeeded the second time only; at least 0
 * @param neither pairs that never succeeded; at least 0
 */
public record PairedProportions(long both, long firstOnly, long secondOnly, long neither) {

    /**
     * Refuses counts that make no pairs.
     *
     * @throws IllegalArgumentException if a count is below 0, or all are 0
     * @throws ArithmeticException if there are more pairs than a long holds
     */
    public PairedProportions {
        if (both < 0 || firstOnly < 0 || secondOnly < 0 || neither < 0) {
            throw new IllegalArgumentException("counts of pairs must be at least 0: " + both + ", " + firstOnly + ", "
                    + secondOnly + ", " + neither);
        }
        if (Math.addExact(Math.addExact(both, firstOnly), Math.addExact(secondOnly, neither)) == 0) {
            throw new IllegalArgumentException("there must be at least 1 pair: 0");
        }
    }

    /**
     * Makes the proportions of four counts of pairs.
     *
     * @throws IllegalArgumentException if a count is below 0, or all are 0
     * @throws ArithmeticException if there are more pairs than a long holds
     */
    public static PairedProportions of(long both, long firstOnly, long secondOnly, long neither) {
        return new PairedProportions(both, firstOnly, secondOnly, neither);
    }

    /** How many pairs there are, at least 1. */
    public long pairs() {
        return both + firstOnly + secondOnly + neither;
    }

    /** What succeeded the first time, among all pairs. */
    public Proportion first() {
        return Proportion.of(both + firstOnly, pairs());
    }

    /** What succeeded the second time, among all pairs. */
    public Proportion second() {
        return Proportion.of(both + secondOnly, pairs());
    }

    /** The same pairs with first and second exchanged. */
    public PairedProportions reversed() {
        return new PairedProportions(both, /* firstOnly= */ secondOnly, /* secondOnly= */ firstOnly, neither);
    }

    /** The observed share of the first less that of the second, between −1 and 1. */
    public double estimate() {
        return ((double) firstOnly - secondOnly) / pairs();
    }

    /**
     * The differences, first less second, that are compatible with what was observed, in shares: 0.05 is five points.
     *
     * @param method {@link PairedMethod#NEWCOMBE} unless there is a reason for another
     * @param confidence between 0 and 1, both excluded: 0.95
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval interval(PairedMethod method, double confidence) {
        Interval.requireConfidence(confidence);
        return switch (method) {
            case NEWCOMBE -> newcombe(confidence);
            case TANGO -> tango(confidence);
            case WALD -> wald(confidence);
        };
    }

    private Interval newcombe(double confidence) {
        return DifferenceIntervals.squareAndAdd(
                estimate(),
                DifferenceIntervals.Margins.of(first(), ProportionMethod.WILSON, confidence),
                DifferenceIntervals.Margins.of(second(), ProportionMethod.WILSON, confidence),
                correlation(),
                confidence);
    }

    /** The φ coefficient; where it is positive, with a continuity correction that does not make it negative. */
    private double correlation() {
        double margins = Math.sqrt((double) (both + firstOnly) * (secondOnly + neither))
                * Math.sqrt((double) (both + secondOnly) * (firstOnly + neither));
        double excess = (double) both * neither - (double) firstOnly * secondOnly;
        if (margins == 0) {
            return 0;
        }
        return (excess > 0 ? Math.max(excess - pairs() / 2.0, 0) : excess) / margins;
    }

    private Interval tango(double confidence) {
        double z = NormalIntervals.normalQuantile(confidence);
        double lower = ScoreIntervals.lowest(estimate(), z, this::scoreVariance);
        double upper = -ScoreIntervals.lowest(reversed().estimate(), z, reversed()::scoreVariance);
        return new Interval(lower, upper, confidence);
    }

    private double scoreVariance(double delta) {
        double n = pairs();
        double half = (2 * n - firstOnly + secondOnly) * delta - firstOnly - secondOnly;
        double product = -secondOnly * delta * (1 - delta);
        double root = Math.sqrt(Math.max(half * half - 8 * n * product, 0));
        double share = half > 0 ? -2 * product / (half + root) : (root - half) / (4 * n);
        return Math.max(2 * share + delta * (1 - delta), 0) / n;
    }

    private Interval wald(double confidence) {
        double n = pairs();
        double spread = (double) firstOnly + secondOnly - n * estimate() * estimate();
        double margin = NormalIntervals.normalQuantile(confidence) * Math.sqrt(Math.max(spread, 0)) / n;
        return new Interval(estimate() - margin, estimate() + margin, confidence);
    }
}
