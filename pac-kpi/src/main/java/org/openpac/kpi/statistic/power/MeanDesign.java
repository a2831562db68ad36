package org.openpac.kpi.statistic.power;

import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.distribution.Normal;
import org.openpac.kpi.statistic.distribution.StudentT;

/**
 * A comparison of the means of two groups of equal size by Student's test: average sale value before and after.
 *
 * <p>The power with n values in each group is that of R's {@code power.t.test}: the probability that a non-central t of 2(n −
 * 1) degrees of freedom around (difference/deviation)·√(n/2) exceeds the critical value.
 *
 * @param difference what is to be seen, in the unit of the values; its sign does not matter
 * @param deviation the standard deviation of the values within a group, in the same unit; above 0
 * @param level the probability of an alarm for nothing, two-sided: 0.05
 */
public record MeanDesign(double difference, double deviation, double level) {

    private static final double USUAL_LEVEL = 0.05;

    /**
     * Refuses what is no design.
     *
     * @throws IllegalArgumentException if the difference is not finite, the deviation not above 0 or the level not
     *     between 0 and 1
     */
    public MeanDesign {
        if (!Double.isFinite(difference)) {
            throw new IllegalArgumentException("difference must be finite: " + difference);
        }
        Sizes.requirePositive("deviation", deviation);
        Sizes.requireInside("level", level);
    }

    /**
     * A design at the usual level of 5 %.
     *
     * @throws IllegalArgumentException if the difference is not finite or the deviation not above 0
     */
    public static MeanDesign of(double difference, double deviation) {
        return new MeanDesign(difference, deviation, USUAL_LEVEL);
    }

    /**
     * The probability that the difference is seen, between 0 and 1.
     *
     * @param perGroup the values in each group; at least 2
     * @throws IllegalArgumentException if there are fewer
     */
    public double power(double perGroup) {
        if (!(perGroup >= 2 && perGroup <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("perGroup must be a finite number of at least 2: " + perGroup);
        }
        double degrees = 2 * (perGroup - 1);
        double critical = StudentT.of(degrees).survivalQuantile(level / 2);
        return NonCentralT.survival(critical, degrees, effectSize() * Math.sqrt(perGroup / 2));
    }

    /**
     * The fewest values in each group, at least 2, with which the difference is seen at least with the probability asked
     * for. Undefined if there is no difference, or if they are too many to count.
     *
     * @throws IllegalArgumentException if the power is not between 0 and 1, both excluded
     */
    public Inference<Long> size(double power) {
        Sizes.requireInside("power", power);
        if (difference == 0) {
            return Inference.undefined(Hindrance.NO_DIFFERENCE);
        }
        double z = Normal.standard().survivalQuantile(level / 2)
                + Normal.standard().quantile(power);
        double root = Math.max(z, 0) / effectSize();
        return Sizes.checked(Math.max(2, 2 * root * root))
                .fold(size -> Sizes.whole(size, power, this::power), Inference::undefined);
    }

    private double effectSize() {
        return Math.abs(difference) / deviation;
    }
}
