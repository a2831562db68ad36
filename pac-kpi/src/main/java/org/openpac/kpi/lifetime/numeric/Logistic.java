package org.openpac.kpi.lifetime.numeric;

/** Odds and probabilities by the logarithm of the odds, without overflow. */
public final class Logistic {

    private Logistic() {}

    /** ln(1 + e<sup>u</sup>): with u the log odds against, the logarithm of one over the probability. */
    public static double softplus(double u) {
        return Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));
    }

    /** 1/(1 + e<sup>−u</sup>): the probability of log odds u. */
    public static double probability(double u) {
        double rest = Math.exp(-Math.abs(u));
        return (u > 0 ? 1 : rest) / (1 + rest);
    }
}
