package org.openpac.kpi.forecast;

import java.util.List;
import java.util.Optional;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.distribution.StudentT;

/**
 * A level stays what it is, a mean what it has come to.
 *
 * <p>A level that moved by d within x days, k times, is taken to go on moving as often to one side as to the other: after R more
 * days it has the variance s²·R, where s² = Σ d²/x / k. A mean of what weighs X is, once R more has come, that of both: its
 * variance is that of the sum that is still to come over the square of the whole weight.
 */
final class CurrentLevel {

    private CurrentLevel() {}

    static Outlook<Landing> land(Course course) {
        double value = course.reached().doubleValue();
        Optional<Double> margin = course.isLevel() ? marginOfLevel(course) : marginOfMean(course);
        return Outlook.known(new Landing(
                LandingMethod.CURRENT_LEVEL,
                value,
                margin.map(far -> new Interval(value - far, value + far, Landing.CONFIDENCE))));
    }

    private static Optional<Double> marginOfLevel(Course course) {
        List<Reading> readings = course.readings();
        int moves = readings.size() - 1;
        if (course.daysLeft() == 0) {
            return Optional.of(0.0);
        }
        if (moves < 1) {
            return Optional.empty();
        }
        double squares = 0;
        for (int i = 1; i <= moves; i++) {
            double move = readings.get(i).number() - readings.get(i - 1).number();
            long days = readings.get(i).period().end().toEpochDay()
                    - readings.get(i - 1).period().end().toEpochDay();
            squares += move * move / days;
        }
        double t = StudentT.of((double) moves).survivalQuantile((1 - Landing.CONFIDENCE) / 2);
        return Optional.of(t * Math.sqrt(squares / moves * course.daysLeft()));
    }

    private static Optional<Double> marginOfMean(Course course) {
        List<Double> weights = course.readings().stream()
                .map(reading -> reading.weight().doubleValue())
                .toList();
        List<Double> sums = course.readings().stream()
                .map(reading -> reading.number() * reading.weight().doubleValue())
                .toList();
        long daysRead = course.readings().stream()
                .mapToLong(reading -> reading.period().days())
                .sum();
        double weight = weights.stream().mapToDouble(Double::doubleValue).sum();
        double left = weight * course.daysLeft() / daysRead;
        return new Proportional(sums, weights).margin(left).map(margin -> margin / (weight + left));
    }
}
