package org.openpac.kpi.statistic.distribution;

import org.apache.commons.numbers.gamma.LogBeta;
import org.openpac.kpi.internal.Bracket;

/**
 * Student's t distribution: for t above 0, the larger values have ½ I<sub>y</sub>(degrees/2, ½) at y = degrees/(degrees +
 * t²).
 *
 * <p>With many degrees of freedom it is the normal distribution, at a value moved by the expansion of G. W. Hill,
 * Communications of the ACM 13 (1970), 617–619.
 *
 * @param degrees the degrees of freedom; above 0, not necessarily whole
 */
public record StudentT(double degrees) implements Distribution {

    private static final double MANY = 1e5;
    private static final double FAR = 1e8;
    private static final Bracket RANGE = Bracket.of(0, Double.MAX_VALUE);

    /**
     * Refuses what makes no distribution.
     *
     * @throws IllegalArgumentException if there are no degrees of freedom
     */
    public StudentT {
        Tails.requirePositive("degrees", degrees);
    }

    /**
     * The distribution with these degrees of freedom.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static StudentT of(double degrees) {
        return new StudentT(degrees);
    }

    @Override
    public double cumulative(double x) {
        return survival(-x);
    }

    @Override
    public double survival(double x) {
        return Tails.requireNumber(x) >= 0 ? beyond(x) : 1 - beyond(-x);
    }

    @Override
    public double quantile(double probability) {
        return 0.0 - survivalQuantile(probability);
    }

    @Override
    public double survivalQuantile(double probability) {
        return Tails.requireProbability(probability) <= 0.5 ? upper(probability) : 0.0 - upper(1 - probability);
    }

    private double upper(double probability) {
        return probability == 0.5 ? 0 : Tails.where(this::beyond, probability, RANGE);
    }

    /** The probability of a value above t, for t at least 0. */
    private double beyond(double t) {
        if (t == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double scaled = Math.min(t / Math.sqrt(degrees), Double.MAX_VALUE);
        if (scaled > FAR) {
            return Math.pow(scaled, -degrees) / (degrees * Math.exp(LogBeta.value(degrees / 2, 0.5)));
        }
        double square = scaled * scaled;
        if (degrees > MANY) {
            return Normal.standard().survival(normalised(square));
        }
        double rest = square / (1 + square);
        return IncompleteBeta.lower(degrees / 2, 0.5, 1 / (1 + square), rest, 0.5 - (degrees + 1) / 2 * rest) / 2;
    }

    private double normalised(double square) {
        double centred = degrees - 0.5;
        double scale = 48 * centred * centred;
        double z2 = centred * Math.log1p(square);
        double second = (((4 * z2 + 33) * z2 + 240) * z2 + 855) / (10 * scale * (0.8 * z2 * z2 + 100 + scale));
        return Math.sqrt(z2) * (1 + (z2 + 3) / scale - second);
    }
}
