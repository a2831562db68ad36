package org.openpac.kpi.statistic.power;

import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.distribution.Normal;

/**
 * A look at one group that is to show that its share is no longer a known one: this month's conversion beside that of many
 * years.
 *
 * <p>The power with n trials is Φ((|p₁ − p₀|√n − z√(p₀q₀))/√(p₁q₁)), z the standard normal quantile at 1 − level/2 (J. L. Fleiss,
 * Statistical Methods for Rates and Proportions, 2nd ed., Wiley 1981, ch. 1).
 *
 * @param known the share that is known, p₀, between 0 and 1
 * @param target the share that is to be told from it, p₁, between 0 and 1
 * @param level the probability of an alarm for nothing, two-sided: 0.05
 */
public record SingleProportionDesign(double known, double target, double level) {

    private static final double USUAL_LEVEL = 0.05;

    /**
     * Refuses what is no design.
     *
     * @throws IllegalArgumentException if a share is not between 0 and 1, or the level not between them, both excluded
     */
    public SingleProportionDesign {
        Sizes.requireShare("known", known);
        Sizes.requireShare("target", target);
        Sizes.requireInside("level", level);
    }

    /**
     * A design at the usual level of 5 %.
     *
     * @throws IllegalArgumentException if a share is not between 0 and 1
     */
    public static SingleProportionDesign of(double known, double target) {
        return new SingleProportionDesign(known, target, USUAL_LEVEL);
    }

    /**
     * The probability that the difference is seen, between 0 and 1.
     *
     * @throws IllegalArgumentException if there are no trials
     */
    public double power(double trials) {
        Sizes.requirePositive("trials", trials);
        double excess = Math.abs(target - known) * Math.sqrt(trials) - z() * deviation(known);
        double spread = deviation(target);
        if (spread == 0) {
            return excess > 0 ? 1 : 0;
        }
        return Normal.standard().cumulative(excess / spread);
    }

    /**
     * The fewest trials with which the difference is seen at least with the probability asked for. Undefined if there is no
     * difference, or if they are too many to count.
     *
     * @throws IllegalArgumentException if the power is not between 0 and 1, both excluded
     */
    public Inference<Long> size(double power) {
        Sizes.requireInside("power", power);
        if (target == known) {
            return Inference.undefined(Hindrance.NO_DIFFERENCE);
        }
        double reach = z() * deviation(known) + Normal.standard().quantile(power) * deviation(target);
        double root = Math.max(reach, 0) / Math.abs(target - known);
        return Sizes.checked(root * root).fold(size -> Sizes.whole(size, power, this::power), Inference::undefined);
    }

    private double z() {
        return Normal.standard().survivalQuantile(level / 2);
    }

    private static double deviation(double share) {
        return Math.sqrt(share * (1 - share));
    }
}
