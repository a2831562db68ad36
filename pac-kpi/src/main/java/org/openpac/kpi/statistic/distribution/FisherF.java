package org.openpac.kpi.statistic.distribution;

import org.openpac.kpi.internal.Bracket;

/**
 * The F distribution of a quotient of two variances: I<sub>y</sub>(numerator/2, denominator/2) at y = numerator·x /
 * (numerator·x + denominator).
 *
 * @param numerator the degrees of freedom of the variance that is divided; above 0
 * @param denominator the degrees of freedom of the variance it is divided by; above 0
 */
public record FisherF(double numerator, double denominator) implements Distribution {

    private static final Bracket RANGE = Bracket.of(0, Double.MAX_VALUE);

    /**
     * Refuses what makes no distribution.
     *
     * @throws IllegalArgumentException if degrees of freedom are not above 0
     */
    public FisherF {
        Tails.requirePositive("numerator", numerator);
        Tails.requirePositive("denominator", denominator);
    }

    /**
     * The distribution with these degrees of freedom.
     *
     * @throws IllegalArgumentException if one of them is not above 0
     */
    public static FisherF of(double numerator, double denominator) {
        return new FisherF(numerator, denominator);
    }

    @Override
    public double cumulative(double x) {
        Share share = share(x);
        return IncompleteBeta.lower(numerator / 2, denominator / 2, share.part(), share.rest(), share.excess());
    }

    @Override
    public double survival(double x) {
        Share share = share(x);
        return IncompleteBeta.lower(denominator / 2, numerator / 2, share.rest(), share.part(), -share.excess());
    }

    @Override
    public double quantile(double probability) {
        return Tails.quantile(probability, this::cumulative, this::survival, RANGE);
    }

    @Override
    public double survivalQuantile(double probability) {
        return Tails.quantile(probability, this::survival, this::cumulative, RANGE);
    }

    /** The numerator's part of both sums of squares, the rest, and the part's excess over its mean, times half the degrees. */
    private record Share(double part, double rest, double excess) {}

    private Share share(double x) {
        double value = Math.max(Tails.requireNumber(x), 0);
        double odds = numerator / denominator * value;
        double rest = 1 / (1 + odds);
        return new Share(1 / (1 + 1 / odds), rest, (value - 1) * rest * numerator / 2);
    }
}
