package org.openpac.kpi.statistic.power;

import java.util.Objects;
import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.distribution.Normal;

/**
 * A comparison of two groups of equal size that is to show a change of a share: conversion before and after.
 *
 * @param baseline the share without the change, between 0 and 1
 * @param target the share with it, between 0 and 1
 * @param level the probability of an alarm for nothing, two-sided: 0.05
 * @param method how the power is computed
 */
public record ProportionDesign(double baseline, double target, double level, PowerMethod method) {

    private static final double USUAL_LEVEL = 0.05;

    /**
     * Refuses what is no design.
     *
     * @throws IllegalArgumentException if a share is not between 0 and 1, or the level not between them, both excluded
     */
    public ProportionDesign {
        Sizes.requireShare("baseline", baseline);
        Sizes.requireShare("target", target);
        Sizes.requireInside("level", level);
        Objects.requireNonNull(method, "method");
    }

    /**
     * A design at the usual level of 5 % by {@link PowerMethod#NORMAL}.
     *
     * @throws IllegalArgumentException if a share is not between 0 and 1
     */
    public static ProportionDesign of(double baseline, double target) {
        return new ProportionDesign(baseline, target, USUAL_LEVEL, PowerMethod.NORMAL);
    }

    /**
     * The same design at another level.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1, both excluded
     */
    public ProportionDesign withLevel(double newLevel) {
        return new ProportionDesign(baseline, target, newLevel, method);
    }

    /** The same design by another method. */
    public ProportionDesign withMethod(PowerMethod newMethod) {
        return new ProportionDesign(baseline, target, level, newMethod);
    }

    /**
     * The probability that the change is seen, between 0 and 1.
     *
     * @param perGroup the trials in each group
     * @throws IllegalArgumentException if there are none
     */
    public double power(double perGroup) {
        Sizes.requirePositive("perGroup", perGroup);
        return switch (method) {
            case NORMAL -> normalPower(perGroup);
            case CONTINUITY_CORRECTED -> {
                double lost = 1 / (difference() * perGroup);
                yield lost < 1 ? normalPower(perGroup * (1 - lost) * (1 - lost)) : normalPower(0);
            }
            case ARCSINE -> Normal.standard().cumulative(effectSize() * Math.sqrt(perGroup / 2) - z());
        };
    }

    /**
     * The trials in each group with which the change is seen with the probability asked for, not rounded. Undefined if
     * there is no change, or if a long does not hold them.
     *
     * @throws IllegalArgumentException if the power is not between 0 and 1, both excluded
     */
    public Inference<Double> exactSize(double power) {
        Sizes.requireInside("power", power);
        if (difference() == 0) {
            return Inference.undefined(Hindrance.NO_DIFFERENCE);
        }
        double reach = Normal.standard().quantile(power);
        double root = switch (method) {
            case NORMAL, CONTINUITY_CORRECTED -> (z() * together() + reach * apart()) / difference();
            case ARCSINE -> (z() + reach) * Math.sqrt(2) / effectSize();
        };
        double size = Math.max(root, 0) * Math.max(root, 0);
        if (method == PowerMethod.CONTINUITY_CORRECTED) {
            double corrected = (Math.sqrt(size) + Math.sqrt(size + 4 / difference())) / 2;
            size = corrected * corrected;
        }
        return Sizes.checked(size);
    }

    /**
     * The fewest trials in each group with which the change is seen at least with the probability asked for. Undefined if
     * there is no change, or if a long does not hold them.
     *
     * @throws IllegalArgumentException if the power is not between 0 and 1, both excluded
     */
    public Inference<Long> size(double power) {
        return exactSize(power).fold(exact -> Sizes.whole(exact, power, this::power), Inference::undefined);
    }

    private double normalPower(double perGroup) {
        double excess = difference() * Math.sqrt(perGroup) - z() * together();
        if (apart() == 0) {
            return excess > 0 ? 1 : 0;
        }
        return Normal.standard().cumulative(excess / apart());
    }

    private double difference() {
        return Math.abs(baseline - target);
    }

    private double effectSize() {
        return Math.abs(2 * Math.asin(Math.sqrt(baseline)) - 2 * Math.asin(Math.sqrt(target)));
    }

    private double z() {
        return Normal.standard().survivalQuantile(level / 2);
    }

    private double together() {
        double mean = (baseline + target) / 2;
        return Math.sqrt(2 * mean * (1 - mean));
    }

    private double apart() {
        return Math.sqrt(baseline * (1 - baseline) + target * (1 - target));
    }
}
