package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurveTest {

    private static final double PRECISION = 1e-12;
    private static final DSFactory TWICE = new DSFactory(1, 2);

    /** A curve beside its formula as the books write it, differentiated by Hipparchus. */
    record Written(Curve curve, UnaryOperator<DerivativeStructure> formula) {}

    static Stream<Written> curves() {
        return Stream.of(
                new Written(
                        new LogCurve(100, 20), x -> x.divide(20).add(1).log().multiply(100)),
                new Written(
                        new PowerCurve(30, 50, 0.5), x -> x.divide(50).pow(0.5).multiply(30)),
                new Written(new PowerCurve(30, 50, 1), x -> x.divide(50).multiply(30)),
                new Written(
                        new PowerCurve(3, 50, 1.7), x -> x.divide(50).pow(1.7).multiply(3)),
                new Written(
                        new ExponentialCurve(500, 80),
                        x -> x.divide(-80).exp().negate().add(1).multiply(500)),
                new Written(new HillCurve(500, 100, 1), x -> hill(x, 500, 100, 1)),
                new Written(new HillCurve(300, 60, 0.8), x -> hill(x, 300, 60, 0.8)),
                new Written(new HillCurve(400, 60, 3), x -> hill(x, 400, 60, 3)),
                new Written(new HillCurve(400, 60, 1.2), x -> hill(x, 400, 60, 1.2)));
    }

    private static DerivativeStructure hill(DerivativeStructure x, double scale, double half, double exponent) {
        DerivativeStructure power = x.pow(exponent);
        return power.multiply(scale).divide(power.add(Math.pow(half, exponent)));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void value_slope_and_bend_are_those_of_the_formula(Written written) {
        Random random = new Random(20_261_129);
        for (int i = 0; i < 200; i++) {
            double spend = Math.exp(random.nextDouble(-3, 7));
            DerivativeStructure theirs = written.formula().apply(TWICE.variable(0, spend));
            Curve curve = written.curve();

            assertThat(curve.value(spend)).isCloseTo(theirs.getValue(), within(PRECISION * (1 + theirs.getValue())));
            double slope = theirs.getPartialDerivative(1);
            assertThat(curve.marginal(spend)).isCloseTo(slope, within(1e-10 * slope));
            double bend = theirs.getPartialDerivative(2);
            assertThat(curve.bend(spend)).isEqualTo(Math.abs(bend) < 1e-13 ? 0 : (int) Math.signum(bend));
        }
    }

    @ParameterizedTest
    @MethodSource("curves")
    void the_slope_is_what_a_small_step_brings(Written written) {
        Curve curve = written.curve();
        for (double spend : new double[] {0.5, 3, 40, 900}) {
            double step = 1e-6 * spend;
            assertThat(curve.gain(spend - step, spend + step) / (2 * step))
                    .isCloseTo(curve.marginal(spend), within(1e-9 * curve.marginal(spend)));
        }
    }

    @ParameterizedTest
    @MethodSource("curves")
    void a_gain_is_the_difference_of_two_values(Written written) {
        Curve curve = written.curve();
        for (double to : new double[] {1e-3, 1, 20, 4_000}) {
            assertThat(curve.gain(0, to)).isCloseTo(curve.value(to), within(PRECISION * curve.value(to)));
            for (double part : new double[] {1e-12, 0.1, 0.5, 0.999}) {
                assertThat(curve.gain(to * part, to))
                        .isCloseTo(curve.value(to) - curve.value(to * part), within(PRECISION * curve.value(to)));
            }
            assertThat(curve.gain(to, to)).isZero();
        }
    }

    /** Beyond the turn, if there is one. */
    @ParameterizedTest
    @MethodSource("curves")
    void an_amount_is_found_by_its_marginal_return(Written written) {
        Curve curve = written.curve();
        double turn = curve.concaveFrom();
        if (Double.isFinite(turn) && curve.bend(1e4) < 0) {
            for (double spend : new double[] {turn + 0.3, turn + 7, turn + 300}) {
                double found = curve.spendWhere(curve.marginal(spend), turn, 1e6);
                assertThat(found).isCloseTo(spend, within(1e-9 * spend));
            }
            assertThat(curve.spendWhere(curve.marginal(turn + 10), turn, turn + 5))
                    .isEqualTo(turn + 5);
            assertThat(curve.spendWhere(curve.marginal(turn + 10), turn + 20, 1e6))
                    .isEqualTo(turn + 20);
            assertThat(curve.spendWhere(0, turn, 1e6)).isEqualTo(1e6);
        }
    }

    @Test
    void a_straight_line_is_followed_to_its_end_or_not_at_all() {
        Curve line = new PowerCurve(30, 50, 1);
        assertThat(line.spendWhere(0.6, 0, 90)).isEqualTo(90);
        assertThat(line.spendWhere(0.6000001, 0, 90)).isZero();
    }

    @Test
    void only_an_s_shaped_curve_turns() {
        assertThat(new HillCurve(400, 60, 3).inflection()).hasValue(60 * Math.cbrt(0.5));
        assertThat(new HillCurve(400, 60, 3).isConcave()).isFalse();
        assertThat(new HillCurve(400, 60, 3).bend(60 * Math.cbrt(0.5) - 1e-6)).isEqualTo(1);
        assertThat(new HillCurve(400, 60, 3).bend(60 * Math.cbrt(0.5) + 1e-6)).isEqualTo(-1);
        assertThat(new HillCurve(400, 60, 1).inflection()).isEmpty();
        assertThat(new HillCurve(400, 60, 1).isConcave()).isTrue();
        assertThat(new LogCurve(1, 1).inflection()).isEmpty();
        assertThat(new LogCurve(1, 1).isConcave()).isTrue();
        assertThat(new ExponentialCurve(1, 1).inflection()).isEmpty();
        assertThat(new ExponentialCurve(1, 1).isConcave()).isTrue();
        assertThat(new PowerCurve(1, 1, 0.5).inflection()).isEmpty();
        assertThat(new PowerCurve(1, 1, 1).isConcave()).isTrue();
        assertThat(new PowerCurve(1, 1, 1.5).isConcave()).isFalse();
        assertThat(new PowerCurve(1, 1, 1.5).inflection()).isEmpty();
        assertThat(new PowerCurve(1, 1, 1.5).concaveFrom()).isInfinite();
    }

    @Test
    void nothing_brings_nothing_and_its_first_unit_what_the_form_says() {
        curves().forEach(written -> assertThat(written.curve().value(0)).isZero());
        assertThat(new LogCurve(100, 20).marginal(0)).isEqualTo(5);
        assertThat(new ExponentialCurve(500, 80).marginal(0)).isEqualTo(6.25);
        assertThat(new PowerCurve(30, 50, 0.5).marginal(0)).isInfinite();
        assertThat(new PowerCurve(30, 50, 1).marginal(0)).isEqualTo(0.6);
        assertThat(new PowerCurve(30, 50, 2).marginal(0)).isZero();
        assertThat(new HillCurve(500, 100, 1).marginal(0)).isEqualTo(5);
        assertThat(new HillCurve(500, 100, 0.5).marginal(0)).isInfinite();
        assertThat(new HillCurve(500, 100, 2).marginal(0)).isZero();
        assertThat(new HillCurve(500, 100, 3).bend(0)).isZero();
        assertThat(new HillCurve(500, 100, 2).bend(0)).isEqualTo(1);
        assertThat(new PowerCurve(500, 100, 3).bend(0)).isZero();
        assertThat(new PowerCurve(500, 100, 2).bend(0)).isEqualTo(1);
    }

    @Test
    void the_spend_scale_means_what_it_says() {
        assertThat(new HillCurve(500, 100, 2.5).value(100)).isEqualTo(250);
        assertThat(new ExponentialCurve(500, 80).value(80)).isCloseTo(500 * (1 - 1 / Math.E), within(1e-12));
        assertThat(new PowerCurve(500, 80, 0.3).value(80)).isEqualTo(500);
        assertThat(new LogCurve(100, 20).marginal(20)).isEqualTo(2.5);
    }

    /** Every number there is, at the ends of the ranges: never NaN. */
    @Test
    void the_largest_and_the_smallest_parameters_give_numbers() {
        double[] scales = {1e-12, 1, 1e15};
        double[] spends = {0, Double.MIN_VALUE, 1e-300, 1e-12, 1, 1e15};
        for (double scale : scales) {
            for (double spendScale : scales) {
                for (Curve curve : List.of(
                        new LogCurve(scale, spendScale),
                        new ExponentialCurve(scale, spendScale),
                        new PowerCurve(scale, spendScale, 0.01),
                        new PowerCurve(scale, spendScale, 10),
                        new HillCurve(scale, spendScale, 0.01),
                        new HillCurve(scale, spendScale, 100))) {
                    for (double spend : spends) {
                        assertThat(curve.value(spend))
                                .as("%s at %s", curve, spend)
                                .isFinite()
                                .isNotNegative();
                        assertThat(curve.marginal(spend))
                                .as("%s at %s", curve, spend)
                                .isNotNaN()
                                .isNotNegative();
                        assertThat(curve.gain(spend, 1e15))
                                .as("%s at %s", curve, spend)
                                .isFinite()
                                .isNotNegative();
                        assertThat(curve.bend(spend)).isBetween(-1, 1);
                    }
                }
            }
        }
    }

    @Test
    void a_parameter_out_of_its_range_is_named() {
        assertRefused(() -> new LogCurve(0, 1), "scale must be from 1E-12 to 1E15: 0.0");
        assertRefused(() -> new LogCurve(1, Double.NaN), "spendScale must be from 1E-12 to 1E15: NaN");
        assertRefused(() -> new PowerCurve(-1, 1, 1), "scale must be from 1E-12 to 1E15: -1.0");
        assertRefused(() -> new PowerCurve(1, 2e15, 1), "spendScale must be from 1E-12 to 1E15: 2.0E15");
        assertRefused(() -> new PowerCurve(1, 1, 10.1), "exponent must be from 0.01 to 10: 10.1");
        assertRefused(() -> new PowerCurve(1, 1, 0.001), "exponent must be from 0.01 to 10: 0.001");
        assertRefused(() -> new ExponentialCurve(9e-13, 1), "scale must be from 1E-12 to 1E15: 9.0E-13");
        assertRefused(() -> new ExponentialCurve(1, 0), "spendScale must be from 1E-12 to 1E15: 0.0");
        assertRefused(() -> new HillCurve(0, 1, 1), "scale must be from 1E-12 to 1E15: 0.0");
        assertRefused(() -> new HillCurve(1, 0, 1), "spendScale must be from 1E-12 to 1E15: 0.0");
        assertRefused(() -> new HillCurve(1, 1, 101), "exponent must be from 0.01 to 100: 101.0");
    }

    @Test
    void spending_is_neither_negative_nor_falling() {
        Stream.concat(curves().map(Written::curve), Stream.of(PiecewiseCurve.capped(1, 1)))
                .forEach(curve -> {
                    assertRefused(() -> curve.value(-1), "spend must be from 0 to 1E15: -1.0");
                    assertRefused(() -> curve.marginal(-1), "spend must be from 0 to 1E15: -1.0");
                    assertRefused(() -> curve.bend(2e15), "spend must be from 0 to 1E15: 2.0E15");
                    assertRefused(() -> curve.gain(2, 1), "spend must not fall: from 2.0 to 1.0");
                    assertRefused(() -> curve.gain(-2, 1), "spend must be from 0 to 1E15: -2.0");
                });
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
