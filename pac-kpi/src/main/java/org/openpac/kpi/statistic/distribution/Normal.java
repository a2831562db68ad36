package org.openpac.kpi.statistic.distribution;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * The normal distribution: Φ((x − mean)/deviation), with Φ(z) = ½ erfc(−z/√2).
 *
 * @param mean the most probable value; finite
 * @param deviation the standard deviation, in the unit of the mean; above 0
 */
public record Normal(double mean, double deviation) implements Distribution {

    private static final Normal STANDARD = new Normal(0, 1);
    private static final double ROOT_2 = Math.sqrt(2);

    /**
     * Refuses what makes no distribution.
     *
     * @throws IllegalArgumentException if the mean is not finite or the deviation not above 0
     */
    public Normal {
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("mean must be finite: " + mean);
        }
        Tails.requirePositive("deviation", deviation);
    }

    /**
     * The distribution with this mean and standard deviation.
     *
     * @throws IllegalArgumentException if the mean is not finite or the deviation not above 0
     */
    public static Normal of(double mean, double deviation) {
        return new Normal(mean, deviation);
    }

    /** The distribution with mean 0 and deviation 1. */
    public static Normal standard() {
        return STANDARD;
    }

    @Override
    public double cumulative(double x) {
        return Erfc.value((mean - Tails.requireNumber(x)) / deviation / ROOT_2) / 2;
    }

    @Override
    public double survival(double x) {
        return Erfc.value((Tails.requireNumber(x) - mean) / deviation / ROOT_2) / 2;
    }

    @Override
    public double quantile(double probability) {
        return finite(mean - deviation * upper(probability));
    }

    @Override
    public double survivalQuantile(double probability) {
        return finite(mean + deviation * upper(probability));
    }

    private static double upper(double probability) {
        return ROOT_2 * InverseErfc.value(2 * Tails.requireProbability(probability)) + 0.0;
    }

    private static double finite(double value) {
        return Math.max(-Double.MAX_VALUE, Math.min(value, Double.MAX_VALUE));
    }
}
