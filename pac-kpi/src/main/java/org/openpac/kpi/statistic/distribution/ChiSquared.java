package org.openpac.kpi.statistic.distribution;

import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.openpac.kpi.internal.Bracket;

/**
 * The χ² distribution: the regularised incomplete gamma function P(degrees/2, x/2).
 *
 * @param degrees the degrees of freedom; above 0, not necessarily whole
 */
public record ChiSquared(double degrees) implements Distribution {

    private static final Bracket RANGE = Bracket.of(0, Double.MAX_VALUE);

    /**
     * Refuses what makes no distribution.
     *
     * @throws IllegalArgumentException if there are no degrees of freedom
     */
    public ChiSquared {
        Tails.requirePositive("degrees", degrees);
    }

    /**
     * The distribution with these degrees of freedom.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static ChiSquared of(double degrees) {
        return new ChiSquared(degrees);
    }

    @Override
    public double cumulative(double x) {
        if (Tails.requireNumber(x) <= 0) {
            return 0;
        }
        double half = Math.min(x, Double.MAX_VALUE) / 2;
        return isLarge() ? LargeGamma.lower(degrees / 2, half) : RegularizedGamma.P.value(degrees / 2, half);
    }

    @Override
    public double survival(double x) {
        if (Tails.requireNumber(x) <= 0) {
            return 1;
        }
        double half = Math.min(x, Double.MAX_VALUE) / 2;
        return isLarge() ? LargeGamma.upper(degrees / 2, half) : RegularizedGamma.Q.value(degrees / 2, half);
    }

    private boolean isLarge() {
        return degrees / 2 >= LogScaleTail.ENOUGH;
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
