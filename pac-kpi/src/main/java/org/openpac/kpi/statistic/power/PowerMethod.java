package org.openpac.kpi.statistic.power;

/**
 * The ways to say how probably a difference of two shares p₁ and p₂ is seen among n trials in each group.
 *
 * <p>Below, p is their mean, q = 1 − p, d = |p₁ − p₂|, and z the standard normal quantile at 1 − level/2.
 */
public enum PowerMethod {
    /**
     * Φ((d√n − z√(2pq))/√(p₁q₁ + p₂q₂)), the default; as R's {@code power.prop.test}.
     *
     * <p>Source: J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd ed., Wiley 1981, ch. 3.
     */
    NORMAL,
    /**
     * The same for a test with continuity correction: n becomes n/4·(1 + √(1 + 4/(nd)))².
     *
     * <p>Source: J. T. Casagrande, M. C. Pike, P. G. Smith, Biometrics 34 (1978), 483–486; Fleiss (1981).
     */
    CONTINUITY_CORRECTED,
    /**
     * Φ(h√(n/2) − z) with the effect size h = |2 arcsin √p₁ − 2 arcsin √p₂|.
     *
     * <p>Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed., Erlbaum 1988, ch. 6.
     */
    ARCSINE
}
