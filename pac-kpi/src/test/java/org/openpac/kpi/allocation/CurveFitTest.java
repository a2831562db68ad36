package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.action.CurveForm;
import org.openpac.core.text.Message;

class CurveFitTest {

    private static final double[] SPENDS = {5, 10, 20, 40, 60, 80, 120, 200, 300, 450};

    private static List<SpendResult> on(Curve curve, double... spends) {
        return DoubleStream.of(spends)
                .mapToObj(spend -> new SpendResult(spend, curve.value(spend)))
                .toList();
    }

    /** Each a few percent above or below the curve, in turn. */
    private static List<SpendResult> about(Curve curve) {
        List<SpendResult> points = new ArrayList<>();
        for (int i = 0; i < SPENDS.length; i++) {
            points.add(new SpendResult(SPENDS[i], curve.value(SPENDS[i]) * (i % 3 == 0 ? 1.04 : 0.98)));
        }
        return points;
    }

    record Known(CurveForm form, Curve curve) {}

    static Stream<Known> known() {
        return Stream.of(
                new Known(CurveForm.LOG, new LogCurve(100, 20)),
                new Known(CurveForm.EXPONENTIAL, new ExponentialCurve(500, 80)),
                new Known(CurveForm.POWER, new PowerCurve(30, 50, 0.45)),
                new Known(CurveForm.HILL, new HillCurve(400, 60, 2)),
                new Known(CurveForm.HILL, new HillCurve(300, 100, 0.9)));
    }

    @ParameterizedTest
    @MethodSource("known")
    void points_on_a_curve_give_it_back(Known known) {
        CurveFit fit = CurveFit.of(known.form(), on(known.curve(), SPENDS));

        assertThat(fit).isInstanceOf(CurveFit.Converged.class);
        FittedCurve fitted = fit.fitted().orElseThrow();
        for (double spend : new double[] {1, 33, 500}) {
            double value = known.curve().value(spend);
            assertThat(fitted.curve().value(spend)).isCloseTo(value, within(1e-5 * value));
        }
        assertThat(fitted.explained()).isCloseTo(1, within(1e-9));
        assertThat(fitted.points()).isEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("known")
    void another_search_finds_no_smaller_squares(Known known) {
        List<SpendResult> past = about(known.curve());
        FittedCurve fitted = CurveFit.of(known.form(), past).fitted().orElseThrow();
        double ours = squares(fitted.curve(), past);
        boolean isHill = known.form() == CurveForm.HILL;
        double[] start = isHill ? new double[] {6, 4, 0.3} : new double[] {5, 3.5};
        double other = isHill || known.form() != CurveForm.POWER
                ? new BOBYQAOptimizer(2 * start.length + 1, 0.5, 1e-9)
                        .optimize(
                                new MaxEval(50_000),
                                new ObjectiveFunction(logs -> squares(curve(known.form(), logs), past)),
                                GoalType.MINIMIZE,
                                new InitialGuess(start),
                                bounds(start.length))
                        .getValue()
                : ours;

        assertThat(ours).isLessThanOrEqualTo(other * (1 + 1e-7));
        assertThat(fitted.explained()).isGreaterThan(0.98);
    }

    private static SimpleBounds bounds(int size) {
        return size == 3
                ? new SimpleBounds(new double[] {3, 1, -1}, new double[] {9, 8, 2})
                : new SimpleBounds(new double[] {2, 1}, new double[] {9, 8});
    }

    private static Curve curve(CurveForm form, double[] logs) {
        double scale = Math.exp(logs[0]);
        double spendScale = Math.exp(logs[1]);
        return switch (form) {
            case LOG -> new LogCurve(scale, spendScale);
            case EXPONENTIAL -> new ExponentialCurve(scale, spendScale);
            default -> new HillCurve(scale, spendScale, Math.exp(logs[2]));
        };
    }

    private static double squares(Curve curve, List<SpendResult> past) {
        return past.stream()
                .mapToDouble(point -> Math.pow(point.result() - curve.value(point.spend()), 2))
                .sum();
    }

    /**
     * Power curve through logarithms is a straight line; with small errors both fits and their standard errors meet. Here the
     * exponent’s error is that of the slope of ln y on ln x with weights y², computed apart from this code.
     */
    @Test
    void standard_errors_are_those_of_the_line_the_curve_is_nearly() {
        Curve power = new PowerCurve(30, 50, 0.45);
        List<SpendResult> past = new ArrayList<>();
        for (int i = 0; i < SPENDS.length; i++) {
            past.add(new SpendResult(SPENDS[i], power.value(SPENDS[i]) + (i % 2 == 0 ? 1e-3 : -1e-3)));
        }
        FittedCurve fitted = CurveFit.of(CurveForm.POWER, past).fitted().orElseThrow();
        double weights = 0;
        double mean = 0;
        for (double spend : SPENDS) {
            double weight = Math.pow(power.value(spend), 2);
            weights += weight;
            mean += weight * Math.log(spend);
        }
        mean /= weights;
        double spread = 0;
        for (double spend : SPENDS) {
            spread += Math.pow(power.value(spend) * (Math.log(spend) - mean), 2);
        }
        double expected = fitted.deviation() / Math.sqrt(spread);

        assertThat(fitted.deviation()).isBetween(0.9e-3, 1.2e-3);
        assertThat(fitted.standardErrors()).hasSize(2);
        assertThat(fitted.standardErrors().get(1)).isCloseTo(expected, within(1e-3 * expected));
        assertThat(((PowerCurve) fitted.curve()).exponent()).isCloseTo(0.45, within(1e-4));
    }

    @Test
    void the_order_of_the_points_changes_no_bit() {
        List<SpendResult> past = new ArrayList<>(about(new HillCurve(400, 60, 2)));
        CurveFit fit = CurveFit.of(CurveForm.HILL, past);
        Collections.shuffle(past, new Random(5));

        assertThat(CurveFit.of(CurveForm.HILL, past)).isEqualTo(fit);
    }

    /** The straight line 2x has no curve of this form but one that goes on for ever. */
    @Test
    void points_that_show_no_saturation_end_at_the_boundary() {
        List<SpendResult> line = on(new PowerCurve(100, 50, 1), SPENDS);
        CurveFit fit = CurveFit.of(CurveForm.EXPONENTIAL, line);

        assertThat(fit).isInstanceOf(CurveFit.Boundary.class);
        assertThat(((CurveFit.Boundary) fit).parameter()).isEqualTo("spendScale");
        assertThat(fit.fitted().orElseThrow().standardErrors()).isEmpty();
        assertThat(fit.fitted().orElseThrow().curve().value(100)).isCloseTo(200, within(1.0));
        assertThat(CurveFit.of(CurveForm.POWER, line))
                .isInstanceOfSatisfying(
                        CurveFit.Boundary.class,
                        end -> assertThat(end.parameter()).isEqualTo("exponent"));
    }

    @Test
    void a_result_that_does_not_depend_on_spending_is_no_curve_to_rely_on() {
        List<SpendResult> constant = DoubleStream.of(SPENDS)
                .mapToObj(spend -> new SpendResult(spend, 100))
                .toList();

        for (CurveForm form : List.of(CurveForm.LOG, CurveForm.EXPONENTIAL, CurveForm.POWER, CurveForm.HILL)) {
            CurveFit fit = CurveFit.of(form, constant);
            assertThat(fit).as("%s", form).isNotInstanceOf(CurveFit.Converged.class);
            assertThat(fit.fitted().orElseThrow().explained()).isFinite();
        }
    }

    @Test
    void scattered_points_close_together_allow_many_curves() {
        List<SpendResult> scattered = List.of(
                new SpendResult(100, 50),
                new SpendResult(101, 80),
                new SpendResult(102, 45),
                new SpendResult(103, 85),
                new SpendResult(104, 60),
                new SpendResult(105, 66));

        assertThat(CurveFit.of(CurveForm.LOG, scattered)).isNotInstanceOf(CurveFit.Converged.class);
        assertThat(CurveFit.of(CurveForm.HILL, scattered)).isNotInstanceOf(CurveFit.Converged.class);
    }

    @Test
    void too_few_amounts_or_results_are_told_with_what_it_takes() {
        List<SpendResult> same = List.of(new SpendResult(10, 5), new SpendResult(10, 6), new SpendResult(20, 6));
        CurveFit few = CurveFit.of(CurveForm.LOG, same);
        assertThat(few).isEqualTo(new CurveFit.InsufficientData(CurveFit.Lack.AMOUNTS, 2, 3));
        assertThat(few.fitted()).isEmpty();
        assertThat(few.advice().text(Locale.ENGLISH))
                .isEqualTo(
                        "Different amounts above zero were spent 2 times, and it takes 3. Spend clearly more or less for some"
                                + " periods, or assume an elasticity.");
        assertThat(CurveFit.of(CurveForm.HILL, on(new LogCurve(1, 1), 0, 1, 2, 3)))
                .isEqualTo(new CurveFit.InsufficientData(CurveFit.Lack.AMOUNTS, 3, 4));
        assertThat(CurveFit.of(CurveForm.LOG, List.of()))
                .isEqualTo(new CurveFit.InsufficientData(CurveFit.Lack.AMOUNTS, 0, 3));
        assertThat(CurveFit.of(
                        CurveForm.LOG,
                        List.of(
                                new SpendResult(0, 9),
                                new SpendResult(1, 0),
                                new SpendResult(2, 0),
                                new SpendResult(3, 1))))
                .isEqualTo(new CurveFit.InsufficientData(CurveFit.Lack.RESULTS, 1, 2));
    }

    @Test
    void straight_lines_are_not_fitted() {
        assertThatThrownBy(() -> CurveFit.of(CurveForm.PIECEWISE, List.of()))
                .hasMessage("straight lines are not fitted: PIECEWISE");
    }

    @Test
    void every_answer_says_in_both_languages_what_to_do() {
        FittedCurve fitted = new FittedCurve(new LogCurve(1, 1), 3, 0, 1, List.of());
        Stream.of(
                        new CurveFit.Converged(fitted),
                        new CurveFit.Boundary(fitted, "exponent"),
                        new CurveFit.Flat(fitted),
                        new CurveFit.InsufficientData(CurveFit.Lack.AMOUNTS, 1, 3),
                        new CurveFit.InsufficientData(CurveFit.Lack.RESULTS, 1, 2))
                .map(CurveFit::advice)
                .forEach(advice -> {
                    String french = advice.translations()
                            .find(advice.key(), Locale.FRENCH)
                            .orElseThrow();
                    assertThat(Message.places(french)).isEqualTo(Message.places(advice.english()));
                    assertThat(advice.arguments()).containsOnlyKeys(Message.places(french));
                    assertThat(french).doesNotContain("'").isNotEqualTo(advice.english());
                });
    }
}
