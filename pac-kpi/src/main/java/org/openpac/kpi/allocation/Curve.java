package org.openpac.kpi.allocation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.openpac.core.plan.action.ResponseCurve;

/**
 * A response curve: what an amount of money brings.
 *
 * <p>Spending is in the main unit of a currency, from 0 to 10<sup>15</sup>; what it brings is in a unit of one’s own (margin,
 * leads, customers), never falls as spending rises, and is 0 or more. No answer is ever NaN.
 */
public sealed interface Curve permits LogCurve, PowerCurve, ExponentialCurve, HillCurve, PiecewiseCurve {

    /**
     * What an amount brings.
     *
     * @throws IllegalArgumentException if the spending is negative or beyond 10<sup>15</sup>
     */
    double value(double spend);

    /**
     * What one more unit of money brings per unit, at that spending: the first derivative, from the right where there is a
     * kink.
     *
     * @return 0 or more; infinite at no spending for a power or a Hill curve whose exponent is below 1
     * @throws IllegalArgumentException if the spending is negative or beyond 10<sup>15</sup>
     */
    double marginal(double spend);

    /**
     * What going from one amount to a higher one brings, with all its digits also where the two are close.
     *
     * @throws IllegalArgumentException if the first amount is negative or above the second, or that beyond 10<sup>15</sup>
     */
    double gain(double from, double to);

    /**
     * The sign of the second derivative: −1 where each further unit brings less than the one before, 1 where it brings more,
     * 0 where it brings as much.
     *
     * @throws IllegalArgumentException if the spending is negative or beyond 10<sup>15</sup>
     */
    int bend(double spend);

    /** From which spending on each unit brings less than the one before, having brought more until then; empty where there is no such turn. */
    OptionalDouble inflection();

    /** Whether no unit of money ever brings more than the one before it. */
    default boolean isConcave() {
        return concaveFrom() == 0;
    }

    /** From which spending on no unit brings more than the one before it; infinite where that never comes. */
    double concaveFrom();

    /**
     * The highest spending between two amounts up to which each unit brings at least so much.
     *
     * @param marginal 0 or more, per unit of money
     * @param low where to begin, not below {@link #concaveFrom()}
     * @param high where to end
     */
    double spendWhere(double marginal, double low, double high);

    /**
     * The curve of a plan’s action; empty where a parameter is missing or is none of its form, or a point falls below one
     * before it.
     */
    static Optional<Curve> of(ResponseCurve stated) {
        return StatedCurve.of(stated);
    }
}
