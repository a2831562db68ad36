package org.openpac.kpi.statistic.distribution;

import org.openpac.kpi.internal.Bracket;

/**
 * The Beta distribution of a share: the regularised incomplete beta function I<sub>x</sub>(alpha, beta).
 *
 * <p>After x successes among n trials, Beta(x + ½, n − x + ½) says what the true share may be.
 *
 * @param alpha the weight of successes; above 0
 * @param beta the weight of failures; above 0
 */
public record Beta(double alpha, double beta) implements Distribution {

    private static final Bracket RANGE = Bracket.of(0, 1);

    /**
     * Refuses what makes no distribution.
     *
     * @throws IllegalArgumentException if a weight is not above 0
     */
    public Beta {
        Tails.requirePositive("alpha", alpha);
        Tails.requirePositive("beta", beta);
    }

    /**
     * The distribution with these weights of successes and failures.
     *
     * @throws IllegalArgumentException if a weight is not above 0
     */
    public static Beta of(double alpha, double beta) {
        return new Beta(alpha, beta);
    }

    /** The expected share, alpha/(alpha + beta). */
    public double mean() {
        return 1 / (1 + beta / alpha);
    }

    @Override
    public double cumulative(double x) {
        return IncompleteBeta.lower(alpha, beta, Tails.requireNumber(x));
    }

    @Override
    public double survival(double x) {
        return IncompleteBeta.upper(alpha, beta, Tails.requireNumber(x));
    }

    @Override
    public double quantile(double probability) {
        return Tails.quantile(probability, this::cumulative, this::survival, RANGE);
    }

    @Override
    public double survivalQuantile(double probability) {
        return Tails.quantile(probability, this::survival, this::cumulative, RANGE);
    }
}
