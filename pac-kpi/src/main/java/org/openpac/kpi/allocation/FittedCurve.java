package org.openpac.kpi.allocation;

import java.util.List;
import java.util.Objects;

/**
 * A curve that was fitted to the past, and how well.
 *
 * @param curve the best one of its form
 * @param points how many points it was fitted to
 * @param deviation the standard deviation of the points about the curve, with points less parameters in the divisor, in the unit
 *     of what is brought
 * @param explained which part of the points’ variation the curve explains (R²): 1 for all of it, below 0 if their mean does better
 * @param standardErrors of the parameters in the order of the curve’s form, of a power curve those of scale and exponent, each in
 *     the unit of its parameter; empty where the points do not pin them down
 */
public record FittedCurve(Curve curve, int points, double deviation, double explained, List<Double> standardErrors) {

    /** Keeps its own copy of the list. */
    public FittedCurve {
        Objects.requireNonNull(curve, "curve");
        standardErrors = List.copyOf(standardErrors);
    }
}
