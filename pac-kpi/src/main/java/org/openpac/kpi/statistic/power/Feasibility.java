package org.openpac.kpi.statistic.power;

import org.openpac.kpi.internal.Bracket;
import org.openpac.kpi.statistic.Inference;

/**
 * Whether a change of a share can be seen at all with the volume there is: leads in a period, before and after.
 *
 * @param design the change, and the level at which it is tested
 * @param perPeriod how many trials there are in each period; at least 1
 * @param wantedPower how probably the change is to be seen, between 0 and 1, both excluded
 */
public record Feasibility(ProportionDesign design, long perPeriod, double wantedPower) {

    private static final double USUAL_POWER = 0.8;

    /**
     * Refuses what cannot be judged.
     *
     * @throws IllegalArgumentException if there are no trials or the power is not between 0 and 1
     */
    public Feasibility {
        Sizes.requirePositive("perPeriod", (double) perPeriod);
        Sizes.requireInside("wantedPower", wantedPower);
    }

    /**
     * Judges a change from one share to another at the usual level of 5 % and power of 80 %.
     *
     * @throws IllegalArgumentException if a share is not between 0 and 1, or if there are no trials
     */
    public static Feasibility of(double baseline, double target, long perPeriod) {
        return new Feasibility(ProportionDesign.of(baseline, target), perPeriod, USUAL_POWER);
    }

    /** The fewest trials in each period with which the change is seen as probably as wanted; undefined without change. */
    public Inference<Long> needed() {
        return design.size(wantedPower);
    }

    /** The probability that the change is seen with the volume there is, between 0 and 1. */
    public double power() {
        return design.power((double) perPeriod);
    }

    /** Whether the volume suffices; not if there is no change to be seen. */
    public boolean isFeasible() {
        return needed().fold(needed -> needed <= perPeriod, hindrance -> false);
    }

    /**
     * The share nearest to the baseline, on the target's side of it, that would be seen as probably as wanted with the
     * volume there is; the end, 0 or 1, if none is. Above the baseline if the target is the baseline.
     */
    public double nearestVisible() {
        double end = design.target() < design.baseline() ? 0 : 1;
        return powerFor(end) < wantedPower
                ? end
                : Bracket.of(design.baseline(), end).root(target -> powerFor(target) - wantedPower);
    }

    private double powerFor(double target) {
        return new ProportionDesign(design.baseline(), target, design.level(), design.method())
                .power((double) perPeriod);
    }
}
