package org.openpac.kpi.statistic;

import java.util.function.DoubleUnaryOperator;
import org.openpac.kpi.internal.Bracket;

/** Intervals that hold the differences a score test does not reject. */
final class ScoreIntervals {

    private ScoreIntervals() {}

    static Interval ofDifference(Difference difference, double inflation, double confidence) {
        double z = NormalIntervals.normalQuantile(confidence) * Math.sqrt(inflation);
        double lower = lowest(difference, z);
        double upper = -lowest(difference.reversed(), z);
        return new Interval(lower, upper, confidence);
    }

    private static double lowest(Difference difference, double z) {
        return lowest(difference.estimate(), z, delta -> variance(difference, delta));
    }

    /** The smallest difference that is at most z standard errors, as they are at that difference, below the estimate. */
    static double lowest(double estimate, double z, DoubleUnaryOperator variance) {
        if (estimate <= -1) {
            return -1;
        }
        double end = estimate + 1;
        double found = Bracket.of(0, end)
                .root(above -> above >= end ? -1 : end - above - z * Math.sqrt(variance.applyAsDouble(above - 1)));
        return Math.max(-1, Math.min(found - 1, estimate));
    }

    /** The variance of the observed difference if the shares were the most likely two that differ by delta. */
    private static double variance(Difference difference, double delta) {
        double n1 = difference.first().trials();
        double n2 = difference.second().trials();
        double second = likeliestSecond(difference, delta);
        double first = Math.min(Math.max(second + delta, 0), 1);
        return first * (1 - first) / n1 + second * (1 - second) / n2;
    }

    /** The likelihood of the second share falls on either side of one place; its slope there is 0. */
    private static double likeliestSecond(Difference difference, double delta) {
        Proportion first = difference.first();
        Proportion second = difference.second();
        return Bracket.of(Math.max(0, -delta), Math.min(1, 1 - delta))
                .root(share -> slope(first, share + delta) + slope(second, share));
    }

    private static double slope(Proportion proportion, double share) {
        double successes = proportion.successes();
        double failures = proportion.trials() - successes;
        double up = successes == 0 ? 0 : successes / Math.max(share, Double.MIN_NORMAL);
        double down = failures == 0 ? 0 : failures / Math.max(1 - share, Double.MIN_NORMAL);
        return up - down;
    }
}
