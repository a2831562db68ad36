package org.openpac.kpi.lifetime.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.apache.commons.numbers.gamma.LogGamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions of the lifetime models where they are elementary, worked from their definitions. */
class ClosedFormsTest {

    /** 2F1(1, 1; 2; z) = −ln(1 − z)/z. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.1, 0.5, 0.89, 0.9, 0.95, 0.999, -0.1, -0.95, -1, -20, -1e4})
    void a_hypergeometric_function_is_a_logarithm(double z) {
        double expected = -Math.log1p(-z) / z;
        assertThat(Hypergeometric.ofOne(1, 2, z)).isCloseTo(expected, withinPercentage(1e-10));
        if (z > 0) {
            assertThat(Math.exp(Hypergeometric.log(1, 1, 2, z))).isCloseTo(expected, withinPercentage(1e-10));
        }
    }

    /** 2F1(a, b; b; z) = (1 − z)<sup>−a</sup>, with a polynomial for whole negative a. */
    @Test
    void a_hypergeometric_function_is_a_power() {
        assertThat(Hypergeometric.ofOne(3, 3, 0.5)).isCloseTo(2, within(1e-14));
        assertThat(Hypergeometric.ofOne(3, 3, -4)).isCloseTo(0.2, within(1e-14));
        assertThat(Hypergeometric.log(2.5, 4, 4, 0.75)).isCloseTo(-2.5 * Math.log(0.25), within(1e-13));
        assertThat(Hypergeometric.log(7, 4, 4, 0.99)).isCloseTo(-7 * Math.log(0.01), within(1e-12));
        assertThat(Hypergeometric.series(-2, 5, 5, 0.3)).isCloseTo(0.7 * 0.7, within(1e-15));
        assertThat(Hypergeometric.series(3, 2, 5, 0)).isEqualTo(1);
    }

    /** The integrals of (1 + u)<sup>−s</sup> and of e<sup>−zu</sup>: without a rate, and without fading. */
    @ParameterizedTest
    @CsvSource({"1, 3", "2, 3", "0.5, 8", "3.7, 0.01", "1, 1e6", "40, 1e9"})
    void a_discount_integral_without_a_rate_is_that_of_a_power(double s, double end) {
        double expected = s == 1 ? Math.log1p(end) : (1 - Math.pow(1 + end, 1 - s)) / (s - 1);
        assertThat(DiscountIntegral.of(s, 0, end)).isCloseTo(expected, withinPercentage(1e-9));
    }

    /** e<sup>z</sup> E₂(z) = 1 − z e<sup>z</sup> E₁(z), and E₁ from tables (Abramowitz and Stegun, 5.1): E₁(1) = 0.219383934. */
    @Test
    void a_discount_integral_without_an_end_is_an_exponential_integral() {
        double first = DiscountIntegral.of(1, 1, Double.POSITIVE_INFINITY);
        assertThat(first).isCloseTo(Math.E * 0.219383934, within(Math.E * 0.5e-9));
        for (double z : new double[] {0.01, 0.3, 2, 15}) {
            assertThat(DiscountIntegral.of(2, z, Double.POSITIVE_INFINITY))
                    .isCloseTo(1 - z * DiscountIntegral.of(1, z, Double.POSITIVE_INFINITY), withinPercentage(1e-8));
        }
        assertThat(DiscountIntegral.of(3, 0.5, 0)).isZero();
        assertThat(DiscountIntegral.of(1e-12, 2, 4)).isCloseTo((1 - Math.exp(-8)) / 2, within(1e-11));
    }

    /** Rules of n nodes are exact for polynomials of the degree 2n − 1: ∫ x<sup>k</sup> from 0 to 1 is 1/(k + 1). */
    @Test
    void quadrature_is_exact_for_polynomials() {
        for (int k = 0; k <= 63; k++) {
            int power = k;
            assertThat(GaussLegendre.integral(1, 1, x -> Math.pow(x, power))).isCloseTo(1.0 / (k + 1), within(1e-14));
            assertThat(GaussLegendre.integral(2, 3, x -> Math.pow(x, power)))
                    .isCloseTo(Math.pow(2, k + 1) / (k + 1), withinPercentage(1e-11));
        }
        assertExact(GaussLegendre.EIGHT, 8);
        assertExact(GaussLegendre.SIXTEEN, 16);
        assertExact(GaussLegendre.THIRTY_TWO, 32);
    }

    private static void assertExact(GaussLegendre rule, int nodes) {
        for (int k = 0; k < 2 * nodes; k++) {
            double sum = 0;
            for (int i = 0; i < nodes; i++) {
                sum += rule.weight(i) * Math.pow(rule.node(i), k);
            }
            assertThat(sum).isCloseTo(1.0 / (k + 1), within(1e-14));
        }
    }

    /** The moments of a beta distribution: a/(a + b), and so on, rising. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 5", "0.5, 0.5", "0.01, 3", "1e-4, 10", "300, 2", "1e5, 3e6", "0.3, 1e4"})
    void an_average_over_chances_has_the_moments_of_the_distribution(double a, double b) {
        BetaMixture chances = new BetaMixture(a, b);
        double moment = 1;
        for (int k = 0; k < 5; k++) {
            int power = k;
            assertThat(chances.mean(p -> Math.pow(p, power))).isCloseTo(moment, withinPercentage(1e-7));
            moment *= (a + k) / (a + b + k);
        }
        assertThat(chances.mean(p -> p)).isCloseTo(a / (a + b), withinPercentage(1e-7));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 17, 1_999, 2_000, 2_001, 2_002, 50_000})
    void a_rising_factorial_is_a_quotient_of_gamma_functions(long count) {
        RisingFactorial factorial = new RisingFactorial(0.7);
        factorial.growTo(count / 3);
        factorial.growTo(count);
        double log = LogGamma.value(0.7 + count) - LogGamma.value(0.7);
        assertThat(factorial.log()).isCloseTo(log, within(1e-11 * (1 + Math.abs(log))));
        double slope = 0;
        double bend = 0;
        for (long k = count - 1; k >= 0; k--) {
            slope += 1 / (0.7 + k);
            bend -= 1 / ((0.7 + k) * (0.7 + k));
        }
        assertThat(factorial.slope()).isCloseTo(slope, within(1e-12 * (1 + slope)));
        assertThat(factorial.bend()).isCloseTo(bend, within(1e-12));
        if (count < 2_000) {
            RisingTable table = RisingTable.of(0.7, (int) count);
            assertThat(table.log((int) count)).isCloseTo(log, within(1e-11 * (1 + Math.abs(log))));
            assertThat(table.slope((int) count)).isCloseTo(slope, within(1e-12 * (1 + slope)));
            assertThat(table.bend((int) count)).isCloseTo(bend, within(1e-12));
        }
    }

    /** 1/2 · 1/3 · 1/4 … : one who leaves with even chances at first stays 1/2, 2/3, 3/4 of the times after. */
    @Test
    void survival_by_hand() {
        BetaSurvival survival = new BetaSurvival(1, 1);
        assertThat(survival.retention(0)).isEqualTo(0.5);
        assertThat(survival.retention(2)).isEqualTo(0.75);
        assertThat(survival.further(0, 3)).isCloseTo(1 / 2.0 + 1 / 3.0 + 1 / 4.0, within(1e-15));
        assertThat(survival.further(2, 2)).isCloseTo(3 / 4.0 + 3 / 5.0, within(1e-15));
        assertThat(survival.further(0, 0)).isZero();
        assertThat(survival.discountedFurther(0, 0)).isInfinite();
        // Sum of z^j/(j + 1) from 1 on, z = 1/2: 2 ln 2 − 1.
        assertThat(survival.discountedFurther(0, 1)).isCloseTo(2 * Math.log(2) - 1, within(1e-14));
        assertThat(new BetaSurvival(3, 4).discountedFurther(2, 0)).isEqualTo(3);
    }

    @Test
    void odds_without_overflow() {
        assertThat(Logistic.softplus(0)).isEqualTo(Math.log(2));
        assertThat(Logistic.softplus(1_000)).isEqualTo(1_000);
        assertThat(Logistic.softplus(-1_000)).isZero();
        assertThat(Logistic.softplus(1)).isCloseTo(Math.log(1 + Math.E), within(1e-15));
        assertThat(Logistic.softplus(-1)).isCloseTo(Math.log(1 + 1 / Math.E), within(1e-15));
        assertThat(Logistic.probability(0)).isEqualTo(0.5);
        assertThat(Logistic.probability(Math.log(3))).isCloseTo(0.75, within(1e-15));
        assertThat(Logistic.probability(-Math.log(3))).isCloseTo(0.25, within(1e-15));
        assertThat(Logistic.probability(1_000)).isEqualTo(1);
        assertThat(Logistic.probability(-1_000)).isZero();
    }

    /** 10¹⁶ + 1 − 10¹⁶ is 1, whichever comes first, and so is a tenth added ten times. */
    @Test
    void a_sum_keeps_what_rounding_loses() {
        NeumaierSum large = new NeumaierSum();
        large.add(1);
        large.add(1e16);
        large.add(1);
        large.add(-1e16);
        assertThat(large.total()).isEqualTo(2);
        NeumaierSum tenths = new NeumaierSum();
        for (int i = 0; i < 10; i++) {
            tenths.add(0.1);
        }
        assertThat(tenths.total()).isEqualTo(1);
    }
}
