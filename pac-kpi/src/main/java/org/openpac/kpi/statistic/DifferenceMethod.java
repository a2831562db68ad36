package org.openpac.kpi.statistic;

/**
 * The ways to make an interval for the difference of two independent proportions, first less second.
 *
 * <p>Below, p₁ and p₂ are the observed shares among n₁ and n₂ trials, q = 1 − p, d = p₁ − p₂ and z is the standard normal
 * quantile at (1 + confidence)/2. The numbers in brackets are those of R. G. Newcombe, “Interval estimation for the
 * difference between independent proportions: comparison of eleven methods”, Statistics in Medicine 17 (1998), 873–890.
 */
public enum DifferenceMethod {
    /**
     * The square-and-add interval of {@link ProportionMethod#WILSON} bounds (l, u), the default: from d − √((p₁ − l₁)² + (u₂ −
     * p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²) [10]. Stays in [−1, 1] and holds d.
     *
     * <p>Source: method 10 of Newcombe (1998).
     */
    NEWCOMBE,
    /**
     * The same of {@link ProportionMethod#WILSON_CC} bounds: conservative [11].
     *
     * <p>Source: method 11 of Newcombe (1998).
     */
    NEWCOMBE_CC,
    /**
     * The score interval: the differences δ with (d − δ)² ≤ z²V, V = p̃₁q̃₁/n₁ + p̃₂q̃₂/n₂ at the most likely shares that differ
     * by δ [5]. Stays in [−1, 1].
     *
     * <p>Source: R. W. Mee, Biometrics 40 (1984), 1175–1176.
     */
    MEE,
    /**
     * The score interval with V multiplied by N/(N − 1), N = n₁ + n₂ [6]. Stays in [−1, 1].
     *
     * <p>Source: O. Miettinen, M. Nurminen, Statistics in Medicine 4 (1985), 213–226.
     */
    MIETTINEN_NURMINEN,
    /**
     * The textbook interval d ± z√(p₁q₁/n₁ + p₂q₂/n₂) [1], for comparison only: far too narrow for few trials or extreme
     * shares, and not kept within [−1, 1].
     *
     * <p>Source: method 1 of Newcombe (1998).
     */
    WALD,
    /**
     * The textbook interval, wider by (1/n₁ + 1/n₂)/2 on either side [2]; not kept within [−1, 1].
     *
     * <p>Source: method 2 of Newcombe (1998).
     */
    WALD_CC,
    /**
     * The textbook interval after one more success and one more failure in each group; not kept within [−1, 1], see {@link
     * Interval#clippedTo}.
     *
     * <p>Source: A. Agresti, B. Caffo, The American Statistician 54 (2000), 280–288.
     */
    AGRESTI_CAFFO
}
