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
    private static final double REST_OF_ROOT_2 = -9.667293313452913e-17;
    private static final double FARTHEST = 40;

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
        return beyond((mean - Tails.requireNumber(x)) / deviation);
    }

    @Override
    public double survival(double x) {
        return beyond((Tails.requireNumber(x) - mean) / deviation);
    }

    /** The probability of a larger standard value. Far out, what rounding takes from its quotient by √2 is made up for. */
    private static double beyond(double z) {
        double root = z / ROOT_2;
        if (z < 1 || z > FARTHEST) {
            return Erfc.value(root) / 2;
        }
        double lost = Math.fma(-root, ROOT_2, z) - root * REST_OF_ROOT_2;
        return Erfc.value(root) * (1 - ROOT_2 * root * lost) / 2;
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
        return ROOT_2 * InverseErfc.value(2 * Tails.requireProbability(probability));
    }

    private static double finite(double value) {
        return Math.max(-Double.MAX_VALUE, Math.min(value, Double.MAX_VALUE));
    }
}
