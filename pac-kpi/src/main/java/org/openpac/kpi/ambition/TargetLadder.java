package org.openpac.kpi.ambition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.kpi.forecast.Obstacle;
import org.openpac.kpi.forecast.Outlook;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.distribution.StudentT;

/**
 * Levels that a subject reaches with a known chance, told from its own past: a floor at 80 %, a target at 60 % and a stretch
 * target at 20 %.
 *
 * <p>Past growths are taken for draws from one normal distribution whose mean and spread are not known; the next growth then
 * exceeds g with the probability 1 − F((g − μ) / (s·√(1 + 1/n))), F being Student’s t distribution with n − 1 degrees of
 * freedom. With few growths the levels lie far apart, which is what so little history tells.
 *
 * <p>Source: A. Gelman et al., “Bayesian Data Analysis”, 3rd ed., §3.2; the chances are those usual in the design of executive
 * incentives (threshold 80 %, target 50–60 %, maximum 20 %).
 *
 * @param from the last level, above 0, which the next growth is counted from
 * @param growths how many past growths it rests on; at least 4
 * @param meanGrowth their mean, as a fraction: 0.05 for 5 %
 * @param deviation their standard deviation, with n − 1 in the divisor; above 0
 * @param trend which way is better; with {@link Trend#LOWER_IS_BETTER} a level is reached from above
 */
public record TargetLadder(double from, int growths, double meanGrowth, double deviation, Trend trend) {

    /** How probably the floor is reached. */
    public static final double FLOOR_CHANCE = 0.80;

    /** How probably the target is reached. */
    public static final double TARGET_CHANCE = 0.60;

    /** How probably the stretch target is reached. */
    public static final double STRETCH_CHANCE = 0.20;

    /** The fewest past growths from which a chance is told. */
    public static final int FEWEST_GROWTHS = 4;

    private static final double CONFIDENCE = 0.95;

    /**
     * Refuses what makes no ladder.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public TargetLadder {
        Objects.requireNonNull(trend, "trend");
        if (!(from > 0) || growths < FEWEST_GROWTHS || !(deviation > 0) || !Double.isFinite(from * deviation)) {
            throw new IllegalArgumentException("from and deviation must be above 0 and growths at least "
                    + FEWEST_GROWTHS + ": " + from + ", " + deviation + ", " + growths);
        }
    }

    /** A ladder for a figure of which more is better: see {@link #fromHistory(List, Trend)}. */
    public static Outlook<TargetLadder> fromHistory(List<BigDecimal> levels) {
        return fromHistory(levels, Trend.HIGHER_IS_BETTER);
    }

    /**
     * A ladder from the levels of past periods of equal length, the oldest first.
     *
     * @param levels one more than there are growths; unknown below five levels, where one is 0 or less, and where all growths
     *     are equal
     * @param trend which way is better; {@link Trend#TARGET_IS_BEST} is treated as if more were better
     */
    public static Outlook<TargetLadder> fromHistory(List<BigDecimal> levels, Trend trend) {
        int n = levels.size() - 1;
        if (n < FEWEST_GROWTHS) {
            return Outlook.unknown(Obstacle.TOO_FEW_READINGS);
        }
        if (levels.stream().anyMatch(level -> level.signum() <= 0)) {
            return Outlook.unknown(Obstacle.NOT_POSITIVE);
        }
        if (growsEvenly(levels)) {
            return Outlook.unknown(Obstacle.EQUAL_GROWTHS);
        }
        List<Double> growths = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            growths.add(levels.get(i + 1).doubleValue() / levels.get(i).doubleValue() - 1);
        }
        double mean = growths.stream().mapToDouble(Double::doubleValue).sum() / n;
        double squares = growths.stream()
                .mapToDouble(growth -> (growth - mean) * (growth - mean))
                .sum();
        double deviation = Math.sqrt(squares / (n - 1));
        double last = levels.get(n).doubleValue();
        boolean tellsSpread = deviation > 0 && Double.isFinite(last * deviation);
        return tellsSpread
                ? Outlook.known(new TargetLadder(last, n, mean, deviation, trend))
                : Outlook.unknown(Obstacle.EQUAL_GROWTHS);
    }

    /** Whether each level is to the next as the first to the second, exactly. */
    private static boolean growsEvenly(List<BigDecimal> levels) {
        for (int i = 1; i < levels.size() - 1; i++) {
            BigDecimal across = levels.get(i).multiply(levels.get(1));
            if (across.compareTo(levels.get(i + 1).multiply(levels.get(0))) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The level reached with 80 % probability, in the figure’s unit; below 0 where history is that uncertain. */
    public double floor() {
        return levelAt(FLOOR_CHANCE);
    }

    /** The level reached with 60 % probability, in the figure’s unit. */
    public double target() {
        return levelAt(TARGET_CHANCE);
    }

    /** The level reached with 20 % probability, in the figure’s unit. */
    public double stretch() {
        return levelAt(STRETCH_CHANCE);
    }

    /**
     * The level that is reached with a probability: exceeded, or for a figure of which less is better undercut.
     *
     * @throws IllegalArgumentException if the chance is not between 0 and 1, both excluded
     */
    public double levelAt(double chance) {
        double t = isLowerBetter() ? student().quantile(chance) : student().survivalQuantile(chance);
        return levelOf(meanGrowth + t * scale());
    }

    /**
     * How probably a level is reached, between 0 and 1.
     *
     * @throws IllegalArgumentException if the level is not a number
     */
    public double chanceOf(double level) {
        double t = (level / from - 1 - meanGrowth) / scale();
        return isLowerBetter() ? student().cumulative(t) : student().survival(t);
    }

    /** The levels between which the next one lies with 95 % probability: how uncertain all of this is. */
    public Interval uncertainty() {
        double t = student().survivalQuantile((1 - CONFIDENCE) / 2);
        return new Interval(levelOf(meanGrowth - t * scale()), levelOf(meanGrowth + t * scale()), CONFIDENCE);
    }

    private boolean isLowerBetter() {
        return trend == Trend.LOWER_IS_BETTER;
    }

    private StudentT student() {
        return StudentT.of((double) (growths - 1));
    }

    /** s·√(1 + 1/n): the spread of the next growth, that of the mean included. */
    private double scale() {
        return deviation * Math.sqrt(1 + 1.0 / growths);
    }

    private double levelOf(double growth) {
        return from * (1 + growth);
    }
}
