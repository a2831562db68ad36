package org.openpac.kpi.statistic;

import java.util.function.DoubleUnaryOperator;
import org.openpac.kpi.internal.Bracket;
import org.openpac.kpi.statistic.distribution.Beta;

/**
 * Intervals for a proportion that rest on the binomial distribution itself, for at most half of the trials being
 * successes.
 *
 * <p>The other half is the mirror image.
 */
final class BinomialIntervals {

    private BinomialIntervals() {}

    static Interval clopperPearson(double x, double n, double confidence) {
        Interval interval = invert(x, confidence, p -> atLeast(x, n, p), p -> atMost(x, n, p));
        return new Interval(Math.min(interval.lower(), x / n), Math.max(interval.upper(), x / n), confidence);
    }

    static Interval midP(double x, double n, double confidence) {
        return invert(
                x,
                confidence,
                p -> (atLeast(x, n, p) + atLeast(x + 1, n, p)) / 2,
                p -> (atMost(x, n, p) + atMost(x - 1, n, p)) / 2);
    }

    static Interval jeffreys(double x, double n, double confidence) {
        Beta share = Beta.of(x + 0.5, n - x + 0.5);
        return invert(x, confidence, share::cumulative, share::survival);
    }

    static Interval likelihood(double x, double n, double confidence) {
        double z = NormalIntervals.normalQuantile(confidence);
        DoubleUnaryOperator excess = p -> z * z / 2 - logLikelihoodLoss(x, n, p);
        double estimate = x / n;
        double lower = x == 0 ? 0 : Bracket.of(0, estimate).root(excess);
        return new Interval(lower, Bracket.of(estimate, 1).root(excess), confidence);
    }

    /** The shares at which what was observed is as far out as the confidence allows, from below and from above. */
    private static Interval invert(
            double x, double confidence, DoubleUnaryOperator rising, DoubleUnaryOperator falling) {
        double tail = (1 - confidence) / 2;
        double lower = x == 0 ? 0 : Bracket.of(0, 1).root(p -> rising.applyAsDouble(p) - tail);
        double upper = Bracket.of(lower, 1).root(p -> falling.applyAsDouble(p) - tail);
        return new Interval(lower, upper, confidence);
    }

    private static double atLeast(double x, double n, double p) {
        return Beta.of(x, n - x + 1).cumulative(p);
    }

    private static double atMost(double x, double n, double p) {
        return x < 0 ? 0 : Beta.of(x + 1, n - x).survival(p);
    }

    private static double logLikelihoodLoss(double x, double n, double p) {
        double estimate = x / n;
        double change = p - estimate;
        double ofSuccesses = x == 0 ? 0 : x * Math.log1p(change / estimate);
        return -(ofSuccesses + (n - x) * Math.log1p(-change / (1 - estimate)));
    }
}
