package org.openpac.kpi.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.distribution.StudentT;

/**
 * Holt's method: the level and the trend, each smoothed.
 *
 * <p>The first two readings give the first level and trend. The two weights are those of 0.1, 0.2 … 0.9, and what is left of a
 * trend after a step is that of the given ones, with the smallest sum of squared one-step errors; of equal ones the smaller,
 * the level's before the trend's. The range is that of a Student-t with as many degrees of freedom as there are errors.
 *
 * @param method by which it lands
 * @param dampings how much of a trend may be left after a step, in ascending order
 */
record Holt(LandingMethod method, List<Double> dampings) {

    /** The trend goes on for ever. */
    static final Holt LINEAR = new Holt(LandingMethod.HOLT, List.of(1.0));

    /** The trend wears off, the slower the nearer to 1. */
    static final Holt DAMPED = new Holt(LandingMethod.DAMPED_HOLT, List.of(0.8, 0.9, 0.98));

    /** How many readings it needs. */
    static final int FEWEST = 4;

    /** Of factors that do equally well but for rounding the smaller ones are taken, so that the unit makes no difference. */
    private static final double CLEARLY_LESS = 1 - 1e-9;

    private static final int MOST_STEPS = 1_000;

    /** The state after a reading. */
    private record State(double alpha, double beta, double damping, double level, double trend, double squaredErrors) {

        /** How many steps' worth of today's trend so many steps bring. */
        double trendAfter(int steps) {
            double sum = 0;
            double left = 1;
            for (int i = 0; i < steps; i++) {
                left *= damping;
                sum += left;
            }
            return sum;
        }

        /** What so many further readings come to. */
        double ahead(int steps) {
            double sum = 0;
            double trends = 0;
            double left = 1;
            for (int i = 0; i < steps; i++) {
                left *= damping;
                trends += left;
                sum += level + trend * trends;
            }
            return sum;
        }
    }

    Outlook<Landing> land(Course course) {
        if (course.readings().size() < FEWEST) {
            return Outlook.unknown(Obstacle.TOO_FEW_READINGS);
        }
        return stepsLeft(course)
                .<Outlook<Landing>>map(steps -> Outlook.known(land(course, steps)))
                .orElse(Outlook.unknown(Obstacle.UNEVEN_READINGS));
    }

    private Landing land(Course course, int steps) {
        double[] values =
                course.numbers().stream().mapToDouble(Double::doubleValue).toArray();
        State state = states(values)[values.length];
        double value = course.reached().doubleValue();
        if (steps > 0) {
            value = course.addsUp()
                    ? value + state.ahead(steps)
                    : state.level() + state.trendAfter(steps) * state.trend();
        }
        int errors = values.length - 2;
        double variance = state.squaredErrors() / errors * spread(state, steps, course.addsUp());
        double margin =
                StudentT.of((double) errors).survivalQuantile((1 - Landing.CONFIDENCE) / 2) * Math.sqrt(variance);
        return new Landing(
                method, value, Optional.of(new Interval(value - margin, value + margin, Landing.CONFIDENCE)));
    }

    /**
     * What the readings up to the last one would have been taken to come to, from each number of them on: the sum of all but the
     * first {@code from} is what the number at that place tells; 0 below {@value #FEWEST}.
     */
    double[] sumsAhead(double[] values) {
        State[] states = states(values);
        double[] sums = new double[values.length];
        for (int from = FEWEST; from < values.length; from++) {
            sums[from] = states[from].ahead(values.length - from);
        }
        return sums;
    }

    /** For each number of readings from two on, the state of the weights that did best on them. */
    private State[] states(double[] values) {
        State[] best = new State[values.length + 1];
        for (int alpha = 1; alpha <= 9; alpha++) {
            for (int beta = 1; beta <= 9; beta++) {
                for (double damping : dampings) {
                    follow(values, alpha / 10.0, beta / 10.0, damping, best);
                }
            }
        }
        return best;
    }

    private static void follow(double[] values, double alpha, double beta, double damping, State[] best) {
        double level = values[1];
        double trend = values[1] - values[0];
        double squares = 0;
        for (int i = 2; i <= values.length; i++) {
            if (best[i] == null || squares < CLEARLY_LESS * best[i].squaredErrors()) {
                best[i] = new State(alpha, beta, damping, level, trend, squares);
            }
            if (i < values.length) {
                double error = values[i] - (level + damping * trend);
                squares += error * error;
                level = level + damping * trend + alpha * error;
                trend = damping * trend + alpha * beta * error;
            }
        }
    }

    /** By how much the variance of one step is multiplied: an error lives on in every later step. */
    private static double spread(State state, int steps, boolean addsUp) {
        double spread = 0;
        double sum = 0;
        for (int age = 0; age < steps; age++) {
            double weight = age == 0 ? 1 : state.alpha() * (1 + state.beta() * state.trendAfter(age));
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
