package org.openpac.kpi.lifetime.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.numeric.LogLikelihood.Derivatives;
import org.openpac.kpi.lifetime.numeric.Newton.Optimum;

/** Climbs in one dimension, step by step as they are worked out by hand. */
class NewtonTest {

    private final List<Double> visited = new ArrayList<>();

    /** One step leads to the top of a parabola, the next one gains nothing and is the last. */
    @Test
    void a_parabola_is_climbed_in_one_step() {
        Optimum optimum = climb(x -> -2 * (x - 1.5) * (x - 1.5), x -> -4 * (x - 1.5), x -> -4, 0);
        assertThat(optimum.point()).containsExactly(1.5);
        assertThat(optimum.isSettled()).isTrue();
        assertThat(optimum.iterations()).isEqualTo(2);
        assertThat(visited).containsExactly(0.0, 1.5, 1.5);
        assertThat(optimum.information().orElseThrow().inverse()[0]).containsExactly(0.25);
    }

    /** 7 away: three steps of 2, one of 1, and the last. */
    @Test
    void no_step_is_longer_than_two() {
        Optimum optimum = climb(x -> -2 * (x - 7) * (x - 7), x -> -4 * (x - 7), x -> -4, 0);
        assertThat(visited).containsExactly(0.0, 2.0, 4.0, 6.0, 7.0, 7.0);
        assertThat(optimum.iterations()).isEqualTo(5);
        assertThat(climb(x -> -2 * (x + 7) * (x + 7), x -> -4 * (x + 7), x -> -4, 0)
                        .point())
                .containsExactly(-7);
    }

    /** An endless slope: sixteen steps of 2 lead beyond 30, where the climb is given up; at 30 it is not yet. */
    @Test
    void an_endless_slope_is_left_beyond_thirty() {
        Optimum optimum = climb(x -> x - 1e-6 * x * x, x -> 1 - 2e-6 * x, x -> -2e-6, 0);
        assertThat(optimum.isSettled()).isFalse();
        assertThat(optimum.iterations()).isEqualTo(16);
        assertThat(optimum.point()).containsExactly(32);
        Optimum other = climb(x -> -x - 1e-6 * x * x, x -> -1 - 2e-6 * x, x -> -2e-6, 0);
        assertThat(other.point()).containsExactly(-32);
        assertThat(other.isSettled()).isFalse();
    }

    /** What counts is how far the climb led, not where it began: amounts may be in any currency. */
    @Test
    void a_start_far_out_is_no_reason_to_give_up() {
        Optimum optimum = climb(x -> -2 * (x - 50) * (x - 50), x -> -4 * (x - 50), x -> -4, 45);
        assertThat(optimum.isSettled()).isTrue();
        assertThat(optimum.point()).containsExactly(50);
    }

    /**
     * Up to 1/2 the slope is 1 and the function bends up by 1: damping grows from nothing through 0.001, 0.01, 0.1 and 1 to 10, where the
     * step is 1/(10 − 1); it is relaxed to 1, which fails, and so on, until the fifth step, in the fourteenth turn, leads to 5/9. From
     * there on the function bends down to its top at 2, and the damping of 1, 0.1, 0.01 and 0.001 leaves 1/2, 1/11, 1/101 and 1/1001 of the
     * way: 13/9, 0.72, 0.066, 0.00065, 6.5e−7. What is left gains 2e−13, so damping is let go and the last step taken.
     */
    @Test
    void where_a_function_bends_up_steps_are_damped() {
        Optimum optimum = climb(
                x -> x < 0.5 ? x : 1.625 - (x - 2) * (x - 2) / 2, x -> x < 0.5 ? 1 : 2 - x, x -> x < 0.5 ? 1 : -1, 0);
        assertThat(visited.subList(1, 10))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(
                        1 / 9.0,
                        2 / 9.0,
                        3 / 9.0,
                        4 / 9.0,
                        5 / 9.0,
                        2 - 13 / 18.0,
                        2 - 13 / 198.0,
                        2 - 13 / 19_998.0,
                        2 - 13 / 20_017_998.0);
        assertThat(optimum.iterations()).isEqualTo(20);
        assertThat(optimum.isSettled()).isTrue();
        assertThat(optimum.point()).containsExactly(new double[] {2}, within(1e-12));
    }

    /**
     * From 0.8 the first step leads to −1.2, where −ln cosh(4x)/4 is less: nothing is moved, and damping grows from a thousandth of the
     * curvature, 2.6e−5, until a step shorter than 1.6 leads uphill.
     */
    @Test
    void steps_that_lead_downhill_are_not_taken() {
        Optimum optimum = climb(
                x -> -Math.log(Math.cosh(4 * x)) / 4,
                x -> -Math.tanh(4 * x),
                x -> -4 / (Math.cosh(4 * x) * Math.cosh(4 * x)),
                0.8);
        assertThat(visited.get(1)).isCloseTo(-1.2, within(1e-12));
        double curvature = 4 / (Math.cosh(3.2) * Math.cosh(3.2));
        double first = visited.stream()
                .skip(1)
                .filter(x -> Math.abs(x) < 0.8)
                .findFirst()
                .orElseThrow();
        double damping = Math.tanh(3.2) / (0.8 - first) - curvature;
        assertThat(Math.log10(damping / curvature)).isCloseTo(Math.rint(Math.log10(damping / curvature)), within(1e-6));
        assertThat(optimum.isSettled()).isTrue();
        assertThat(optimum.point()).containsExactly(new double[] {0}, within(1e-6));
    }

    /** Where the function has no value, nobody goes. */
    @Test
    void steps_into_the_void_are_not_taken() {
        Optimum optimum = climb(
                x -> x > 1.2 ? Double.NaN : Math.log1p(x) - x,
                x -> 1 / (1 + x) - 1,
                x -> -1 / ((1 + x) * (1 + x)),
                -0.9);
        assertThat(optimum.point()).containsExactly(new double[] {0}, within(1e-6));
        Optimum stuck = climb(x -> x > 1 ? Double.POSITIVE_INFINITY : x, x -> 1, x -> -1, 0.5);
        assertThat(stuck.isSettled()).isFalse();
        assertThat(stuck.point()[0]).isBetween(0.5, 1.0);
        assertThat(stuck.iterations()).isEqualTo(200);
    }

    private Optimum climb(
            DoubleUnaryOperator value, DoubleUnaryOperator slope, DoubleUnaryOperator bend, double start) {
        visited.clear();
        return Newton.maximise(
                point -> {
                    visited.add(point[0]);
                    return new Derivatives(
                            value.applyAsDouble(point[0]),
                            new double[] {slope.applyAsDouble(point[0])},
                            new double[][] {{bend.applyAsDouble(point[0])}});
                },
                new double[] {start});
    }
}
