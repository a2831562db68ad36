package org.openpac.kpi.statistic.distribution;

import org.openpac.kpi.internal.Remainder;

/**
 * Tails of the Beta distribution where both weights are large, so that powers of them would lose digits.
 *
 * <p>The density at the value is taken from Stirling's series and the deviance (C. Loader, “Fast and accurate computation of
 * binomial probabilities”, 2000), and the tail beside it is the integral of its fall on the scale of the log odds.
 */
final class LargeBeta {

    private LargeBeta() {}

    /** The probability of less than a share, of which it is told how much its excess over the mean is, times the weights. */
    static double lower(double a, double b, double x, double rest, double excess) {
        return excess <= 0 ? tail(a, b, x, rest, excess, -1) : 1 - tail(a, b, x, rest, excess, 1);
    }

    private static double tail(double a, double b, double x, double rest, double excess, int side) {
        if (x > rest) {
            // The bend below keeps its digits for a share that is the smaller part.
            return tail(/* a= */ b, /* b= */ a, /* x= */ rest, /* rest= */ x, -excess, -side);
        }
        double weights = a + b;
        return LogScaleTail.probability(density(a, b, x, rest, excess), excess, weights * x * rest, distance -> {
            double move = side * distance;
            double rise = x * Math.expm1(move);
            double bend = x * Remainder.ofExponential(move) + Remainder.ofLogarithm(rise);
            return Math.exp(-excess * move - weights * bend);
        });
    }

    /** The density of the log odds at the share. */
    static double density(double a, double b, double x, double rest, double excess) {
        double deviance = deviance(a, b, x, excess) + deviance(/* a= */ b, /* b= */ a, rest, -excess);
        double stirling = Remainder.ofStirling(a + b) - Remainder.ofStirling(a) - Remainder.ofStirling(b);
        return Math.sqrt(a / (a + b) * b / (2 * Math.PI)) * Math.exp(deviance + stirling);
    }

    /** a·(ln(x/mean) − x/mean + 1), from the excess where the share is near its mean, and from the share where it is not. */
    private static double deviance(double a, double b, double x, double excess) {
        return Math.abs(excess) < a / 2
                ? a * Remainder.ofLogarithm(excess / a)
                : a * Math.log(x * (1 + b / a)) - excess;
    }
}
