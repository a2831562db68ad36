package org.openpac.kpi.statistic;

/**
 * The ways to make an interval for a proportion of x successes among n trials.
 *
 * <p>Below, p = x/n, q = 1 − p, α = 1 − confidence and z is the standard normal quantile at 1 − α/2. The numbers in
 * brackets are those of R. G. Newcombe, “Two-sided confidence intervals for the single proportion: comparison of seven
 * methods”, Statistics in Medicine 17 (1998), 857–872.
 */
public enum ProportionMethod {
    /**
     * The score interval, the default: (2np + z² ± z√(z² + 4npq)) / (2(n + z²)) [3]. Stays in [0, 1] and holds x/n.
     *
     * <p>Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
     */
    WILSON,
    /**
     * The exact interval, never below its confidence and so wider than need be: the p at which P(X ≥ x) = α/2 and that at
     * which P(X ≤ x) = α/2 [5]. Lower bound 0 for x = 0, upper bound 1 for x = n.
     *
     * <p>Source: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934), 404–413.
     */
    CLOPPER_PEARSON,
    /**
     * The quantiles of Beta(x + ½, n − x + ½) at α/2 and 1 − α/2; lower bound 0 for x = 0, upper bound 1 for x = n.
     *
     * <p>Source: L. D. Brown, T. T. Cai, A. DasGupta, “Interval estimation for a binomial proportion”, Statistical Science
     * 16 (2001), 101–133.
     */
    JEFFREYS,
    /**
     * The textbook interval p ± z√(pq/n) [1], for comparison only: far too narrow for small n or extreme p, a single
     * point for x = 0 and x = n, and not kept within [0, 1].
     *
     * <p>Source: method 1 of Newcombe (1998).
     */
    WALD,
    /**
     * The textbook interval with a continuity correction, p ± (z√(pq/n) + 1/(2n)) [2]; not kept within [0, 1].
     *
     * <p>Source: method 2 of Newcombe (1998).
     */
    WALD_CC,
    /**
     * The score interval with a continuity correction, conservative as the exact one [4]: lower bound (2np + z² − 1 − z√(z²
     * − 2 − 1/n + 4p(nq + 1))) / (2(n + z²)), upper bound (2np + z² + 1 + z√(z² + 2 − 1/n + 4p(nq − 1))) / (2(n + z²));
     * lower bound 0 for x = 0, upper bound 1 for x = n.
     *
     * <p>Source: method 4 of Newcombe (1998).
     */
    WILSON_CC,
    /**
     * The exact interval with half the probability of the observed count on either side: P(X &gt; x) + ½P(X = x) = α/2 for
     * the lower bound, P(X &lt; x) + ½P(X = x) = α/2 for the upper [6]. Close to its confidence on average.
     *
     * <p>Source: method 6 of Newcombe (1998).
     */
    MID_P,
    /**
     * The values whose log likelihood is within z²/2 of the best: 2(ℓ(x/n) − ℓ(p)) ≤ z² [7].
     *
     * <p>Source: method 7 of Newcombe (1998).
     */
    LIKELIHOOD,
    /**
     * The textbook interval after z²/2 more successes and failures: p̃ ± z√(p̃(1 − p̃)/ñ) with ñ = n + z² and p̃ = (x +
     * z²/2)/ñ; not kept within [0, 1], see {@link Interval#clippedTo}.
     *
     * <p>Source: A. Agresti, B. A. Coull, The American Statistician 52 (1998), 119–126.
     */
    AGRESTI_COULL
}
