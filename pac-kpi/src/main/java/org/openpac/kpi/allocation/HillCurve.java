package org.openpac.kpi.allocation;

import java.util.OptionalDouble;
import org.openpac.kpi.internal.Bracket;

/**
 * scale · spend<sup>exponent</sup> / (spendScale<sup>exponent</sup> + spend<sup>exponent</sup>): up to a ceiling, and S-shaped
 * where the exponent is above 1, so that little money brings next to nothing.
 *
 * @param scale the ceiling, in the unit of what is brought
 * @param spendScale in the main unit of money: the spending that reaches half of the ceiling
 * @param exponent from 0.01 to 100: above 1 the curve is S-shaped
 */
public record HillCurve(double scale, double spendScale, double exponent) implements Curve {

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
                : Bracket.of(low, high).root(spend -> logMarginal(spend) - Math.log(marginal));
    }

    private double logMarginal(double spend) {
        return Math.log(Math.max(marginal(spend), Double.MIN_VALUE));
    }
}
