package org.openpac.kpi.lifetime.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.lifetime.numeric.LogLikelihood.Derivatives;

/** The search on hills, ridges and slopes whose tops are known. */
class SearchTest {

    private record Found(double[] parameters, Estimation estimation) {}

    private static final List<String> NAMES = List.of("u", "v");

    /** −2 (ln u − ln 3)² − (ln u − ln 3)(ln v − ln 5) − 4 (ln v − ln 5)²: its curvature is 4, 1, 8, the inverse (8, −1, 4)/31. */
    @Test
    void the_top_of_a_hill_has_the_errors_of_its_curvature() {
        FitResult<Found> result = search(
                p -> {
                    DerivativeStructure u = p[0].subtract(Math.log(3));
                    DerivativeStructure v = p[1].subtract(Math.log(5));
                    return u.multiply(u)
                            .multiply(-2)
                            .subtract(u.multiply(v))
                            .subtract(v.multiply(v).multiply(4))
                            .subtract(7);
                },
                new double[] {1, 1},
                new double[] {1, 40});
        assertThat(result).isInstanceOf(FitResult.Converged.class);
        Found found = result.orThrow();
        assertThat(found.parameters()).containsExactly(new double[] {3, 5}, within(1e-9));
        Estimation estimation = found.estimation();
        assertThat(estimation.logLikelihood()).isCloseTo(-7, within(1e-12));
        assertThat(estimation.covariance().get(0).get(0)).isCloseTo(9 * 8 / 31.0, within(1e-8));
        assertThat(estimation.covariance().get(0).get(1)).isCloseTo(-15 / 31.0, within(1e-8));
        assertThat(estimation.covariance().get(1).get(1)).isCloseTo(25 * 4 / 31.0, within(1e-8));
        assertThat(estimation.standardErrors().get(1)).isCloseTo(5 * Math.sqrt(4 / 31.0), within(1e-8));
        assertThat(estimation.customers()).isEqualTo(11);
        assertThat(estimation.events()).isEqualTo(22);
        assertThat(estimation.iterations()).isBetween(2, 12);
    }

    /** Only the product is told: u and v are anywhere on a ridge. */
    @Test
    void a_ridge_names_all_that_lie_on_it() {
        FitResult<Found> result = search(
                p -> {
                    DerivativeStructure sum = p[0].add(p[1]).subtract(Math.log(6));
                    return sum.multiply(sum).negate().subtract(1);
                },
                new double[] {1, 1},
                new double[] {1, 1});
        assertThat(result).isInstanceOfSatisfying(FitResult.Flat.class, flat -> {
            assertThat(((Found) flat.model().orElseThrow()).estimation().covariance())
                    .isEmpty();
            assertThat(flat.toString()).contains("[u, v]");
        });
        double[] found = result.model().orElseThrow().parameters();
        assertThat(found[0] * found[1]).isCloseTo(6, within(1e-6));
    }

    /** v alone does not matter. */
    @Test
    void a_flat_parameter_is_named_alone() {
        FitResult<Found> result = search(
                p -> {
                    DerivativeStructure u = p[0].subtract(Math.log(3));
                    return u.multiply(u).negate();
                },
                new double[] {1, 1},
                new double[] {1, 1});
        assertThat(result)
                .isInstanceOfSatisfying(
                        FitResult.Flat.class,
                        flat -> assertThat(flat.toString()).contains("[v]"));
        assertThat(result.model().orElseThrow().parameters()[0]).isCloseTo(3, within(1e-6));
    }

    /** −1/v has no top: v runs off, u does not. */
    @Test
    void what_runs_off_is_named() {
        FitResult<Found> result = search(
                p -> {
                    DerivativeStructure u = p[0].subtract(Math.log(3));
                    return u.multiply(u).add(p[1].negate().exp()).negate();
                },
                new double[] {1, 1},
                new double[] {1, 1});
        assertThat(result)
                .isInstanceOfSatisfying(
                        FitResult.Boundary.class,
                        boundary -> assertThat(boundary.toString()).contains("[v]"));
        assertThat(result.model().orElseThrow().parameters()[0]).isCloseTo(3, within(1e-5));
    }

    /** What is far for a parameter without a unit is near for one that is a time in seconds. */
    @Test
    void what_has_run_off_is_measured_in_its_unit() {
        Function<DerivativeStructure[], DerivativeStructure> hill = p -> {
            DerivativeStructure u = p[0].subtract(Math.log(3));
            DerivativeStructure v = p[1].subtract(Math.log(50_000));
            return u.multiply(u).add(v.multiply(v)).negate();
        };
        assertThat(search(hill, new double[] {1, 1}, new double[] {1, 1})).isInstanceOf(FitResult.Boundary.class);
        assertThat(search(hill, new double[] {1, 604_800}, new double[] {1, 1}))
                .isInstanceOf(FitResult.Converged.class);
    }

    /** From the plain the climb ends nowhere; the second start is at the foot of the hill. */
    @Test
    void another_start_is_tried_where_the_first_leads_to_no_peak() {
        LogLikelihood function = of(p -> {
            DerivativeStructure u = p[0].subtract(Math.log(3));
            DerivativeStructure v = p[1].subtract(Math.log(5));
            return u.multiply(u).add(v.multiply(v)).negate().exp();
        });
        Search search = new Search(
                function, NAMES, new double[] {1, 1}, List.of(new double[] {2_000, 2_000}, new double[] {2.5, 4.5}));
        FitResult<Found> result = search.run(1, 1, Found::new);
        assertThat(result).isInstanceOf(FitResult.Converged.class);
        assertThat(result.orThrow().parameters()).containsExactly(new double[] {3, 5}, within(1e-5));
    }

    /** The first start leads to a lower hill, which is a peak all the same; there the search ends. */
    @Test
    void the_first_peak_is_taken() {
        LogLikelihood function = of(p -> {
            DerivativeStructure u = p[0].subtract(Math.log(3));
            DerivativeStructure v = p[1].subtract(Math.log(5));
            return u.multiply(u).add(v.multiply(v)).negate();
        });
        Search hill = new Search(
                function, NAMES, new double[] {1, 1}, List.of(new double[] {2, 4}, new double[] {Double.NaN, 1}));
        assertThat(hill.peak().orElseThrow()).containsExactly(new double[] {3, 5}, within(1e-9));
        LogLikelihood slope = of(p -> p[0].add(p[1]));
        assertThat(new Search(slope, NAMES, new double[] {1, 1}, List.of(new double[] {2, 4})).peak())
                .isEmpty();
    }

    /** Neither start leads to a peak: on the slope −1/v of both, the one behind −1 is lower than the one behind 0. */
    @Test
    void of_starts_that_lead_to_no_peak_the_best_is_kept() {
        Function<DerivativeStructure[], DerivativeStructure> slopes = p -> {
            double level = p[0].getValue() > 0 ? 0 : -1;
            DerivativeStructure u = p[0].subtract(level + 0.5);
            return u.multiply(u).add(p[1].negate().exp()).negate().add(level);
        };
        double[] high = {2, 1};
        double[] low = {0.5, 1};
        for (List<double[]> starts : List.of(List.of(high, low), List.of(low, high))) {
            FitResult<Found> result = new Search(of(slopes), NAMES, new double[] {1, 1}, starts).run(1, 1, Found::new);
            assertThat(result).isInstanceOf(FitResult.Boundary.class);
            Found found = result.model().orElseThrow();
            assertThat(found.parameters()[0]).isCloseTo(Math.exp(0.5), within(1e-6));
            assertThat(found.estimation().logLikelihood()).isCloseTo(0, within(1e-4));
        }
    }

    /** Far from the top of ln cosh, a plain step of Newton's leads beyond it, ever farther. */
    @Test
    void steps_that_lead_downhill_are_shortened() {
        Newton.Optimum optimum = Newton.maximise(
                of(p -> p[0].subtract(2)
                        .cosh()
                        .log()
                        .add(p[1].add(1).cosh().log())
                        .negate()),
                new double[] {9, -12});
        assertThat(optimum.isSettled()).isTrue();
        assertThat(optimum.point()).containsExactly(new double[] {2, -1}, within(1e-6));
        assertThat(optimum.derivatives().value()).isCloseTo(0, within(1e-12));
        assertThat(optimum.information()).isPresent();
    }

    /** (4, 2; 2, 5) is (2, 0; 1, 2) times its mirror image. */
    @Test
    void a_matrix_is_taken_apart_by_hand() {
        Cholesky factor = Cholesky.of(new double[][] {{4, 2}, {2, 5}}, 0).orElseThrow();
        assertThat(factor.solve(new double[] {8, 12})).containsExactly(new double[] {1, 2}, within(1e-15));
        assertThat(factor.inverse()[0]).containsExactly(new double[] {5 / 16.0, -2 / 16.0}, within(1e-15));
        assertThat(factor.inverse()[1]).containsExactly(new double[] {-2 / 16.0, 4 / 16.0}, within(1e-15));
        assertThat(factor.pivotRatio()).isEqualTo(1);
        assertThat(Cholesky.of(new double[][] {{9, 0}, {0, 1}}, 0).orElseThrow().pivotRatio())
                .isCloseTo(1 / 9.0, within(1e-15));
        // With 1 added to the diagonal: (4, 2; 2, 5) again.
        assertThat(Cholesky.of(new double[][] {{3, 2}, {2, 4}}, 1).orElseThrow().solve(new double[] {8, 12}))
                .containsExactly(new double[] {1, 2}, within(1e-15));
        assertThat(Cholesky.of(new double[][] {{1, 2}, {2, 4}}, 0)).isEmpty();
        assertThat(Cholesky.of(new double[][] {{-1, 0}, {0, 1}}, 0)).isEmpty();
        assertThat(Cholesky.of(new double[][] {{Double.NaN, 0}, {0, 1}}, 0)).isEmpty();
        Cholesky three =
                Cholesky.of(new double[][] {{4, 2, 2}, {2, 5, 3}, {2, 3, 6}}, 0).orElseThrow();
        assertThat(three.solve(new double[] {8, 10, 11})).containsExactly(new double[] {1, 1, 1}, within(1e-15));
    }

    /** Two groups, of 2 and 3 customers: values 1 and 10, and f(u) with f′ = 2, f″ = 3 where u has the slopes 5 and 7. */
    @Test
    void sums_of_derivatives_by_hand() {
        DerivativeSums sums = new DerivativeSums(2);
        sums.startGroup(2);
        sums.value(1);
        sums.slope(0, 4);
        sums.bend(0, 1, 6);
        sums.startGroup(3);
        sums.value(10);
        sums.chain(2, 3, new double[] {5, 7});
        Derivatives derivatives = sums.byLogarithm(new double[] {1, 1});
        assertThat(derivatives.value()).isEqualTo(32);
        // 2 · 4 + 3 · 2 · 5 and 3 · 2 · 7.
        assertThat(derivatives.gradient()).containsExactly(38, 42);
        // By the logarithm of 1, the slope is added once: 3 · 3 · 25 + 38, 2 · 6 + 3 · 3 · 35, 3 · 3 · 49 + 42.
        assertThat(derivatives.hessian()[0]).containsExactly(263, 327);
        assertThat(derivatives.hessian()[1]).containsExactly(327, 483);
        Derivatives scaled = sums.byLogarithm(new double[] {2, 3});
        assertThat(scaled.gradient()).containsExactly(76, 126);
        assertThat(scaled.hessian()[0]).containsExactly(4 * 225 + 76, 6 * 327);
        assertThat(scaled.hessian()[1]).containsExactly(6 * 327, 9 * 441 + 126);
        assertThat(scaled.isFinite()).isTrue();
    }

    private static FitResult<Found> search(
            Function<DerivativeStructure[], DerivativeStructure> function, double[] units, double[] start) {
        return new Search(of(function), NAMES, units, List.of(start)).run(11, 22, Found::new);
    }

    private static LogLikelihood of(Function<DerivativeStructure[], DerivativeStructure> function) {
        DSFactory factory = new DSFactory(2, 2);
        return point -> {
            DerivativeStructure[] variables = new DerivativeStructure[2];
            Arrays.setAll(variables, i -> factory.variable(i, point[i]));
            DerivativeStructure value = function.apply(variables);
            return new Derivatives(
                    value.getValue(),
                    new double[] {value.getPartialDerivative(1, 0), value.getPartialDerivative(0, 1)},
                    new double[][] {
                        {value.getPartialDerivative(2, 0), value.getPartialDerivative(1, 1)},
                        {value.getPartialDerivative(1, 1), value.getPartialDerivative(0, 2)}
                    });
        };
    }
}
