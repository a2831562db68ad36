package org.openpac.kpi.statistic.distribution;

import org.openpac.kpi.internal.Remainder;

/** Tails of the gamma distribution of a large shape, as those of {@link LargeBeta}: on the scale of the logarithm. */
final class LargeGamma {

    private LargeGamma() {}

    static double lower(double shape, double x) {
        double excess = x - shape;
        return excess <= 0 ? tail(shape, x, excess, -1) : 1 - tail(shape, x, excess, 1);
    }

    static double upper(double shape, double x) {
        double excess = x - shape;
        return excess <= 0 ? 1 - tail(shape, x, excess, -1) : tail(shape, x, excess, 1);
    }

    private static double tail(double shape, double x, double excess, int side) {
        return LogScaleTail.probability(density(shape, excess), excess, x, distance -> {
            double move = side * distance;
            return Math.exp(-excess * move - x * Remainder.ofExponential(move));
        });
    }

    /** The density of the logarithm at the value whose excess over the mean is given. */
    private static double density(double shape, double excess) {
        double deviance = shape * Remainder.ofLogarithm(excess / shape);
        return Math.sqrt(shape / (2 * Math.PI)) * Math.exp(deviance - Remainder.ofStirling(shape));
    }
}
