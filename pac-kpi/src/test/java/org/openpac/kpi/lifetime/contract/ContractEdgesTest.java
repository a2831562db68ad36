package org.openpac.kpi.lifetime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.DiscountRate;
import org.openpac.kpi.lifetime.fit.FitResult;

/** Cohorts at the edge of what a model can tell: whatever they are, the answer is no number that is none. */
class ContractEdgesTest {

    private static final List<Function<RenewalCohorts, FitResult<? extends ContractModel>>> FITS =
            List.of(Geometric::fit, ShiftedBetaGeometric::fit, BetaDiscreteWeibull::fit);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000 1000 1000",
                "1000 0",
                "1000 0 0 0",
                "0 0",
                "1 1",
                "1 0",
                "1000",
                "4000000000000000000 3000000000000000000 2000000000000000000",
                "1000 1000 1000 1000 0",
                "1000 1 1 1 1 1",
                "1 1 0",
                "100 100 100 50 50 50",
                "1000 1000 1000 1000 999",
                "1000 990 950 850 650 350 100",
                "1024 512 256 128 64"
            })
    void every_answer_is_a_number(String counts) {
        RenewalCohorts cohort = RenewalCohorts.ofOne(
                Arrays.stream(counts.split(" ")).map(Long::valueOf).toList(), Cadence.YEARLY);
        for (Function<RenewalCohorts, FitResult<? extends ContractModel>> fit : FITS) {
            FitResult<? extends ContractModel> result = fit.apply(cohort);
            assertThat(result.advice().text(Locale.FRENCH)).isNotBlank();
            result.model().ifPresent(ContractEdgesTest::assertNumbers);
        }
    }

    private static void assertNumbers(ContractModel model) {
        assertThat(model.parameters().values()).allMatch(Double::isFinite);
        assertThat(model.estimation().orElseThrow().logLikelihood()).isFinite();
        assertThat(model.estimation().orElseThrow().standardErrors()).allMatch(error -> error > 0);
        for (int renewal = 1; renewal < 100; renewal++) {
            assertThat(model.survival(renewal)).isBetween(0.0, model.survival(renewal - 1));
            assertThat(model.retention(renewal)).as("%s", model).isBetween(0.0, 1.0);
        }
        assertThat(model.projected(100, 5, 20)).allMatch(each -> each >= 0 && each <= 100);
        for (double rate : new double[] {0, 0.1}) {
            for (ResidualLifetime from : ResidualLifetime.values()) {
                OptionalDouble residual = model.residualLifetime(from, 3, DiscountRate.annual(rate));
                assertThat(residual.orElse(0)).isNotNegative().isFinite();
            }
        }
    }

    /** With a chance to leave of 1, nobody is there after the first renewal. */
    @Test
    void where_all_leave_at_once_nobody_is_left_to_ask() {
        Geometric all = Geometric.of(1, Cadence.YEARLY);
        assertThat(all.survival(0)).isEqualTo(1);
        assertThat(all.survival(1)).isZero();
        assertThat(all.retention(1)).isZero();
        assertThat(all.retention(2)).isZero();
        assertThat(all.projected(50, 0, 2)).containsExactly(0.0, 0.0);
        assertThat(all.projected(50, 3, 2)).containsExactly(0.0, 0.0);
        assertThat(all.discountedLifetime(DiscountRate.annual(0))).hasValue(1);
        assertThat(all.logLikelihood(cohort(10, 0))).isZero();
        assertThat(all.logLikelihood(cohort(10, 1))).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(all.logLikelihood(cohort(10, 1, 0))).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** One customer, who left at the second renewal: chances that grow with the 971st power, and nothing of them is no number. */
    @Test
    void chances_that_grow_beyond_all_numbers_leave_nobody() {
        BetaDiscreteWeibull steep = BetaDiscreteWeibull.of(0.035, 1.45e7, 971, Cadence.YEARLY);
        assertThat(steep.survival(1)).isCloseTo(1, within(1e-8));
        // Γ(α + β)/Γ(β) t^(−αc), which is about (β/t^c)^α.
        assertThat(Math.log(steep.survival(9))).isCloseTo(0.035 * (Math.log(1.45e7) - 971 * Math.log(9)), within(1e-6));
        assertThat(steep.retention(9)).isCloseTo(Math.pow(8 / 9.0, 0.035 * 971), within(1e-9));
        assertThat(steep.discountedLifetime(DiscountRate.annual(0)).getAsDouble())
                .isCloseTo(2, within(1e-6));
    }

    /** Each renews with a chance of one half, as near as a beta distribution of huge shapes comes to it. */
    @Test
    void customers_who_hardly_differ_keep_all_digits() {
        ShiftedBetaGeometric alike = ShiftedBetaGeometric.of(7e12, 7e12, Cadence.YEARLY);
        BetaDiscreteWeibull same = BetaDiscreteWeibull.of(7e12, 7e12, 1, Cadence.YEARLY);
        for (int renewal = 1; renewal < 50; renewal++) {
            assertThat(alike.survival(renewal)).isCloseTo(Math.pow(0.5, renewal), withinPercentage(1e-8));
            assertThat(same.survival(renewal)).isCloseTo(Math.pow(0.5, renewal), withinPercentage(1e-8));
            assertThat(alike.retention(renewal)).isCloseTo(0.5, withinPercentage(1e-8));
        }
    }

    @Test
    void more_customers_than_can_be_counted_are_refused() {
        assertThatThrownBy(() -> cohort(Long.MAX_VALUE, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RenewalCohorts.of(List.of(List.of(Long.MAX_VALUE), List.of(1L)), Cadence.YEARLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more active customers");
        assertThat(cohort(Long.MAX_VALUE - 1, 1).renewalsDue()).isEqualTo(Long.MAX_VALUE - 1);
        assertThat(cohort(Long.MAX_VALUE).customers()).isEqualTo(Long.MAX_VALUE);
    }

    private static RenewalCohorts cohort(long... counts) {
        return RenewalCohorts.ofOne(Arrays.stream(counts).boxed().toList(), Cadence.YEARLY);
    }
}
