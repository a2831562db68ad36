package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecewiseCurveTest {

    /** Slopes 1, 3, 2, then none. */
    private static final PiecewiseCurve MIXED =
            new PiecewiseCurve(List.of(new SpendResult(30, 60), new SpendResult(10, 10), new SpendResult(20, 40)));

    @Test
    void lines_join_the_points_from_nothing_on_and_nothing_comes_after_the_last() {
        assertThat(MIXED.points())
                .containsExactly(
                        new SpendResult(0, 0),
                        new SpendResult(10, 10),
                        new SpendResult(20, 40),
                        new SpendResult(30, 60));
        assertThat(MIXED.value(5)).isEqualTo(5);
        assertThat(MIXED.value(10)).isEqualTo(10);
        assertThat(MIXED.value(15)).isEqualTo(25);
        assertThat(MIXED.value(25)).isEqualTo(50);
        assertThat(MIXED.value(30)).isEqualTo(60);
        assertThat(MIXED.value(1_000)).isEqualTo(60);
    }

    @Test
    void the_slope_at_a_point_is_that_of_the_line_after_it() {
        assertThat(MIXED.marginal(0)).isEqualTo(1);
        assertThat(MIXED.marginal(9)).isEqualTo(1);
        assertThat(MIXED.marginal(10)).isEqualTo(3);
        assertThat(MIXED.marginal(20)).isEqualTo(2);
        assertThat(MIXED.marginal(30)).isZero();
    }

    @Test
    void it_bends_at_points_only() {
        assertThat(MIXED.bend(0)).isZero();
        assertThat(MIXED.bend(10)).isEqualTo(1);
        assertThat(MIXED.bend(15)).isZero();
        assertThat(MIXED.bend(20)).isEqualTo(-1);
        assertThat(MIXED.inflection()).hasValue(10);
        assertThat(MIXED.isConcave()).isFalse();
        assertThat(PiecewiseCurve.capped(60, 20).inflection()).isEmpty();
        assertThat(PiecewiseCurve.capped(60, 20).isConcave()).isTrue();
    }

    @Test
    void a_gain_is_counted_along_the_lines() {
        assertThat(MIXED.gain(12, 13)).isEqualTo(3);
        assertThat(MIXED.gain(5, 15)).isEqualTo(20);
        assertThat(MIXED.gain(30, 90)).isZero();
    }

    @Test
    void an_amount_is_followed_as_long_as_lines_are_steep_enough() {
        assertThat(MIXED.spendWhere(2.5, 10, 100)).isEqualTo(20);
        assertThat(MIXED.spendWhere(2, 10, 100)).isEqualTo(30);
        assertThat(MIXED.spendWhere(2, 10, 25)).isEqualTo(25);
        assertThat(MIXED.spendWhere(4, 12, 100)).isEqualTo(12);
        assertThat(MIXED.spendWhere(0, 12, 100)).isEqualTo(100);
    }

    @Test
    void a_capped_line_grows_in_proportion_up_to_its_ceiling() {
        PiecewiseCurve capped = PiecewiseCurve.capped(60, 20);
        assertThat(capped.value(10)).isEqualTo(30);
        assertThat(capped.value(20)).isEqualTo(60);
        assertThat(capped.value(21)).isEqualTo(60);
    }

    @Test
    void points_that_do_not_rise_are_refused() {
        assertThatThrownBy(() -> new PiecewiseCurve(List.of())).hasMessage("points must not be empty");
        assertThatThrownBy(() -> new PiecewiseCurve(List.of(new SpendResult(5, 5), new SpendResult(6, 4))))
                .hasMessageStartingWith("points must rise: ");
        assertThatThrownBy(() -> new PiecewiseCurve(List.of(new SpendResult(5, 5), new SpendResult(5, 6))))
                .hasMessageStartingWith("points must rise: ");
        assertThat(new PiecewiseCurve(List.of(new SpendResult(5, 5), new SpendResult(6, 5))).value(6))
                .isEqualTo(5);
        assertThat(new PiecewiseCurve(List.of(new SpendResult(0, 5))).value(6)).isEqualTo(5);
    }

    @Test
    void numbers_of_a_point_are_0_or_more() {
        assertThatThrownBy(() -> new SpendResult(-1, 0)).hasMessage("spend must be from 0 to 1E15: -1.0");
        assertThatThrownBy(() -> new SpendResult(0, -1)).hasMessage("result must be from 0 to 1E15: -1.0");
        assertThatThrownBy(() -> new SpendResult(0, Double.NaN)).hasMessage("result must be from 0 to 1E15: NaN");
    }
}
