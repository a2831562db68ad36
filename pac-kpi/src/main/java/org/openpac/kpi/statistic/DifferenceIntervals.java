package org.openpac.kpi.statistic;

/** Intervals for a difference of proportions that are put together from intervals or standard errors of each. */
final class DifferenceIntervals {

    private DifferenceIntervals() {}

    static Interval squareAndAdd(Difference difference, ProportionMethod method, double confidence) {
        Margins first = Margins.of(difference.first(), method, confidence);
        Margins second = Margins.of(difference.second(), method, confidence);
        return squareAndAdd(difference.estimate(), first, second, 0, confidence);
    }

    /** From margins below and above each share, which vary together as far as their correlation says. */
    static Interval squareAndAdd(
            double estimate, Margins first, Margins second, double correlation, double confidence) {
        double below = together(first.below(), second.above(), correlation);
        double above = together(first.above(), second.below(), correlation);
        return new Interval(Math.max(-1, estimate - below), Math.min(1, estimate + above), confidence);
    }

    /**
     * How far a share's interval reaches to either side.
     *
     * @param below from the lower bound to the share
     * @param above from the share to the upper bound
     */
    record Margins(double below, double above) {

        static Margins of(Proportion proportion, ProportionMethod method, double confidence) {
            Interval interval = proportion.interval(method, confidence);
            double share = proportion.estimate();
            return new Margins(share - interval.lower(), interval.upper() - share);
        }
    }

    private static double together(double one, double other, double correlation) {
        double difference = one - other;
        return Math.sqrt(difference * difference + 2 * (1 - correlation) * (one * other));
    }

    /** The textbook interval, with so many pseudo-successes and pseudo-failures, wider by a part of 1/n₁ + 1/n₂. */
    static Interval wald(Difference difference, double pseudo, double correction, double confidence) {
        double n1 = difference.first().trials() + 2 * pseudo;
        double n2 = difference.second().trials() + 2 * pseudo;
        double p1 = (difference.first().successes() + pseudo) / n1;
        double p2 = (difference.second().successes() + pseudo) / n2;
        double error = Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
        double margin = NormalIntervals.normalQuantile(confidence) * error + correction * (1 / n1 + 1 / n2);
        return new Interval(p1 - p2 - margin, p1 - p2 + margin, confidence);
    }
}
