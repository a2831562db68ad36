package org.openpac.kpi.forecast;

import java.util.List;
import java.util.Optional;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.distribution.StudentT;

/**
 * What is still to come if it grows in proportion to something known: to the part that is expected of the days that are left, to
 * what the same days brought a year earlier, to the cases that a mean is of.
 *
 * <p>The factor is the sum of what came over the sum of its measure, both so far; the deviations are taken to grow with the
 * square root of the measure. What is to come for a measure R, after k readings for a measure X, then has the variance
 * s²·(R + R²/X), where s² = Σ (y − factor·x)²/x / (k − 1).
 */
final class Proportional {

    private final List<Double> came;
    private final List<Double> measures;
    private final double known;
    private final double factor;

    /** The measures are 0 or more, as many as the readings, their sum above 0. */
    Proportional(List<Double> came, List<Double> measures) {
        this.came = came;
        this.measures = measures;
        this.known = sum(measures);
        this.factor = sum(came) / known;
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    Landing landing(LandingMethod method, double reached, double measureLeft) {
        double value = reached + factor * measureLeft;
        return new Landing(
                method,
                value,
                margin(measureLeft).map(margin -> new Interval(value - margin, value + margin, Landing.CONFIDENCE)));
    }

    /** How far what comes may be from what is foretold, at 95 %; empty where too few readings, or one without measure, tell. */
    Optional<Double> margin(double left) {
        int degrees = came.size() - 1;
        if (left == 0) {
            return Optional.of(0.0);
        }
        if (degrees < 1 || measures.contains(0.0)) {
            return Optional.empty();
        }
        double squares = 0;
        for (int i = 0; i < came.size(); i++) {
            double deviation = came.get(i) - factor * measures.get(i);
            squares += deviation * deviation / measures.get(i);
        }
        double t = StudentT.of((double) degrees).survivalQuantile((1 - Landing.CONFIDENCE) / 2);
        return Optional.of(t * Math.sqrt(squares / degrees * (left + left * left / known)));
    }
}
