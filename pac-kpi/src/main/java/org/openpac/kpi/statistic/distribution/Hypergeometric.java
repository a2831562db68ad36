package org.openpac.kpi.statistic.distribution;

/**
 * The hypergeometric distribution: how many successes a sample holds that is drawn without putting back.
 *
 * <p>Probabilities are added up from the most probable count outwards, each from the one before, so that those far out keep
 * their digits; what is below the smallest double is 0. The time grows with the standard deviation of the count.
 *
 * @param population how many there are; at least 0
 * @param successes how many of them are successes; at least 0 and at most {@code population}
 * @param draws how many are drawn; at least 0 and at most {@code population}
 */
public record Hypergeometric(long population, long successes, long draws) {

    /** Tables whose probabilities differ by less than this, relatively, count as equally probable, as they do in R. */
    private static final double TIE = 1e-7;

    private static final double NEGLIGIBLE = 0x1p-60;

    /**
     * Refuses what makes no distribution.
     *
     * @throws IllegalArgumentException if a number is below 0 or above the population
     */
    public Hypergeometric {
        requireWithin("successes", successes, population);
        requireWithin("draws", draws, population);
    }

    /**
     * The distribution of the successes among so many draws.
     *
     * @throws IllegalArgumentException if a number is below 0 or above the population
     */
    public static Hypergeometric of(long population, long successes, long draws) {
        return new Hypergeometric(population, successes, draws);
    }

    /** The smallest count that is possible. */
    public long smallest() {
        return Math.max(0, draws - (population - successes));
    }

    /** The largest count that is possible. */
    public long largest() {
        return Math.min(draws, successes);
    }

    /** The probability of exactly this count, between 0 and 1. */
    public double probability(long count) {
        return weight(count) / all();
    }

    /** The probability of this count or less, between 0 and 1. */
    public double atMost(long count) {
        return share(count <= mode() ? below(count) : all() - above(count + 1));
    }

    /** The probability of this count or more, between 0 and 1. */
    public double atLeast(long count) {
        return share(count >= mode() ? above(count) : all() - below(count - 1));
    }

    /** The probability of all counts that are at most as probable as this one, between 0 and 1. */
    public double atMostAsProbableAs(long count) {
        double limit = weight(count) * (1 + TIE);
        if (limit >= 1) {
            return 1;
        }
        return share(
                count < mode()
                        ? below(count) + outward(firstWithin(limit, 1), 1)
                        : above(count) + outward(firstWithin(limit, -1), -1));
    }

    private double share(double weights) {
        return Math.min(weights / all(), 1);
    }

    private long mode() {
        double middle = (draws + 1.0) * (successes + 1.0) / (population + 2.0);
        return Math.min(Math.max((long) middle, smallest()), largest());
    }

    /** The weights of all counts, that of the mode being 1. */
    private double all() {
        return outward(new Step(mode(), 1), 1) + outward(new Step(mode(), 1), -1) - 1;
    }

    private double below(long count) {
        return outward(new Step(count, weight(count)), -1);
    }

    private double above(long count) {
        return outward(new Step(count, weight(count)), 1);
    }

    private double weight(long count) {
        Step step = new Step(mode(), 1);
        while (step.count() != count && step.weight() > 0) {
            step = next(step, count > step.count() ? 1 : -1);
        }
        return step.weight();
    }

    private Step firstWithin(double limit, int direction) {
        Step step = new Step(mode(), 1);
        while (step.weight() > limit) {
            step = next(step, direction);
        }
        return step;
    }

    private double outward(Step from, int direction) {
        double sum = 0;
        Step step = from;
        while (step.weight() > sum * NEGLIGIBLE) {
            sum += step.weight();
            step = next(step, direction);
        }
        return sum;
    }

    /** The next count up or down; beyond the possible ones the weight is 0. */
    private Step next(Step step, int direction) {
        return direction > 0
                ? new Step(step.count() + 1, step.weight() * rise(step.count()))
                : new Step(step.count() - 1, step.weight() / rise(step.count() - 1));
    }

    /** How many times as probable as a count the next one is. */
    private double rise(long count) {
        double remaining = (double) (population - successes) - draws;
        return (double) (successes - count) / (count + 1.0) * (draws - count) / (remaining + count + 1);
    }

    private record Step(long count, double weight) {}

    private static void requireWithin(String name, long value, long population) {
        if (value < 0 || value > population) {
            throw new IllegalArgumentException(
                    name + " must be between 0 and the population, " + population + ": " + value);
        }
    }
}
