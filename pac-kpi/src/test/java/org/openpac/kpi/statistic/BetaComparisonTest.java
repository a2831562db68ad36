package org.openpac.kpi.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.numbers.gamma.LogBeta;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.statistic.distribution.Beta;
import org.openpac.kpi.statistic.distribution.Normal;

class BetaComparisonTest {

    private static final Beta UNIFORM = Beta.of(1, 1);

    @Test
    void shares_of_which_nothing_is_known_are_worked_out_by_hand() {
        BetaComparison none = BetaComparison.of(UNIFORM, UNIFORM);
        assertThat(none.probabilityThatSecondIsLarger()).isCloseTo(0.5, within(1e-14));
        assertThat(none.expectedLossOfSecond()).isCloseTo(1.0 / 6, within(1e-14));
        BetaComparison one = BetaComparison.of(UNIFORM, Beta.of(2, 1));
        assertThat(one.probabilityThatSecondIsLarger()).isCloseTo(2.0 / 3, within(1e-14));
        assertThat(one.expectedLossOfSecond()).isCloseTo(1.0 / 12, within(1e-14));
        assertThat(one.reversed().expectedLossOfSecond()).isCloseTo(1.0 / 12 + 1.0 / 6, within(1e-14));
    }

    @Test
    void successes_and_failures_are_added_to_the_prior() {
        BetaComparison seen = BetaComparison.after(Proportion.of(3, 10), Proportion.of(0, 5), UNIFORM);
        assertThat(seen).isEqualTo(BetaComparison.of(Beta.of(4, 8), Beta.of(1, 6)));
        Interval interval = seen.intervalOfSecond(0.9);
        assertThat(interval.lower()).isCloseTo(1 - Math.pow(0.95, 1 / 6.0), within(1e-15));
        assertThat(interval.upper()).isCloseTo(1 - Math.pow(0.05, 1 / 6.0), within(1e-15));
        assertThat(seen.intervalOfFirst(0.95).contains(1 / 3.0)).isTrue();
    }

    @Test
    void shares_far_apart_and_samples_of_any_size_have_an_answer() {
        BetaComparison apart = BetaComparison.after(
                Proportion.of(1_000_000_000, 10_000_000_000L), Proportion.of(9_000, 10_000), UNIFORM);
        assertThat(apart.probabilityThatSecondIsLarger()).isCloseTo(1, within(1e-12));
        assertThat(apart.expectedLossOfSecond()).isCloseTo(0, within(1e-12));
        assertThat(apart.reversed().expectedLossOfSecond()).isCloseTo(9001.0 / 10002 - 0.1, within(1e-9));
        BetaComparison same = BetaComparison.of(Beta.of(5e8, 5e8), Beta.of(5e8, 5e8));
        assertThat(same.probabilityThatSecondIsLarger()).isCloseTo(0.5, within(1e-12));
        assertThat(same.expectedLossOfSecond() / (0.5 / Math.sqrt(1e9) / Math.sqrt(Math.PI)))
                .isCloseTo(1, within(1e-6));
    }

    /** Worked by hand: the integral of b₁(1 − x)^(b₁ − 1)·(1 − x)^b₂ is b₁/(b₁ + b₂); shares near 1 are the mirror image. */
    @Property
    void after_no_success_failures_alone_decide(
            @ForAll @Scale(3) @DoubleRange(min = -1, max = 18) double first,
            @ForAll @Scale(3) @DoubleRange(min = -1, max = 18) double second) {
        double b1 = Math.pow(10, first);
        double b2 = Math.pow(10, second);
        assertThat(BetaComparison.of(Beta.of(1, b1), Beta.of(1, b2)).probabilityThatSecondIsLarger())
                .isCloseTo(b1 / (b1 + b2), within(1e-12));
        assertThat(BetaComparison.of(Beta.of(b1, 1), Beta.of(b2, 1)).probabilityThatSecondIsLarger())
                .isCloseTo(b2 / (b1 + b2), within(1e-12));
    }

    /** Shares of many trials are about normal: Φ of their difference over its deviation. */
    @Test
    void shares_of_a_billion_trials_are_compared_as_normal_values() {
        double n = 1e9;
        double deviation = Math.sqrt(0.25 / n);
        BetaComparison apart =
                BetaComparison.of(Beta.of(n / 2, n / 2), Beta.of(n / 2 + deviation * n, n / 2 - deviation * n));
        assertThat(apart.probabilityThatSecondIsLarger())
                .isCloseTo(Normal.standard().cumulative(Math.sqrt(0.5)), within(1e-9));
    }

    /**
     * Beside a share of which nothing is known, one that is all but certain loses half the square of how far it is from 0 or from
     * 1: (0.3² + v)/2 and (0.7² + v)/2, with its variance v = 0.3 · 0.7/(10⁹ + 1).
     */
    @Test
    void the_loss_is_told_by_the_share_of_which_more_is_known() {
        Beta certain = Beta.of(3e8, 7e8);
        double variance = 0.21 / (1e9 + 1);

        assertThat(BetaComparison.of(certain, UNIFORM).expectedLossOfSecond())
                .isCloseTo((0.09 + variance) / 2, within(1e-13));
        assertThat(BetaComparison.of(UNIFORM, certain).expectedLossOfSecond())
                .isCloseTo((0.49 + variance) / 2, within(1e-13));
    }

    @Test
    void shares_of_which_almost_nothing_is_known_are_refused() {
        assertThatThrownBy(() -> BetaComparison.of(Beta.of(0.04, 1), UNIFORM))
                .hasMessage("first must have weights of at least 0.05: Beta[alpha=0.04, beta=1.0]");
        assertThatThrownBy(() -> BetaComparison.of(UNIFORM, Beta.of(1, 0.04)))
                .isInstanceOf(IllegalArgumentException.class);
        Beta vague = Beta.of(0.05, 0.05);
        assertThat(BetaComparison.of(vague, vague).probabilityThatSecondIsLarger())
                .isCloseTo(0.5, within(1e-12));
    }

    /** E. Miller, “Formulas for Bayesian A/B testing” (2015): the finite sum for whole weights. */
    @Property
    void whole_weights_give_millers_finite_sum(
            @ForAll @IntRange(min = 1, max = 200) int alpha1,
            @ForAll @IntRange(min = 1, max = 200) int beta1,
            @ForAll @IntRange(min = 1, max = 200) int alpha2,
            @ForAll @IntRange(min = 1, max = 200) int beta2) {
        double sum = 0;
        for (int i = 0; i < alpha2; i++) {
            sum += Math.exp(LogBeta.value(alpha1 + i, beta1 + beta2)
                    - Math.log(beta2 + i)
                    - LogBeta.value(1 + i, beta2)
                    - LogBeta.value(alpha1, beta1));
        }
        assertThat(BetaComparison.of(Beta.of(alpha1, beta1), Beta.of(alpha2, beta2))
                        .probabilityThatSecondIsLarger())
                .isCloseTo(sum, within(1e-11));
    }

    @Property
    void one_is_larger_or_the_other_and_losses_differ_by_the_means(
            @ForAll @Scale(2) @DoubleRange(min = 0.1, max = 5000) double alpha1,
            @ForAll @Scale(2) @DoubleRange(min = 0.1, max = 5000) double beta1,
            @ForAll @Scale(2) @DoubleRange(min = 0.1, max = 5000) double alpha2,
            @ForAll @Scale(2) @DoubleRange(min = 0.1, max = 5000) double beta2) {
        BetaComparison comparison = BetaComparison.of(Beta.of(alpha1, beta1), Beta.of(alpha2, beta2));
        BetaComparison reversed = comparison.reversed();
        double probability = comparison.probabilityThatSecondIsLarger();
        assertThat(probability).isBetween(0.0, 1.0);
        assertThat(probability + reversed.probabilityThatSecondIsLarger()).isCloseTo(1, within(1e-11));
        assertThat(comparison.expectedLossOfSecond() - reversed.expectedLossOfSecond())
                .isCloseTo(comparison.first().mean() - comparison.second().mean(), within(1e-11));
    }
}
