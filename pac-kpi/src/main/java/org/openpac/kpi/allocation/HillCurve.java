package org.openpac.kpi.allocation;

import java.util.OptionalDouble;

/**
 * scale · spend<sup>exponent</sup> / (spendScale<sup>exponent</sup> + spend<sup>exponent</sup>): up to a ceiling, and S-shaped
 * where the exponent is above 1, so that little money brings next to nothing.
 *
 * @param scale the ceiling, in the unit of what is brought
 * @param spendScale in the main unit of money: the spending that reaches half of the ceiling
 * @param exponent from 0.01 to 100: above 1 the curve is S-shaped
 */
public record HillCurve(double scale, double spendScale, double exponent) implements Curve {

    private static final int MOST_STEPS = 100;
    private static final double PRECISION = 0x1p-51;

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if a scale is outside 10<sup>−12</sup> to 10<sup>15</sup> or the exponent outside 0.01
     *     to 100
     */
    public HillCurve {
        Parameters.requireScale(scale, "scale");
        Parameters.requireScale(spendScale, "spendScale");
        Parameters.requireExponent(exponent, Parameters.HIGHEST_HILL);
    }

    /** Spending in powers of the spend scale; what is brought is odds / (1 + odds) of the ceiling. */
    private double odds(double spend) {
        return Math.pow(Parameters.spend(spend) / spendScale, exponent);
    }

    private static double part(double odds) {
        return 1 / (1 + 1 / odds);
    }

    @Override
    public double value(double spend) {
        return scale * part(odds(spend));
    }

    @Override
    public double marginal(double spend) {
        double odds = odds(spend);
        return spend == 0
                ? scale * exponent / spendScale * Math.pow(0, exponent - 1)
                : scale * exponent * (part(odds) / (1 + odds) / spend);
    }

    @Override
    public double gain(double from, double to) {
        double step = Parameters.step(from, to);
        double odds = odds(from);
        double rise = part(odds) * Math.expm1(exponent * Math.log1p(step / from));
        // Beside nothing, or where the odds are too small for a double, no digits are lost by subtracting.
        return odds == 0 ? value(to) - value(from) : scale / (1 + odds) / (1 + 1 / rise);
    }

    @Override
    public int bend(double spend) {
        double odds = odds(spend);
        double sign = exponent - 1 - (exponent + 1) * odds;
        return odds == 0 && exponent > 2 ? 0 : (int) Math.signum(sign);
    }

    @Override
    public OptionalDouble inflection() {
        return exponent > 1 ? OptionalDouble.of(concaveFrom()) : OptionalDouble.empty();
    }

    @Override
    public double concaveFrom() {
        return exponent > 1 ? spendScale * Math.pow((exponent - 1) / (exponent + 1), 1 / exponent) : 0;
    }

    @Override
    public double spendWhere(double marginal, double low, double high) {
        if (!(marginal(low) > marginal)) {
            return low;
        }
        return marginal(high) >= marginal
                ? high
                : Parameters.within(
                        spendScale * Math.exp(logOdds(Math.log(marginal / scale * spendScale / exponent)) / exponent),
                        low,
                        high);
    }

    /**
     * Where the marginal return, as a logarithm, falls to a level: (1 − 1/exponent)·u − 2·ln(1 + e<sup>u</sup>) of the logarithm u of the
     * odds bends down, so that Newton’s steps from beyond the place come nearer without passing it.
     */
    private double logOdds(double level) {
        double near = 1 - 1 / exponent;
        double beyond = -level / (1 + 1 / exponent);
        double logOdds = near < 0 ? Math.min(beyond, level / near) : beyond;
        for (int i = 0; i < MOST_STEPS; i++) {
            double odds = Math.exp(logOdds);
            double excess = near * logOdds - 2 * Math.log1p(odds) - level;
            double step = excess / (near - 2 * part(odds));
            if (!(Math.abs(step) > PRECISION * (1 + Math.abs(logOdds)))) {
                return logOdds;
            }
            logOdds -= step;
        }
        return logOdds;
    }
}
