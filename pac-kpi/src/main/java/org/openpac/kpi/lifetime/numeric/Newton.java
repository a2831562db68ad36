package org.openpac.kpi.lifetime.numeric;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openpac.kpi.lifetime.numeric.LogLikelihood.Derivatives;

/**
 * Finds where a log likelihood is greatest: Newton's steps, damped after Levenberg where they do not lead uphill.
 *
 * <p>Settled once a further step promises to raise the log likelihood by less than a ten-trillionth of itself (Newton’s relative
 * decrement), which moves no parameter by more than some millionths of its standard error; that step is still taken.
 */
public final class Newton {

    private static final int MAX_ITERATIONS = 200;
    private static final double SMALL_GAIN = 1e-13;
    private static final double LONGEST_STEP = 2;
    private static final double FARTHEST = 30;
    private static final double ROUNDING = 1e-14;

    private final LogLikelihood function;
    private final double[] start;
    private double[] point;
    private Derivatives here;
    private double damping;

    private Newton(LogLikelihood function, double[] start) {
        this.function = function;
        this.start = start;
        this.point = start.clone();
        this.here = function.at(start);
    }

    /**
     * Where the climb ended.
     *
     * @param point the logarithms of the parameters
     * @param derivatives what the function is like there
     * @param iterations how many steps were tried
     * @param isSettled whether no further step would gain anything
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Optimum(double[] point, Derivatives derivatives, int iterations, boolean isSettled) {

        /** The curvature as a matrix to be inverted; absent where the function does not bend down in every direction. */
        public Optional<Cholesky> information() {
            return Cholesky.of(negated(derivatives.hessian()), 0);
        }
    }

    /** Climbs from a point until no further step would gain anything, or the point runs off. */
    public static Optimum maximise(LogLikelihood function, double[] start) {
        return new Newton(function, start).climb();
    }

    private Optimum climb() {
        for (int iteration = 1; iteration <= MAX_ITERATIONS; iteration++) {
            Optional<double[]> found = step();
            boolean isSmall = found.isPresent() && isSmallGain(found.get());
            boolean isLast = isSmall && damping == 0;
            if (isSmall && damping > 0) {
                damping = 0;
            } else {
                damping = found.isPresent() && isTaken(shortened(found.get())) ? relaxed() : tightened();
            }
            if (isLast || isFarOut()) {
                return new Optimum(point, here, iteration, isLast);
            }
        }
        return new Optimum(point, here, MAX_ITERATIONS, false);
    }

    private Optional<double[]> step() {
        return Cholesky.of(negated(here.hessian()), damping).map(factor -> factor.solve(here.gradient()));
    }

    private boolean isSmallGain(double[] step) {
        double gain = 0;
        for (int i = 0; i < step.length; i++) {
            gain += step[i] * here.gradient()[i] / 2;
        }
        return gain <= SMALL_GAIN * (1 + Math.abs(here.value()));
    }

    private boolean isTaken(double[] step) {
        double[] next = point.clone();
        for (int i = 0; i < step.length; i++) {
            next[i] += step[i];
        }
        Derivatives there = function.at(next);
        boolean isUphill = there.isFinite() && there.value() >= here.value() - ROUNDING * Math.abs(here.value());
        if (isUphill) {
            point = next;
            here = there;
        }
        return isUphill;
    }

    private boolean isFarOut() {
        return IntStream.range(0, point.length).anyMatch(i -> Math.abs(point[i] - start[i]) > FARTHEST);
    }

    private double relaxed() {
        return damping > 1e-6 * steepest() ? damping / 10 : 0;
    }

    private double tightened() {
        return Math.max(10 * damping, 1e-3 * steepest());
    }

    private double steepest() {
        double largest = Double.MIN_NORMAL;
        for (int i = 0; i < point.length; i++) {
            largest = Math.max(largest, Math.abs(here.hessian()[i][i]));
        }
        return largest;
    }

    private static double[] shortened(double[] step) {
        double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
        double share = Math.min(1, LONGEST_STEP / longest);
        return Arrays.stream(step).map(part -> part * share).toArray();
    }

    private static double[][] negated(double[][] matrix) {
        return Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).map(entry -> -entry).toArray())
                .toArray(double[][]::new);
    }
}
