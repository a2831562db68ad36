package org.openpac.kpi.lifetime.numeric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.lifetime.numeric.Newton.Optimum;

/**
 * The search for the parameters of a model, and how it ends.
 *
 * @param function to be made as great as possible
 * @param names of the parameters, in the model's order
 * @param units what each parameter is measured in: 1, or the length of a week in periods for one that is a time
 * @param starts where to begin, as parameters; the next one is tried only where the one before did not lead to a peak
 */
@SuppressWarnings("ArrayRecordComponent")
public record Search(LogLikelihood function, List<String> names, double[] units, List<double[]> starts) {

    private static final double LARGE = 1e4;
    private static final double NEARLY_SINGULAR = 1e-10;
    private static final double ROUNDING = 1e-10;
    private static final double TAKES_PART = 0.1;
    private static final int INVERSE_ITERATIONS = 4;

    /** Makes a model of the parameters found. */
    @FunctionalInterface
    public interface Maker<M> {

        /** The model of these parameters, in the order of their names, and of how they were found. */
        M make(double[] parameters, Estimation estimation);
    }

    /**
     * Searches.
     *
     * @param customers how many customers there are
     * @param events what the model is to explain: how many purchases or losses there are
     */
    public <M> FitResult<M> run(long customers, long events, Maker<M> maker) {
        Optimum best = best();
        List<String> runaways = runaways(best);
        boolean isPinned = isPeak(best);
        M model = maker.make(parameters(best.point()), estimation(best, isPinned, customers, events));
        if (isPinned) {
            return new FitResult.Converged<>(model);
        }
        return runaways.isEmpty()
                ? new FitResult.Flat<>(model, ridge(best))
                : new FitResult.Boundary<>(model, runaways);
    }

    /** The parameters at the peak, if the search ends on one. */
    public Optional<double[]> peak() {
        return Optional.of(best()).filter(this::isPeak).map(peak -> parameters(peak.point()));
    }

    private Optimum best() {
        Optimum best = climbFrom(starts.get(0));
        for (int i = 1; i < starts.size() && !isPeak(best); i++) {
            Optimum other = climbFrom(starts.get(i));
            double gain = other.derivatives().value() - best.derivatives().value();
            double noise = ROUNDING * Math.abs(best.derivatives().value());
            if (gain > noise || (isPeak(other) && gain > -noise)) {
                best = other;
            }
        }
        return best;
    }

    private Optimum climbFrom(double[] start) {
        return Newton.maximise(function, Arrays.stream(start).map(Math::log).toArray());
    }

    private boolean isPeak(Optimum optimum) {
        return optimum.isSettled()
                && runaways(optimum).isEmpty()
                && optimum.information()
                        .filter(factor -> factor.pivotRatio() > NEARLY_SINGULAR)
                        .isPresent();
    }

    private List<String> runaways(Optimum optimum) {
        List<String> runaways = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            if (Math.abs(optimum.point()[i] - Math.log(units[i])) > Math.log(LARGE)) {
                runaways.add(names.get(i));
            }
        }
        return runaways;
    }

    /** The parameters that take part in the direction in which the likelihood bends least. */
    private List<String> ridge(Optimum optimum) {
        double[][] hessian = optimum.derivatives().hessian();
        double scale = Arrays.stream(hessian)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        double[][] information = Arrays.stream(hessian)
                .map(row -> Arrays.stream(row).map(entry -> -entry).toArray())
                .toArray(double[][]::new);
        return Cholesky.of(information, scale * 1e-12 + Double.MIN_NORMAL)
                .map(Search::flattest)
                .map(direction -> IntStream.range(0, direction.length)
                        .filter(i -> Math.abs(direction[i]) > TAKES_PART)
                        .mapToObj(names::get)
                        .toList())
                .orElse(names);
    }

    private static double[] flattest(Cholesky information) {
        double[][] inverse = information.inverse();
        double[] direction = IntStream.range(0, inverse.length)
                .boxed()
                .max((i, j) -> Double.compare(inverse[i][i], inverse[j][j]))
                .map(i -> inverse[i])
                .orElseThrow();
        for (int i = 0; i < INVERSE_ITERATIONS; i++) {
            direction = scaled(information.solve(scaled(direction)));
        }
        return direction;
    }

    private static double[] scaled(double[] vector) {
        double largest = Arrays.stream(vector).map(Math::abs).max().orElse(1);
        return Arrays.stream(vector).map(part -> part / largest).toArray();
    }

    private static Estimation estimation(Optimum optimum, boolean isPinned, long customers, long events) {
        return Estimation.of(
                optimum.derivatives().value(),
                optimum.point().length,
                isPinned ? covariance(optimum) : List.of(),
                customers,
                events,
                optimum.iterations());
    }

    private static List<List<Double>> covariance(Optimum optimum) {
        double[] parameters = parameters(optimum.point());
        double[][] ofLogarithms = optimum.information().orElseThrow().inverse();
        return IntStream.range(0, parameters.length)
                .mapToObj(i -> IntStream.range(0, parameters.length)
                        .mapToObj(j -> parameters[i] * parameters[j] * ofLogarithms[i][j])
                        .toList())
                .toList();
    }

    private static double[] parameters(double[] logarithms) {
        return Arrays.stream(logarithms).map(Math::exp).toArray();
    }
}
