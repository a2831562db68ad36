package org.openpac.kpi.statistic;

/**
 * The ways to make an interval for the difference of two proportions that were observed on the same pairs.
 *
 * <p>Below, of n pairs b succeeded the first time only and c the second time only; d = (b − c)/n, and z is the standard
 * normal quantile at (1 + confidence)/2.
 */
public enum PairedMethod {
    /**
     * The square-and-add interval of {@link ProportionMethod#WILSON} bounds, which takes into account that the two shares vary
     * together, the default. Stays in [−1, 1] and holds d.
     *
     * <p>Source: method 10 of R. G. Newcombe, “Improved confidence intervals for the difference between binomial proportions
     * based on paired data”, Statistics in Medicine 17 (1998), 2635–2650.
     */
    NEWCOMBE,
    /**
     * The score interval: the differences δ with (b − c − nδ)² ≤ z²n(2q̃ + δ(1 − δ)), q̃ the most likely share of c if the
     * difference is δ. Stays in [−1, 1].
     *
     * <p>Source: T. Tango, Statistics in Medicine 17 (1998), 891–908.
     */
    TANGO,
    /**
     * The textbook interval d ± z√(b + c − (b − c)²/n)/n, for comparison only: too narrow for few pairs, and not kept within
     * [−1, 1].
     *
     * <p>Source: method 1 of Newcombe (1998).
     */
    WALD
}
