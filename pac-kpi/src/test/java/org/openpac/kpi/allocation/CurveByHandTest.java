package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.action.CurveForm;

class CurveByHandTest {

    /** 1 a euro up to 10, then a half, then nothing from 30 on; given in whatever order, and without the origin. */
    private static final PiecewiseCurve KINKED =
            new PiecewiseCurve(List.of(new SpendResult(30, 20), new SpendResult(10, 10)));

    @Test
    void straight_lines_by_hand() {
        assertThat(KINKED.points())
                .containsExactly(new SpendResult(0, 0), new SpendResult(10, 10), new SpendResult(30, 20));
        assertThat(KINKED.value(4)).isEqualTo(4);
        assertThat(KINKED.value(20)).isEqualTo(15);
        assertThat(KINKED.value(99)).isEqualTo(20);
        assertThat(KINKED.gain(4, 20)).isEqualTo(11);
        assertThat(KINKED.gain(12, 20)).isEqualTo(4);
        assertThat(KINKED.gain(20, 99)).isEqualTo(5);
        assertThat(KINKED.marginal(10)).isEqualTo(0.5);
        assertThat(KINKED.marginal(9.99)).isEqualTo(1);
        assertThat(KINKED.bend(10)).isEqualTo(-1);
        assertThat(KINKED.bend(11)).isZero();
        assertThat(KINKED.bend(0)).isZero();
        assertThat(KINKED.isConcave()).isTrue();
        assertThat(KINKED.inflection()).isEmpty();
    }

    @Test
    void the_highest_spending_that_brings_so_much_by_hand() {
        assertThat(KINKED.spendWhere(1, 0, 99)).isEqualTo(10);
        assertThat(KINKED.spendWhere(1.01, 0, 99)).isZero();
        assertThat(KINKED.spendWhere(0.5, 0, 99)).isEqualTo(30);
        assertThat(KINKED.spendWhere(0.6, 0, 99)).isEqualTo(10);
        assertThat(KINKED.spendWhere(0.6, 15, 99)).isEqualTo(15);
        assertThat(KINKED.spendWhere(0.5, 0, 30)).isEqualTo(30);
        assertThat(KINKED.spendWhere(0.5, 0, 25)).isEqualTo(25);
        assertThat(KINKED.spendWhere(1, 0, 10)).isEqualTo(10);
        assertThat(KINKED.spendWhere(0, 0, 99)).isEqualTo(99);
        assertThat(KINKED.spendWhere(0, 40, 99)).isEqualTo(99);
    }

    /** Of equal slopes the kink is none, so that all of it is concave. */
    @Test
    void a_kink_upwards_is_an_inflection_and_a_straight_one_is_not() {
        PiecewiseCurve straight =
                new PiecewiseCurve(List.of(new SpendResult(10, 10), new SpendResult(20, 20), new SpendResult(30, 25)));
        assertThat(straight.concaveFrom()).isZero();
        PiecewiseCurve late = new PiecewiseCurve(List.of(new SpendResult(10, 0), new SpendResult(20, 20)));
        assertThat(late.concaveFrom()).isEqualTo(10);
        assertThat(late.inflection()).hasValue(10);
        assertThat(late.bend(10)).isEqualTo(1);
    }

    /** Spending where the marginal return is known brings that marginal return. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.9, 1, 1.1, 2, 7, 90})
    void a_hill_is_left_where_its_last_euro_brings_so_much(double exponent) {
        HillCurve hill = new HillCurve(500, 80, exponent);
        double from = hill.concaveFrom();
        for (double factor : new double[] {1.001, 1.1, 2, 10, 1_000}) {
            double spend = factor * Math.max(from, 1e-3);
            double marginal = hill.marginal(spend);
            if (marginal > 1e-290) {
                assertThat(hill.spendWhere(marginal, from, 1e9))
                        .as("%s", spend)
                        .isCloseTo(spend, withinPercentage(exponent > 50 ? 1e-3 : 1e-7));
            }
        }
        assertThat(hill.spendWhere(Double.MAX_VALUE, from, 1e9)).isEqualTo(exponent < 1 ? 0 : from);
        assertThat(hill.spendWhere(0, from, 1e3)).isEqualTo(1e3);
        assertThat(hill.bend(from * 0.99 + 1e-9)).isEqualTo(exponent > 1 ? 1 : -1);
        assertThat(hill.bend(from * 1.01 + 1e-9)).isEqualTo(-1);
    }

    /** At its scale a hill brings half of its ceiling, and exponent/4 of it for each part of the scale more. */
    @Test
    void a_hill_by_hand() {
        HillCurve hill = new HillCurve(500, 80, 3);
        assertThat(hill.value(80)).isEqualTo(250);
        assertThat(hill.marginal(80)).isCloseTo(500 * 3 / 4.0 / 80, within(1e-12));
        assertThat(hill.value(160)).isCloseTo(500 * 8 / 9.0, within(1e-10));
        assertThat(hill.gain(80, 160)).isCloseTo(500 * (8 / 9.0 - 0.5), within(1e-10));
        assertThat(hill.gain(0, 80)).isEqualTo(250);
        assertThat(hill.concaveFrom()).isCloseTo(80 * Math.cbrt(0.5), within(1e-12));
        assertThat(hill.marginal(0)).isZero();
        assertThat(new HillCurve(500, 80, 1).marginal(0)).isEqualTo(6.25);
        assertThat(new HillCurve(500, 80, 0.5).marginal(0)).isInfinite();
        assertThat(new HillCurve(500, 80, 1).concaveFrom()).isZero();
        assertThat(new HillCurve(500, 80, 1).inflection()).isEmpty();
    }

    /**
     * Least squares by the textbook: with the slopes f = a ln(1 + x/b) by ln a and g = −a (x/b)/(1 + x/b) by ln b, the errors of
     * both logarithms are those of (Σf², Σfg; Σfg, Σg²)⁻¹ times the squares left over n − 2.
     */
    @Test
    void a_fitted_curve_has_the_deviation_and_the_errors_of_the_textbook() {
        List<SpendResult> past = new ArrayList<>();
        double[] aside = {3, -2, 1, -4, 2, 4, -3, -1};
        for (int i = 0; i < aside.length; i++) {
            double spend = 10 * (i + 1) * (i + 1);
            past.add(new SpendResult(spend, 100 * Math.log1p(spend / 60) + aside[i]));
        }
        FittedCurve fitted = CurveFit.of(CurveForm.LOG, past).fitted().orElseThrow();
        LogCurve curve = (LogCurve) fitted.curve();
        double mean = past.stream().mapToDouble(SpendResult::result).average().orElseThrow();
        double left = 0;
        double total = 0;
        double ff = 0;
        double fg = 0;
        double gg = 0;
        for (SpendResult point : past) {
            double ratio = point.spend() / curve.spendScale();
            double f = curve.scale() * Math.log1p(ratio);
            double g = -curve.scale() * ratio / (1 + ratio);
            left += (point.result() - f) * (point.result() - f);
            total += (point.result() - mean) * (point.result() - mean);
            ff += f * f;
            fg += f * g;
            gg += g * g;
        }
        double determinant = ff * gg - fg * fg;
        assertThat(fitted.points()).isEqualTo(8);
        assertThat(fitted.deviation()).isCloseTo(Math.sqrt(left / 6), within(1e-9));
        assertThat(fitted.explained())
                .isCloseTo(1 - left / total, within(1e-12))
                .isBetween(0.99, 1.0);
        assertThat(fitted.standardErrors().get(0))
                .isCloseTo(curve.scale() * Math.sqrt(left / 6 * gg / determinant), withinPercentage(1e-3));
        assertThat(fitted.standardErrors().get(1))
                .isCloseTo(curve.spendScale() * Math.sqrt(left / 6 * ff / determinant), withinPercentage(1e-3));
    }

    /** Amounts of next to nothing and of a thousand million millions in one past, where parameters would leave their range. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-13, 1e-9, 1, 1e9, 1e13, 5e14})
    void amounts_at_the_ends_of_the_range_are_answered(double amount) {
        for (CurveForm form : List.of(CurveForm.LOG, CurveForm.POWER, CurveForm.EXPONENTIAL, CurveForm.HILL)) {
            for (double result : new double[] {1e-300, 1e-13, 1, 1e14}) {
                for (List<SpendResult> past : List.of(
                        past(result, amount, 1.5 * amount, 2 * amount, amount / 2, amount / 3, amount / 7),
                        past(result, amount, 1e-200, 1e15, 20, 30, 40))) {
                    CurveFit fit = CurveFit.of(form, past);
                    FittedCurve fitted = fit.fitted().orElseThrow();
                    assertThat(fitted.deviation()).isNotNaN();
                    assertThat(fitted.explained()).isNotNaN();
                    assertThat(fitted.standardErrors()).allMatch(error -> error >= 0 && Double.isFinite(error));
                }
            }
        }
    }

    private static List<SpendResult> past(double result, double... spends) {
        List<SpendResult> past = new ArrayList<>();
        for (int i = 0; i < spends.length; i++) {
            past.add(new SpendResult(spends[i], result * (1 + i % 3)));
        }
        return past;
    }
}
