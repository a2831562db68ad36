package org.openpac.kpi.forecast;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The landing of a figure by the method that would have foretold it best so far.
 *
 * <p>Every method is asked, after each reading from the fourth on, what all readings will come to; its error is how far it was off on
 * average (rolling origin). The smallest error decides; of errors that are equal but for rounding, that of the season, which
 * also tells of the days to come, else the simpler method: run rate, trend, damped trend. Where fewer than three such questions can be asked, nothing is compared and the run rate is
 * taken. Levels, means and quotients stay what they are. The range is that of the method and does not count that it was
 * chosen.
 *
 * <p>Source: L. J. Tashman, “Out-of-sample tests of forecasting accuracy: an analysis and review”, International Journal of
 * Forecasting 16 (2000), 437–450.
 *
 * @param landing by the method chosen, which it names
 * @param errors how far each method was off on average, in the unit of the figure; empty where nothing was compared
 * @param uncompared why nothing was compared; absent where it was
 */
public record LandingChoice(Landing landing, SortedMap<LandingMethod, Double> errors, Optional<Obstacle> uncompared) {

    private static final List<LandingMethod> OF_EQUALS_THE_FIRST = List.of(
            LandingMethod.SEASONAL_SHARE, LandingMethod.RUN_RATE, LandingMethod.HOLT, LandingMethod.DAMPED_HOLT);
    private static final int FEWEST_ORIGINS = 3;
    private static final double CLEARLY_LESS = 1 - 1e-9;

    /** Refuses a null. */
    public LandingChoice {
        Objects.requireNonNull(landing, "landing");
        Objects.requireNonNull(uncompared, "uncompared");
        errors = Collections.unmodifiableSortedMap(new TreeMap<>(errors));
    }

    /** Chooses; unknown where not even the simplest method can tell a landing. */
    public static Outlook<LandingChoice> of(Course course) {
        if (!course.addsUp()) {
            return uncompared(course, LandingMethod.CURRENT_LEVEL, Obstacle.NOT_A_SUM);
        }
        if (course.readings().size() < Holt.FEWEST + FEWEST_ORIGINS) {
            return uncompared(course, LandingMethod.RUN_RATE, Obstacle.TOO_FEW_READINGS);
        }
        SortedMap<LandingMethod, Double> errors = new TreeMap<>();
        Optional<Landing> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (LandingMethod method : OF_EQUALS_THE_FIRST) {
            Optional<Landing> landing = method.land(course).value();
            Optional<double[]> foretold = landing.flatMap(known -> foretold(method, course));
            if (foretold.isPresent()) {
                double error = meanError(foretold.get(), course);
                errors.put(method, error);
                if (error < CLEARLY_LESS * least) {
                    best = landing;
                    least = error;
                }
            }
        }
        return best.<Outlook<LandingChoice>>map(
                        landing -> Outlook.known(new LandingChoice(landing, errors, Optional.empty())))
                .orElseGet(() -> uncompared(course, LandingMethod.RUN_RATE, Obstacle.NOT_POSITIVE));
    }

    private static Outlook<LandingChoice> uncompared(Course course, LandingMethod method, Obstacle why) {
        return method.land(course)
                .then(landing -> Outlook.known(new LandingChoice(landing, new TreeMap<>(Map.of()), Optional.of(why))));
    }

    /** What all readings come to, as foretold by so many of them, from the fourth on; empty where one of these cannot tell. */
    private static Optional<double[]> foretold(LandingMethod method, Course course) {
        double[] sums = sums(course);
        return switch (method) {
            case RUN_RATE ->
                RunRate.shares(course)
                        .value()
                        .flatMap(shares -> inProportion(
                                sums,
                                shares.stream().mapToDouble(Number::doubleValue).toArray()));
            case SEASONAL_SHARE ->
                SeasonalShare.sameDays(course).value().flatMap(before -> inProportion(sums, added(before)));
            case HOLT -> Optional.of(followed(Holt.LINEAR, course, sums));
            case DAMPED_HOLT -> Optional.of(followed(Holt.DAMPED, course, sums));
            case CURRENT_LEVEL -> Optional.empty();
        };
    }

    private static Optional<double[]> inProportion(double[] sums, double[] measures) {
        double[] foretold = new double[sums.length];
        for (int last = Holt.FEWEST - 1; last < sums.length; last++) {
            if (!(measures[last] > 0)) {
                return Optional.empty();
            }
            foretold[last] = sums[last] / measures[last] * measures[sums.length - 1];
        }
        return Optional.of(foretold);
    }

    private static double[] followed(Holt holt, Course course, double[] sums) {
        double[] ahead = holt.sumsAhead(
                course.numbers().stream().mapToDouble(Double::doubleValue).toArray());
        double[] foretold = new double[sums.length];
        for (int last = Holt.FEWEST - 1; last < sums.length - 1; last++) {
            foretold[last] = sums[last] + ahead[last + 1];
        }
        return foretold;
    }

    private static double meanError(double[] foretold, Course course) {
        double[] sums = sums(course);
        int end = sums.length - 1;
        double error = 0;
        for (int last = Holt.FEWEST - 1; last < end; last++) {
            error += Math.abs(foretold[last] - sums[end]);
        }
        return error / (end - Holt.FEWEST + 1);
    }

    private static double[] sums(Course course) {
        return added(course.numbers());
    }

    private static double[] added(List<Double> numbers) {
        double[] sums = new double[numbers.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += numbers.get(i);
            sums[i] = sum;
        }
        return sums;
    }
}
