package org.openpac.kpi.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.distribution.StudentT;

/**
 * Holt's linear method: the level and the trend, each smoothed.
 *
 * <p>The first two readings give the first level and trend. The two weights are those of 0.1, 0.2 … 0.9 with the smallest
 * sum of squared one-step errors; of equal ones the smaller, the level's before the trend's. The range is that of a
 * Student-t with as many degrees of freedom as there are errors.
 */
final class Holt {

    /** Of factors that do equally well but for rounding the smaller ones are taken, so that the unit makes no difference. */
    private static final double CLEARLY_LESS = 1 - 1e-9;

    private static final int FEWEST = 4;
    private static final int MOST_STEPS = 1_000;

    /** The state after the last reading. */
    private record State(double alpha, double beta, double level, double trend, double squaredErrors) {}

    private Holt() {}

    static Outlook<Landing> land(Course course) {
        if (course.readings().size() < FEWEST) {
            return Outlook.unknown(Obstacle.TOO_FEW_READINGS);
        }
        return stepsLeft(course)
                .<Outlook<Landing>>map(steps -> Outlook.known(land(course, steps)))
                .orElse(Outlook.unknown(Obstacle.UNEVEN_READINGS));
    }

    private static Landing land(Course course, int steps) {
        double[] values =
                course.numbers().stream().mapToDouble(Double::doubleValue).toArray();
        State state = best(values);
        double value = course.reached().doubleValue();
        if (steps > 0) {
            value = course.addsUp()
                    ? value + steps * state.level() + state.trend() * steps * (steps + 1.0) / 2
                    : state.level() + steps * state.trend();
        }
        int errors = values.length - 2;
        double variance = state.squaredErrors() / errors * spread(state, steps, course.addsUp());
        double margin =
                StudentT.of((double) errors).survivalQuantile((1 - Landing.CONFIDENCE) / 2) * Math.sqrt(variance);
        return new Landing(
                LandingMethod.HOLT,
                value,
                Optional.of(new Interval(value - margin, value + margin, Landing.CONFIDENCE)));
    }

    private static State best(double[] values) {
        State best = fit(values, 0.1, 0.1);
        for (int alpha = 1; alpha <= 9; alpha++) {
            for (int beta = 1; beta <= 9; beta++) {
                State state = fit(values, alpha / 10.0, beta / 10.0);
                if (state.squaredErrors() < CLEARLY_LESS * best.squaredErrors()) {
                    best = state;
                }
            }
        }
        return best;
    }

    private static State fit(double[] values, double alpha, double beta) {
        double level = values[1];
        double trend = values[1] - values[0];
        double squares = 0;
        for (int i = 2; i < values.length; i++) {
            double error = values[i] - (level + trend);
            squares += error * error;
            level = level + trend + alpha * error;
            trend = trend + alpha * beta * error;
        }
        return new State(alpha, beta, level, trend, squares);
    }

    /** By how much the variance of one step is multiplied: an error lives on in every later step. */
    private static double spread(State state, int steps, boolean addsUp) {
        double spread = 0;
        double sum = 0;
        for (int age = 0; age < steps; age++) {
            double weight = age == 0 ? 1 : state.alpha() * (1 + state.beta() * age);
            sum += weight;
            spread += addsUp ? sum * sum : weight * weight;
        }
        return spread;
    }

    /**
     * How many more readings of the same length fit the period exactly; empty where they are of different lengths, or levels
     * of days that are not equally far from each other.
     */
    private static Optional<Integer> stepsLeft(Course course) {
        List<LocalDate> ends = new ArrayList<>();
        if (course.addsUp()) {
            ends.add(course.readings().get(0).period().start());
        }
        course.readings().forEach(reading -> ends.add(reading.period().end().plusDays(1)));
        LocalDate start = ends.get(0);
        long months = ChronoUnit.MONTHS.between(start, ends.get(1));
        boolean isMonths = months > 0 && start.plusMonths(months).equals(ends.get(1));
        long step = isMonths ? months : ends.get(1).toEpochDay() - start.toEpochDay();
        for (int i = 1; i < ends.size(); i++) {
            if (!after(start, i * step, isMonths).equals(ends.get(i))) {
                return Optional.empty();
            }
        }
        LocalDate due = course.period().end().plusDays(1);
        long whole = isMonths ? ChronoUnit.MONTHS.between(start, due) : due.toEpochDay() - start.toEpochDay();
        long total = whole / step;
        long left = total - (ends.size() - 1);
        boolean fits = after(start, total * step, isMonths).equals(due);
        return fits && left >= 0 && left <= MOST_STEPS ? Optional.of((int) left) : Optional.empty();
    }

    private static LocalDate after(LocalDate start, long length, boolean isMonths) {
        return isMonths ? start.plusMonths(length) : start.plusDays(length);
    }
}
