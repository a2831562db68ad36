package org.openpac.kpi.lifetime.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * Chances that differ from customer to customer as a beta distribution says.
 *
 * @param a first shape, positive
 * @param b second shape, positive
 */
public record BetaMixture(double a, double b) {

    private static final int MOST_HALVINGS = 10;
    private static final double SMALL_CHANGE = 1e-11;

    /**
     * The mean of a smooth function over the chances.
     *
     * <p>By the double exponential rule of H. Takahasi and M. Mori (Publications of RIMS 9 (1974), 721–741) on the log odds,
     * counted from the mode in units of the spread; its steps are halved until the
     * mean hardly changes, which squares what is left of the error. Weights are added up by the
     * same rule, so that their scale needs no gamma function.
     */
    public double mean(DoubleUnaryOperator function) {
        double step = 0.25;
        double before = trapezoid(function, 2 * step);
        double mean = trapezoid(function, step);
        for (int i = 0; i < MOST_HALVINGS && Math.abs(mean - before) > SMALL_CHANGE * Math.abs(mean); i++) {
            step /= 2;
            before = mean;
            mean = trapezoid(function, step);
        }
        return mean;
    }

    private double trapezoid(DoubleUnaryOperator function, double step) {
        double mode = Math.log(a / b);
        double spread = Math.sqrt(1 / a + 1 / b);
        double largest = logWeight(mode);
        NeumaierSum weights = new NeumaierSum();
        NeumaierSum values = new NeumaierSum();
        int steps = (int) Math.ceil(reach(spread) / step);
        for (int i = -steps; i <= steps; i++) {
            double logOdds = mode + spread * Math.sinh(i * step);
            double weight = Math.exp(logWeight(logOdds) - largest) * Math.cosh(i * step);
            weights.add(weight);
            values.add(weight * function.applyAsDouble(Logistic.probability(logOdds)));
        }
        return values.total() / weights.total();
    }

    /** Where weights are too small to count: they fall as in a normal distribution, or as a power of the nearer end. */
    private double reach(double spread) {
        double farthest = Math.max(10, 40 / (spread * Math.min(a, b)));
        return Math.log(2 * farthest) + 0.1;
    }

    private double logWeight(double logOdds) {
        return -a * Logistic.softplus(-logOdds) - b * Logistic.softplus(logOdds);
    }
}
