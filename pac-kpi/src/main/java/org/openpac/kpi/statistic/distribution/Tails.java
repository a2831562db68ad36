package org.openpac.kpi.statistic.distribution;

import java.util.function.DoubleUnaryOperator;
import org.openpac.kpi.internal.Bracket;

/**
 * The values at which a tail has a given probability.
 *
 * <p>Solved on the logarithm of the probability, in the smaller tail, so that the value is as exact as the tail is.
 */
final class Tails {

    private Tails() {}

    /** The value in the range whose lower tail has the probability, from both tails as functions of the value. */
    static double quantile(
            double probability, DoubleUnaryOperator lowerTail, DoubleUnaryOperator upperTail, Bracket range) {
        requireProbability(probability);
        return probability <= 0.5 ? where(lowerTail, probability, range) : where(upperTail, 1 - probability, range);
    }

    /** The value in the range at which a tail has the probability. */
    static double where(DoubleUnaryOperator tail, double probability, Bracket range) {
        double wanted = Math.log(probability);
        return range.root(x -> Math.log(tail.applyAsDouble(x)) - wanted);
    }

    static void requirePositive(String name, double value) {
        if (!(value > 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(name + " must be a finite number above 0: " + value);
        }
    }

    static double requireProbability(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("probability must be between 0 and 1, both excluded: " + probability);
        }
        return probability;
    }

    static double requireNumber(double x) {
        if (Double.isNaN(x)) {
            throw new IllegalArgumentException("x must be a number: " + x);
        }
        return x;
    }
}
