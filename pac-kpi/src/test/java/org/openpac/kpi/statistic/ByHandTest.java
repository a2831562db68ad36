package org.openpac.kpi.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.statistic.distribution.Beta;

/** Intervals of a few cases, worked out from their definitions. */
class ByHandTest {

    private static final double Z = 1.959963984540054;

    /** 20 of 40 beside 10 of 40: twice as many; the logarithm has the variance 0.5/20 + 0.75/10 = 0.1. */
    @Test
    void a_ratio_of_shares() {
        Interval interval = Difference.of(Proportion.of(20, 40), Proportion.of(10, 40))
                .ratioInterval(0.95)
                .value()
                .orElseThrow();

        assertThat(interval.lower()).isCloseTo(2 * Math.exp(-Z * Math.sqrt(0.1)), within(1e-12));
        assertThat(interval.upper()).isCloseTo(2 * Math.exp(Z * Math.sqrt(0.1)), within(1e-12));
    }

    /** 10 of 40 become 10 + z²/2 of 40 + z². */
    @Test
    void a_share_by_agresti_and_coull() {
        double trials = 40 + Z * Z;
        double share = (10 + Z * Z / 2) / trials;
        double margin = Z * Math.sqrt(share * (1 - share) / trials);
        Interval interval = Proportion.of(10, 40).interval(ProportionMethod.AGRESTI_COULL, 0.95);

        assertThat(interval.lower()).isCloseTo(share - margin, within(1e-12));
        assertThat(interval.upper()).isCloseTo(share + margin, within(1e-12));
    }

    /** After a single failure the share has the distribution Beta(½, 3/2), whose integral is (2/π)(asin √p + √(p(1 − p))). */
    @Test
    void a_share_by_jeffreys() {
        Interval interval = Proportion.of(0, 1).interval(ProportionMethod.JEFFREYS, 0.95);
        double p = interval.upper();

        assertThat(interval.lower()).isZero();
        assertThat(2 / Math.PI * (Math.asin(Math.sqrt(p)) + Math.sqrt(p * (1 - p))))
                .isCloseTo(0.975, within(1e-12));
    }

    /** Of 0, 0, 2 and 2 the mean is 1 and so is the mean square deviation. */
    @Test
    void a_mean_of_many() {
        Mean mean = Mean.of(4, BigDecimal.valueOf(4), BigDecimal.valueOf(8));
        Interval interval = mean.normalInterval(0.95).value().orElseThrow();

        assertThat(mean).isEqualTo(Mean.of(List.of(BigDecimal.ZERO, BigDecimal.ZERO, big(2), big(2))));
        assertThat(interval.lower()).isCloseTo(1 - Z / 2, within(1e-12));
        assertThat(interval.upper()).isCloseTo(1 + Z / 2, within(1e-12));
    }

    /**
     * The test by M. Tango, Statistics in Medicine 17 (1998), 891–908, just rejects the bounds; with little confidence they lie
     * near 9 of 20.
     */
    @Test
    void a_difference_of_pairs_beside_the_observed_one() {
        double n = 20;
        double z = 0.12566134685507402;
        Interval interval = PairedProportions.of(5, 10, 1, 4).interval(PairedMethod.TANGO, 0.1);
        for (double delta : new double[] {interval.lower(), interval.upper()}) {
            double half = (2 * n - 9) * delta - 11;
            double share = (Math.sqrt(half * half + 8 * n * delta * (1 - delta)) - half) / (4 * n);
            double deviation = Math.sqrt((2 * share + delta * (1 - delta)) / n);
            assertThat(Math.abs(0.45 - delta) / deviation).isCloseTo(z, within(1e-9));
        }
        assertThat(interval.lower()).isLessThan(0.45).isGreaterThan(11 / 31.0);
    }

    /** Each of two shares of which nothing is known: the middle nine tenths of 0 to 1. */
    @Test
    void the_middle_of_what_a_share_may_be() {
        BetaComparison even = BetaComparison.of(Beta.of(1, 1), Beta.of(2, 1));

        assertThat(even.intervalOfFirst(0.9).lower()).isCloseTo(0.05, within(1e-12));
        assertThat(even.intervalOfFirst(0.9).upper()).isCloseTo(0.95, within(1e-12));
        assertThat(even.intervalOfSecond(0.9).lower()).isCloseTo(Math.sqrt(0.05), within(1e-12));
    }

    @Test
    void a_range_has_no_negative_nothing_and_may_be_cut_to_a_point() {
        assertThat(new Interval(-0.0, -0.0, 0.95)).isEqualTo(new Interval(0, 0, 0.95));
        assertThat(new Interval(1, 3, 0.95).width()).isEqualTo(2);
        assertThat(new Interval(1, 3, 0.95).clippedTo(2, 2)).isEqualTo(new Interval(2, 2, 0.95));
    }

    @Test
    void a_confidence_of_two_is_refused_by_its_name() {
        Proportion half = Proportion.of(1, 2);
        Difference difference = Difference.of(half, half);
        PairedProportions pairs = PairedProportions.of(1, 2, 1, 1);
        Mean mean = Mean.of(List.of(BigDecimal.ONE, big(2)));
        BetaComparison shares = BetaComparison.of(Beta.of(1, 1), Beta.of(1, 1));

        refused(() -> difference.interval(DifferenceMethod.NEWCOMBE, 2));
        refused(() -> difference.interval(DifferenceMethod.MEE, 2));
        refused(() -> difference.ratioInterval(2));
        refused(() -> pairs.interval(PairedMethod.WALD, 2));
        refused(() -> mean.interval(2));
        refused(() -> mean.normalInterval(2));
        refused(() -> shares.intervalOfFirst(2));
    }

    private static void refused(ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("confidence must be between 0 and 1, both excluded: 2.0");
    }

    private static BigDecimal big(long number) {
        return BigDecimal.valueOf(number);
    }
}
