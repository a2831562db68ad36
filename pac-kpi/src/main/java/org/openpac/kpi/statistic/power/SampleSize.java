package org.openpac.kpi.statistic.power;

import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.distribution.Normal;

/** The door to the designs: how many trials it takes. */
public final class SampleSize {

    private SampleSize() {}

    /**
     * The fewest trials in each of two groups, before and after, with which a change of a share is seen by {@link
     * PowerMethod#NORMAL}. Undefined if there is no change.
     *
     * @param baseline the share without the change, between 0 and 1
     * @param target the share with it, between 0 and 1
     * @param level the probability of an alarm for nothing, two-sided: 0.05
     * @param power how probably the change is to be seen: 0.8
     * @throws IllegalArgumentException if a share is not between 0 and 1, or a probability not between them, both excluded
     */
    public static Inference<Long> toDetect(double baseline, double target, double level, double power) {
        return ProportionDesign.of(baseline, target).withLevel(level).size(power);
    }

    /**
     * The fewest trials with which the {@link org.openpac.kpi.statistic.ProportionMethod#WALD textbook} interval reaches no
     * farther than the margin to either side, whatever the share turns out to be if that is ½: z²·share·(1 − share)/margin².
     *
     * @param share the share that is expected, between 0 and 1; ½ if nothing is
     * @param margin how far the interval may reach, as a share; above 0: 0.03 is three points
     * @param confidence of the interval, between 0 and 1, both excluded: 0.95
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public static Inference<Long> toEstimate(double share, double margin, double confidence) {
        Sizes.requireShare("share", share);
        Sizes.requirePositive("margin", margin);
        Sizes.requireInside("confidence", confidence);
        double z = Normal.standard().survivalQuantile((1 - confidence) / 2);
        double root = z / margin;
        return Sizes.checked(share * (1 - share) * root * root)
                .fold(size -> Inference.defined((long) Math.max(1, Math.ceil(size))), Inference::undefined);
    }
}
