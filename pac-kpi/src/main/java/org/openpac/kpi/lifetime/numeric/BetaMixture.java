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

    /** What is averaged changes over a unit of log odds or two; where weights hardly do, their spread is no measure of steps. */
    private static final double WIDEST = 4;

    private static final int FEWEST_HALVINGS_OF_WIDE = 3;

    /**
     * The mean of a smooth function over the chances.
     *
     * <p>By the double exponential rule of H. Takahasi and M. Mori (Publications of RIMS 9 (1974), 721–741) on the log odds,
     * counted from the mode in units of the spread, as far as that tells how wide steps may be; its steps are halved until the
     * mean hardly changes, which squares what is left of the error. Weights are added up by the
     * same rule, so that their scale needs no gamma function.
     */
    public double mean(DoubleUnaryOperator function) {
        Sums sums = new Sums(function);
        double before = sums.halved();
        double mean = sums.halved();
        int fewest = sums.spread < WIDEST ? 0 : FEWEST_HALVINGS_OF_WIDE;
        for (int i = 0; i < MOST_HALVINGS; i++) {
            if (i >= fewest && Math.abs(mean - before) <= SMALL_CHANGE * Math.abs(mean)) {
                return mean;
            }
            before = mean;
            mean = sums.halved();
        }
        return mean;
    }

    /** Weights and weighted values at equal steps, to which each halving adds those between. */
    private final class Sums {

        private final DoubleUnaryOperator function;
        private final double mode = Math.log(a / b);
        private final double spread = Math.min(Math.sqrt(1 / a + 1 / b), WIDEST);
        private final double largest = logWeight(mode);
        private final NeumaierSum weights = new NeumaierSum();
        private final NeumaierSum values = new NeumaierSum();
        private double step = 1;
        private long steps = (long) Math.ceil(reach(spread));

        Sums(DoubleUnaryOperator function) {
            this.function = function;
            for (long i = -steps; i <= steps; i++) {
                add(i);
            }
        }

        double halved() {
            step /= 2;
            steps *= 2;
            for (long i = 1 - steps; i < steps; i += 2) {
                add(i);
            }
            return values.total() / weights.total();
        }

        private void add(long i) {
            double logOdds = mode + spread * Math.sinh(i * step);
            double weight = Math.exp(logWeight(logOdds) - largest) * Math.cosh(i * step);
            weights.add(weight);
            values.add(weight * function.applyAsDouble(Logistic.probability(logOdds)));
        }
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
