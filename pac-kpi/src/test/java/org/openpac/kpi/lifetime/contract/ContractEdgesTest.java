package org.openpac.kpi.lifetime.contract;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static RenewalCohorts cohort(long... counts) {
        return RenewalCohorts.ofOne(Arrays.stream(counts).boxed().toList(), Cadence.YEARLY);
    }
}
