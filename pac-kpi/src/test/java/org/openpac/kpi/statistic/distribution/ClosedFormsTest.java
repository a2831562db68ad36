package org.openpac.kpi.statistic.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Distributions whose probabilities are simple enough to be written down. */
class ClosedFormsTest {

    /** F with two degrees each lies below x with the probability x/(1 + x). */
    @Test
    void f_with_two_degrees_each_on_either_side_of_one() {
        FisherF even = FisherF.of(2, 2);
        for (double x : new double[] {0.25, 1, 3, 1e6}) {
            assertThat(even.cumulative(x)).isCloseTo(x / (1 + x), within(1e-15));
            assertThat(even.survival(x)).isCloseTo(1 / (1 + x), within(1e-15));
        }
        assertThat(even.survival(1e300)).isCloseTo(1e-300, within(1e-312));
        assertThat(even.quantile(0.75)).isCloseTo(3, within(1e-14));
        assertThat(even.survivalQuantile(0.75)).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(even.quantile(0.25)).isCloseTo(1 / 3.0, within(1e-15));
    }

    /** Student's t with one degree, ½ + atan(t)/π, and with two, ½ + t/(2√(2 + t²)). */
    @Test
    void students_t_with_one_and_two_degrees_on_either_side_of_nothing() {
        for (double t : new double[] {-3, -1, 0, 1, 3}) {
            assertThat(StudentT.of(1).cumulative(t)).isCloseTo(0.5 + Math.atan(t) / Math.PI, within(1e-15));
            assertThat(StudentT.of(1).survival(t)).isCloseTo(0.5 - Math.atan(t) / Math.PI, within(1e-15));
            assertThat(StudentT.of(2).cumulative(t)).isCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), within(1e-15));
        }
        assertThat(StudentT.of(1).survivalQuantile(0.75)).isCloseTo(-1, within(1e-15));
        assertThat(StudentT.of(1).quantile(0.75)).isCloseTo(1, within(1e-15));
    }

    @Test
    void a_normal_value_of_a_mean_of_its_own_lies_below_it_as_often_as_above() {
        Normal late = Normal.of(30, 2);

        assertThat(late.cumulative(32)).isCloseTo(Normal.standard().cumulative(1), within(1e-16));
        assertThat(late.survival(32)).isCloseTo(Normal.standard().survival(1), within(1e-16));
        assertThat(Normal.standard().cumulative(1)).isCloseTo(0.8413447460685429, within(1e-15));
        assertThat(Double.compare(Normal.standard().quantile(0.5), 0.0)).isZero();
        assertThat(Double.compare(Normal.standard().survivalQuantile(0.5), 0.0)).isZero();
    }

    /** Five of ten, eight of which are good: three to five good ones, in 56, 140 and 56 of 252 ways. */
    @Test
    void half_of_ten_of_which_eight_are_good() {
        Hypergeometric five = Hypergeometric.of(10, 8, 5);

        assertThat(five.smallest()).isEqualTo(3);
        assertThat(five.largest()).isEqualTo(5);
        assertThat(five.probability(2)).isZero();
        assertThat(five.probability(6)).isZero();
        assertThat(five.probability(3)).isCloseTo(56 / 252.0, within(1e-15));
        assertThat(five.atMost(2)).isZero();
        assertThat(five.atMost(3)).isCloseTo(56 / 252.0, within(1e-15));
        assertThat(five.atMost(4)).isCloseTo(196 / 252.0, within(1e-15));
        assertThat(five.atMost(5)).isEqualTo(1);
        assertThat(five.atLeast(3)).isEqualTo(1);
        assertThat(five.atLeast(4)).isCloseTo(196 / 252.0, within(1e-15));
        assertThat(five.atLeast(6)).isZero();
        assertThat(five.atMostAsProbableAs(3)).isCloseTo(112 / 252.0, within(1e-15));
        assertThat(five.atMostAsProbableAs(4)).isEqualTo(1);
        assertThat(five.atMostAsProbableAs(6)).isZero();
        assertThat(five.atMostAsProbableAs(2)).isZero();
        assertThat(five.atMost(Long.MAX_VALUE)).isEqualTo(1);
        assertThat(five.atMost(Long.MIN_VALUE)).isZero();
        assertThat(five.atLeast(Long.MIN_VALUE)).isEqualTo(1);
        assertThat(five.atLeast(Long.MAX_VALUE)).isZero();
    }

    /** Two of three at one half each: 1, 3, 3 and 1 of 8 ways. */
    @Test
    void three_throws_of_a_coin() {
        Binomial three = Binomial.of(3, 0.5);

        assertThat(three.atMost(-1)).isZero();
        assertThat(three.atMost(0)).isCloseTo(1 / 8.0, within(1e-15));
        assertThat(three.atMost(2)).isCloseTo(7 / 8.0, within(1e-15));
        assertThat(three.atMost(3)).isEqualTo(1);
        assertThat(three.atLeast(0)).isEqualTo(1);
        assertThat(three.atLeast(1)).isCloseTo(7 / 8.0, within(1e-15));
        assertThat(three.atLeast(3)).isCloseTo(1 / 8.0, within(1e-15));
        assertThat(three.atLeast(4)).isZero();
    }

    @Test
    void the_largest_number_is_a_number_of_degrees() {
        assertThat(StudentT.of(Double.MAX_VALUE).survival(0)).isEqualTo(0.5);
    }
}
