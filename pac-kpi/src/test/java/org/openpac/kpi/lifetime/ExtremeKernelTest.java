package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Parameters and histories far from those of any shop, beside integrals over rates and chances worked out with twenty-five digits or
 * more from what the models assume, in other variables and by another rule (mpmath 1.3).
 */
class ExtremeKernelTest {

    private static final double PER_CENT = 1e-9;
    private static final double WITHOUT_END = Double.POSITIVE_INFINITY;

    /** The mean of (1 − (1 + pt/(α + T))<sup>−(r + x)</sup>)/p over chances p. */
    @ParameterizedTest
    @CsvSource({
        "0.001, 1000, 0.5, 0.5, 0, 0, 0.5, 520, 0.0004655061902467918",
        "1000, 0.5, 0.9, 0.2, 0, 3, 1, 52, 48.963626442897677",
        "0.5, 0.001, 1, 2, 1, 10000, 1000, 52, 506.95915295819591",
        "2, 30, 1000, 0.1, 1, 1, 39, 39, 0.74017767724948956",
        "0.25, 4.5, 0.05, 1000, 0, 7, 39, 5000, 818.43133877492508",
        "3, 8, 1.0000001, 0.7, 0, 0, 0, 1000, 4.8789395879855848"
    })
    void purchases_of_customers_who_may_leave_after_each(
            double r, double alpha, double a, double b, int chances, long x, double age, double time, double expected) {
        RepeatKernel kernel = new BetaGeometricKernel(r, alpha, a, b, chances);
        assertThat(kernel.expectedPurchasesIfAlive(x, age, time)).isCloseTo(expected, withinPercentage(PER_CENT));
    }

    /** The mean of λ(1 − e<sup>−(δ + pλ)H</sup>)/(δ + pλ) over rates λ and chances p, at δ = 0.0027. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 1000, 1000, 0.1, 0, 300, 1, 520, 1.2853145430688024",
        "0.5, 1000, 1000, 0.1, 0, 300, 1, 100000, 1.2853145430688024",
        "1, 1000, 100000, 1, 0, 10000, 10000, 100000, 1.0964289288989664",
        "0.5, 10, 200, 2, 1, 30, 39, 10000, 1.159762165261976",
        "2, 40, 200, 3, 1, 1000, 39, 52, 6.0374162529606548",
        "0.5, 4, 450, 120, 1, 4, 39, 104, 1.2198356504306516",
        "0.5, 4, 450, 120, 1, 4, 39, Infinity, 1.2271127850575257"
    })
    void discounted_purchases_of_customers_who_nearly_all_leave_at_once(
            double r, double alpha, double a, double b, int chances, long x, double age, double time, double expected) {
        RepeatKernel kernel = new BetaGeometricKernel(r, alpha, a, b, chances);
        assertThat(kernel.discountedPurchasesIfAlive(x, age, 0.0027, time))
                .isCloseTo(expected, withinPercentage(PER_CENT));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 10, 0.6, 11, 10000, 30, 30.5, 1.8899214898715457e-50",
        "0.001, 0.001, 1000, 1000, 1, 0.5, 39, 1.1075793096227778e-18",
        "1000, 10, 0.01, 0.001, 3, 1, 1.1, 0.51277353988047028",
        "0.6, 1000, 3, 0.01, 0, 0, 520, 5.5317184046134974e-15",
        "2, 0.5, 0.5, 200, 40, 20, 22, 0.9474004664993332"
    })
    void the_chance_to_be_there_of_customers_who_may_leave_at_any_time(
            double r, double alpha, double s, double beta, long x, double last, double age, double expected) {
        assertThat(new ParetoKernel(r, alpha, s, beta).probabilityAlive(x, last, age))
                .isCloseTo(expected, withinPercentage(PER_CENT));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 10, 0.6, 11, 3, 39, 0.0027, Infinity, 10.359098639181639",
        "0.5, 10, 3, 0.5, 3, 39, 0.0027, 104, 1.229399886663455",
        "30, 1, 1, 1000, 0, 1, 0.5, Infinity, 29.94029803645112",
        "0.01, 1000, 200, 1, 9, 1000, 0.000001, 520, 0.022660714583230079"
    })
    void discounted_purchases_of_customers_who_may_leave_at_any_time(
            double r,
            double alpha,
            double s,
            double beta,
            long x,
            double age,
            double rate,
            double time,
            double expected) {
        assertThat(new ParetoKernel(r, alpha, s, beta).discountedPurchasesIfAlive(x, age, rate, time))
                .isCloseTo(expected, withinPercentage(PER_CENT));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 10, 0.6, 11, 3, 39, 0.045602226689601847",
        "30, 300, 0.01, 0.5, 5, 52, 0.15557800412790174",
        "0.05, 0.01, 20, 3, 0, 10, 0.88929517397217829",
        "1, 100, 5, 0.1, 2, 1, 1.6548684235544388e-7",
        "500, 1, 400, 0.1, 40, 1, 9.8320498313603959e-38"
    })
    void the_chance_of_so_many_purchases(
            double r, double alpha, double s, double beta, long x, double time, double expected) {
        assertThat(new ParetoKernel(r, alpha, s, beta).probabilityOfRepeatPurchases(x, time))
                .isCloseTo(expected, withinPercentage(PER_CENT));
    }

    /** Nobody buys in no time, and nobody who bought last at the end can have left. */
    @ParameterizedTest
    @CsvSource({"0.5, 10, 0.6, 11", "0.001, 1000, 1000, 0.001"})
    void at_the_edges_nothing_is_left_to_chance(double r, double alpha, double s, double beta) {
        ParetoKernel kernel = new ParetoKernel(r, alpha, s, beta);
        assertThat(kernel.probabilityOfRepeatPurchases(0, 0)).isEqualTo(1);
        assertThat(kernel.probabilityOfRepeatPurchases(2, 0)).isZero();
        assertThat(kernel.probabilityAlive(4, 30, 30)).isEqualTo(1);
        assertThat(kernel.expectedPurchasesIfAlive(4, 30, 0)).isZero();
        assertThat(kernel.discountedPurchasesIfAlive(4, 30, 0.1, 0)).isZero();
        assertThat(kernel.discountedPurchasesIfAlive(4, 30, 0, 7)).isEqualTo(kernel.expectedPurchasesIfAlive(4, 30, 7));
        RepeatKernel other = new BetaGeometricKernel(r, alpha, s, beta, 1);
        assertThat(other.expectedPurchasesIfAlive(4, 30, 0)).isZero();
        assertThat(other.discountedPurchasesIfAlive(4, 30, 0.1, 0)).isZero();
        assertThat(other.discountedPurchasesIfAlive(4, 30, 0, 7)).isEqualTo(other.expectedPurchasesIfAlive(4, 30, 7));
        assertThat(new BetaGeometricKernel(r, alpha, s, beta, 0).probabilityAlive(0, 0, 30))
                .isEqualTo(1);
        assertThat(other.probabilityAlive(0, 0, 30)).isLessThan(1).isPositive();
        assertThat(other.discountedPurchasesIfAlive(4, 30, 0.1, WITHOUT_END)).isPositive();
    }
}
