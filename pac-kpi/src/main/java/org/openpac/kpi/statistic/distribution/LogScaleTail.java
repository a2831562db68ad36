package org.openpac.kpi.statistic.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * The probability beside a value, as the integral of the density's fall from there on, on a scale of logarithms.
 *
 * <p>By the double exponential rule (H. Takahasi, M. Mori, Publications of RIMS 9 (1974), 721–741); the time does not grow
 * with the weights.
 */
final class LogScaleTail {

    /** From this weight on, powers of it lose more digits than the integral does. */
    static final double ENOUGH = 500;

    private static final double STEP = 0.125;
    private static final double FIRST = -4;
    private static final double NEGLIGIBLE = 1e-18;

    private LogScaleTail() {}

    /**
     * The probability of what lies beyond a value on one side.
     *
     * @param density at the value
     * @param excess how fast the density falls there, in either direction
     * @param variance how fast its fall grows
     * @param fall the density at a distance from the value, beside that at the value
     */
    static double probability(double density, double excess, double variance, DoubleUnaryOperator fall) {
        if (density == 0) {
            return 0;
        }
        double length = 1 / (Math.abs(excess) + Math.sqrt(variance));
        double sum = 0;
        double added = Double.MAX_VALUE;
        for (int i = 0; added > sum * NEGLIGIBLE || i * STEP + FIRST < 0; i++) {
            double position = FIRST + i * STEP;
            double decay = Math.exp(-position);
            double distance = length * Math.exp(position - decay);
            added = distance * (1 + decay) * fall.applyAsDouble(distance);
            sum += added;
        }
        return Math.min(density * sum * STEP, 1);
    }
}
