package org.openpac.kpi.allocation;

import java.util.OptionalDouble;

/**
 * scale · ln(1 + spend / spendScale): each doubling beyond the spend scale brings about as much again.
 *
 * @param scale in the unit of what is brought
 * @param spendScale in the main unit of money: the spending at which a unit brings half of what the first brought
 */
public record LogCurve(double scale, double spendScale) implements Curve {

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one is outside 10<sup>−12</sup> to 10<sup>15</sup>
     */
    public LogCurve {
        Parameters.requireScale(scale, "scale");
        Parameters.requireScale(spendScale, "spendScale");
    }

    @Override
    public double value(double spend) {
        return scale * Math.log1p(Parameters.spend(spend) / spendScale);
    }

    @Override
    public double marginal(double spend) {
        return scale / (spendScale + Parameters.spend(spend));
    }

    @Override
    public double gain(double from, double to) {
        return scale * Math.log1p(Parameters.step(from, to) / (spendScale + from));
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
        return Parameters.within(scale / marginal - spendScale, low, high);
    }
}
