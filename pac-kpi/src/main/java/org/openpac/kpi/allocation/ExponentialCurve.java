package org.openpac.kpi.allocation;

import java.util.OptionalDouble;

/**
 * scale · (1 − e<sup>−spend / spendScale</sup>): it comes closer and closer to a ceiling.
 *
 * @param scale the ceiling, in the unit of what is brought
 * @param spendScale in the main unit of money: the spending that reaches 63 % of the ceiling
 */
public record ExponentialCurve(double scale, double spendScale) implements Curve {

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one is outside 10<sup>−12</sup> to 10<sup>15</sup>
     */
    public ExponentialCurve {
        Parameters.requireScale(scale, "scale");
        Parameters.requireScale(spendScale, "spendScale");
    }

    @Override
    public double value(double spend) {
        return -scale * Math.expm1(-Parameters.spend(spend) / spendScale);
    }

    @Override
    public double marginal(double spend) {
        return scale / spendScale * Math.exp(-Parameters.spend(spend) / spendScale);
    }

    @Override
    public double gain(double from, double to) {
        double step = Parameters.step(from, to);
        return -scale * Math.exp(-from / spendScale) * Math.expm1(-step / spendScale);
    }

    @Override
    public int bend(double spend) {
        Parameters.spend(spend);
        return -1;
    }

    @Override
    public OptionalDouble inflection() {
        return OptionalDouble.empty();
    }

    @Override
    public double concaveFrom() {
        return 0;
    }

    @Override
    public double spendWhere(double marginal, double low, double high) {
        return Parameters.within(spendScale * Math.log(scale / spendScale / marginal), low, high);
    }
}
