package org.openpac.kpi.statistic.distribution;

/**
 * The binomial distribution: how many of independent trials succeed.
 *
 * @param trials at least 0
 * @param share the probability of a success, between 0 and 1
 */
public record Binomial(long trials, double share) {

    /**
     * Refuses what makes no distribution.
     *
     * @throws IllegalArgumentException if there are fewer trials than none, or the share is not between 0 and 1
     */
    public Binomial {
        if (trials < 0) {
            throw new IllegalArgumentException("trials must be at least 0: " + trials);
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be between 0 and 1: " + share);
        }
    }

    /**
     * The distribution of the successes among so many trials.
     *
     * @throws IllegalArgumentException if there are fewer trials than none, or the share is not between 0 and 1
     */
    public static Binomial of(long trials, double share) {
        return new Binomial(trials, share);
    }

    /** The probability of so many successes or fewer, between 0 and 1: 1 − I<sub>share</sub>(count + 1, trials − count). */
    public double atMost(long count) {
        if (count < 0) {
            return 0;
        }
        return count >= trials ? 1 : IncompleteBeta.upper(count + 1.0, (double) (trials - count), share);
    }

    /** The probability of so many successes or more, between 0 and 1: I<sub>share</sub>(count, trials − count + 1). */
    public double atLeast(long count) {
        if (count <= 0) {
            return 1;
        }
        return count > trials ? 0 : IncompleteBeta.lower((double) count, trials - count + 1.0, share);
    }
}
