package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.core.plan.action.CurveForm;
import org.openpac.core.plan.action.ResponseCurve;
import org.openpac.core.plan.action.ResponsePoint;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class StatedCurveTest {

    private static ResponseCurve stated(CurveForm form, String exponent) {
        return ResponseCurve.builder()
                .form(form)
                .scale(Quantity.of(600, Unit.COUNT))
                .spendScale(Money.of(80, "EUR"))
                .exponent(Quantity.of(exponent, Unit.RATIO))
                .build();
    }

    private static ResponsePoint point(long spend, long result) {
        return ResponsePoint.builder()
                .spend(Money.of(spend, "EUR"))
                .result(Quantity.of(result, Unit.COUNT))
                .build();
    }

    private static ResponseCurve through(ResponsePoint... points) {
        return ResponseCurve.builder()
                .form(CurveForm.PIECEWISE)
                .points(Arrays.asList(points))
                .build();
    }

    @Test
    void every_form_has_its_curve() {
        assertThat(Curve.of(stated(CurveForm.LOG, "1"))).contains(new LogCurve(600, 80));
        assertThat(Curve.of(stated(CurveForm.POWER, "0.4"))).contains(new PowerCurve(600, 80, 0.4));
        assertThat(Curve.of(stated(CurveForm.EXPONENTIAL, "1"))).contains(new ExponentialCurve(600, 80));
        assertThat(Curve.of(stated(CurveForm.HILL, "2"))).contains(new HillCurve(600, 80, 2));
        assertThat(Curve.of(stated(CurveForm.LINEAR_CAPPED, "1"))).contains(PiecewiseCurve.capped(600, 80));
        assertThat(Curve.of(through(point(20, 5), point(10, 4))))
                .contains(new PiecewiseCurve(List.of(new SpendResult(10, 4), new SpendResult(20, 5))));
    }

    @ParameterizedTest
    @EnumSource(CurveForm.class)
    void without_its_parameters_a_form_is_no_curve(CurveForm form) {
        assertThat(Curve.of(ResponseCurve.builder().form(form).build())).isEmpty();
    }

    @Test
    void an_exponent_is_within_the_range_of_its_form() {
        assertThat(Curve.of(stated(CurveForm.POWER, "10"))).isPresent();
        assertThat(Curve.of(stated(CurveForm.POWER, "10.1"))).isEmpty();
        assertThat(Curve.of(stated(CurveForm.HILL, "100"))).isPresent();
        assertThat(Curve.of(stated(CurveForm.HILL, "100.1"))).isEmpty();
        assertThat(Curve.of(stated(CurveForm.HILL, "0.01"))).isPresent();
        assertThat(Curve.of(stated(CurveForm.HILL, "0"))).isEmpty();
        assertThat(Curve.of(stated(CurveForm.LOG, "1").withScale(Quantity.of(-6, Unit.COUNT))))
                .isEmpty();
        assertThat(Curve.of(stated(CurveForm.LOG, "1").withSpendScale(Money.of(0, "EUR"))))
                .isEmpty();
    }

    @Test
    void points_that_are_incomplete_negative_doubled_or_falling_are_no_curve() {
        assertThat(Curve.of(through(point(10, 4), point(10, 4)))).isEmpty();
        assertThat(Curve.of(through(point(10, 4), point(20, 3)))).isEmpty();
        assertThat(Curve.of(through(point(-10, 4)))).isEmpty();
        assertThat(Curve.of(through(point(10, -4)))).isEmpty();
        assertThat(Curve.of(through(ResponsePoint.builder().build()))).isEmpty();
        assertThat(Curve.of(through(point(20, 4), point(10, 4), point(0, 0)))).isPresent();
    }
}
