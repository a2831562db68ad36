package org.openpac.kpi.statistic;

import java.util.Objects;

/**
 * A number of successes among a number of trials: leads that became customers, among all leads.
 *
 * @param successes at least 0 and at most {@code trials}
 * @param trials at least 1
 */
public record Proportion(long successes, long trials) {

    /**
     * Refuses counts that make no proportion.
     *
     * @throws IllegalArgumentException if there are no trials, fewer successes than none, or more successes than trials
     */
    public Proportion {
        if (trials < 1) {
            throw new IllegalArgumentException("trials must be at least 1: " + trials);
        }
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "successes must be between 0 and the trials, " + trials + ": " + successes);
        }
    }

    /**
     * Makes a proportion of two counts: {@code Proportion.of(81, 263)}.
     *
     * @throws IllegalArgumentException if there are no trials, fewer successes than none, or more successes than trials
     */
    public static Proportion of(long successes, long trials) {
        return new Proportion(successes, trials);
    }

    /**
     * Makes a proportion of two counts that were observed, which may be none: undefined without trials.
     *
     * @throws IllegalArgumentException if there are fewer trials or successes than none, or more successes than trials
     */
    public static Inference<Proportion> observed(long successes, long trials) {
        return trials == 0 && successes == 0
                ? Inference.undefined(Hindrance.EMPTY_SAMPLE)
                : Inference.defined(new Proportion(successes, trials));
    }

    /** The observed share of successes, between 0 and 1. */
    public double estimate() {
        return (double) successes / trials;
    }

    /** The proportion of failures: what was no success, among the same trials. */
    public Proportion complement() {
        return new Proportion(trials - successes, trials);
    }

    /**
     * The shares that are compatible with what was observed; none and all among the trials have their interval too.
     *
     * <p>The interval of the failures is the mirror image.
     *
     * @param method {@link ProportionMethod#WILSON} unless there is a reason for another
     * @param confidence between 0 and 1, both excluded: 0.95
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval interval(ProportionMethod method, double confidence) {
        Objects.requireNonNull(method, "method");
        Interval.requireConfidence(confidence);
        if (successes > trials - successes) {
            Interval failures = complement().interval(method, confidence);
            return new Interval(1 - failures.upper(), 1 - failures.lower(), confidence);
        }
        double x = successes;
        double n = trials;
        return switch (method) {
            case WILSON -> NormalIntervals.wilson(x, n, confidence);
            case WILSON_CC -> NormalIntervals.wilsonCorrected(x, n, confidence);
            case WALD -> NormalIntervals.wald(x, n, confidence);
            case WALD_CC -> NormalIntervals.waldCorrected(x, n, confidence);
            case AGRESTI_COULL -> NormalIntervals.agrestiCoull(x, n, confidence);
            case CLOPPER_PEARSON -> BinomialIntervals.clopperPearson(x, n, confidence);
            case MID_P -> BinomialIntervals.midP(x, n, confidence);
            case JEFFREYS -> BinomialIntervals.jeffreys(x, n, confidence);
            case LIKELIHOOD -> BinomialIntervals.likelihood(x, n, confidence);
        };
    }
}
