package org.openpac.kpi.allocation;

import java.util.OptionalDouble;

/**
 * scale · (spend / spendScale)<sup>exponent</sup>: one percent more of spending brings so many percent more, everywhere.
 *
 * @param scale in the unit of what is brought: what spending the spend scale brings
 * @param spendScale in the main unit of money
 * @param exponent the elasticity, from 0.01 to 10: below 1 each further unit brings less, above 1 more
 */
public record PowerCurve(double scale, double spendScale, double exponent) implements Curve {

    /** From so many times the spending on nothing is lost by subtracting. */
    private static final double FAR = 1e9;

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if a scale is outside 10<sup>−12</sup> to 10<sup>15</sup> or the exponent outside 0.01
     *     to 10
     */
    public PowerCurve {
        Parameters.requireScale(scale, "scale");
        Parameters.requireScale(spendScale, "spendScale");
        Parameters.requireExponent(exponent, Parameters.HIGHEST_POWER);
    }

    @Override
    public double value(double spend) {
        return scale * Math.pow(Parameters.spend(spend) / spendScale, exponent);
    }

    @Override
    public double marginal(double spend) {
        return scale * exponent / spendScale * Math.pow(Parameters.spend(spend) / spendScale, exponent - 1);
    }

    @Override
    public double gain(double from, double to) {
        double step = Parameters.step(from, to);
        return step > FAR * from
                ? value(to) - value(from)
                : value(from) * Math.expm1(exponent * Math.log1p(step / from));
    }

    @Override
    public int bend(double spend) {
        return Parameters.spend(spend) == 0 && exponent > 2 ? 0 : (int) Math.signum(exponent - 1);
    }

    @Override
    public OptionalDouble inflection() {
        return OptionalDouble.empty();
    }

    @Override
    public double concaveFrom() {
        return exponent <= 1 ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public double spendWhere(double marginal, double low, double high) {
        double first = scale * exponent / spendScale;
        if (exponent == 1) {
            return first >= marginal ? high : low;
        }
        return Parameters.within(spendScale * Math.pow(marginal / first, 1 / (exponent - 1)), low, high);
    }
}
