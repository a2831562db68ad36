package org.openpac.kpi.lifetime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.DiscountRate;
import org.openpac.kpi.lifetime.fit.FitResult;

class ContractModelTest {

    private static final DiscountRate TEN_PER_CENT = DiscountRate.perPeriod(0.1, Cadence.YEARLY);
    private static final DiscountRate NONE = DiscountRate.annual(0);
    private static final RenewalCohorts COHORTS = RenewalCohorts.of(
            List.of(List.of(1_000L, 631L, 468L, 382L, 326L), List.of(500L, 320L, 230L), List.of(80L)), Cadence.YEARLY);

    /**
     * Fader and Hardie, Marketing Science 29 (2010), 85–93: five cohorts of 10,000, a third of whom stay with a chance of 0.9 and the
     * others of 0.5. A single rate for all, as it shows in the table, values them at $4,945,049, their true value is $7,940,992.
     */
    @Test
    void a_single_rate_undervalues_customers_who_differ() {
        List<Long> active = List.of(10_000L, 6_334L, 4_367L, 3_264L, 2_604L);
        List<List<Long>> cohorts = new ArrayList<>();
        for (int age = 0; age < active.size(); age++) {
            cohorts.add(active.subList(0, age + 1));
        }
        // The paper takes the rate from the last year only.
        RenewalCohorts lastYear = RenewalCohorts.of(
                List.of(
                        List.of(10_000L, 6_334L),
                        List.of(6_334L, 4_367L),
                        List.of(4_367L, 3_264L),
                        List.of(3_264L, 2_604L)),
                Cadence.YEARLY);
        Geometric naive = Geometric.fit(lastYear).orThrow();
        double perCustomer = 100
                * naive.residualLifetime(ResidualLifetime.BEFORE_RENEWAL, 1, TEN_PER_CENT)
                        .getAsDouble();
        assertThat(perCustomer * active.stream().mapToLong(Long::longValue).sum())
                .isCloseTo(4_945_049, within(0.5));
        // The two segments of each cohort, in heads.
        long loyal = 3_333 + 3_000 + 2_700 + 2_430 + 2_187;
        long others = 6_667 + 3_334 + 1_667 + 834 + 417;
        double truth = 100 * (loyal * residual(0.9) + others * residual(0.5));
        assertThat(truth).isCloseTo(7_940_992, within(0.5));
        assertThat(perCustomer * 26_569 / truth).isCloseTo(1 - 0.38, within(0.005));
        ShiftedBetaGeometric model = ShiftedBetaGeometric.fit(RenewalCohorts.of(cohorts, Cadence.YEARLY))
                .orThrow();
        double fitted = 0;
        for (int age = 0; age < active.size(); age++) {
            fitted += 100
                    * active.get(age)
                    * model.residualLifetime(ResidualLifetime.BEFORE_RENEWAL, age + 1, TEN_PER_CENT)
                            .getAsDouble();
        }
        assertThat(Math.abs(fitted - truth)).isLessThan(Math.abs(perCustomer * 26_569 - truth) / 4);
    }

    private static double residual(double retention) {
        return Geometric.of(1 - retention, Cadence.YEARLY)
                .residualLifetime(ResidualLifetime.BEFORE_RENEWAL, 1, TEN_PER_CENT)
                .getAsDouble();
    }

    @Property(tries = 100)
    void discounted_lifetimes_are_the_sums_they_stand_for(
            @ForAll @DoubleRange(min = 0.1, max = 5) double alpha,
            @ForAll @DoubleRange(min = 0.1, max = 5) double beta,
            @ForAll @DoubleRange(min = 0.4, max = 2) double c,
            @ForAll @DoubleRange(min = 0.02, max = 0.5) double rate,
            @ForAll @IntRange(min = 1, max = 10) int n) {
        DiscountRate discount = DiscountRate.perPeriod(rate, Cadence.YEARLY);
        for (ContractModel model : List.of(
                Geometric.of(alpha / 6, Cadence.YEARLY),
                ShiftedBetaGeometric.of(alpha, beta, Cadence.YEARLY),
                BetaDiscreteWeibull.of(alpha, beta, c, Cadence.YEARLY))) {
            double all = sum(t -> model.survival(t), 0, rate);
            assertThat(model.discountedLifetime(discount).getAsDouble()).isCloseTo(all, withinPercentage(1e-9));
            assertThat(model.residualLifetime(ResidualLifetime.AFTER_ACQUISITION, 0, discount)
                            .getAsDouble())
                    .isCloseTo(all - 1, withinPercentage(1e-6));
            double before = sum(j -> model.survival(n + j) / model.survival(n - 1), 0, rate);
            assertThat(model.residualLifetime(ResidualLifetime.BEFORE_RENEWAL, n, discount)
                            .getAsDouble())
                    .isCloseTo(before, withinPercentage(1e-8));
            double after = sum(j -> model.survival(n + j) / model.survival(n), 1, rate);
            assertThat(model.residualLifetime(ResidualLifetime.AFTER_RENEWAL, n, discount)
                            .getAsDouble())
                    .isCloseTo(after, withinPercentage(1e-8));
        }
    }

    private static double sum(IntToDoubleFunction term, int first, double rate) {
        double sum = 0;
        for (int t = first; t < 2_000; t++) {
            sum += term.applyAsDouble(t) * Math.pow(1 + rate, -t);
        }
        return sum;
    }

    /** Without discount, the mean number of further renewals of sBG is β/(α − 1), and that of BdW at c = 1 the same. */
    @Test
    void without_discount_lifetimes_may_be_infinite() {
        assertThat(ShiftedBetaGeometric.of(3, 4, Cadence.YEARLY)
                        .residualLifetime(ResidualLifetime.AFTER_ACQUISITION, 0, NONE)
                        .getAsDouble())
                .isCloseTo(2, within(1e-14));
        assertThat(BetaDiscreteWeibull.of(3, 4, 1, Cadence.YEARLY)
                        .residualLifetime(ResidualLifetime.AFTER_ACQUISITION, 0, NONE)
                        .getAsDouble())
                .isCloseTo(2, within(1e-9));
        assertThat(BetaDiscreteWeibull.of(1.05, 4, 1, Cadence.YEARLY)
                        .residualLifetime(ResidualLifetime.AFTER_ACQUISITION, 0, NONE)
                        .getAsDouble())
                .isCloseTo(80, within(1e-4));
        assertThat(ShiftedBetaGeometric.of(1, 4, Cadence.YEARLY).discountedLifetime(NONE))
                .isEmpty();
        assertThat(BetaDiscreteWeibull.of(0.5, 4, 2, Cadence.YEARLY).discountedLifetime(NONE))
                .isEmpty();
        assertThat(Geometric.of(0.25, Cadence.YEARLY).discountedLifetime(NONE).getAsDouble())
                .isEqualTo(4);
    }

    @Test
    void small_rates_are_summed_to_the_end() {
        DiscountRate small = DiscountRate.perPeriod(1e-4, Cadence.YEARLY);
        double bySeries = ShiftedBetaGeometric.of(0.8, 2, Cadence.YEARLY)
                .discountedLifetime(small)
                .getAsDouble();
        double bySum = BetaDiscreteWeibull.of(0.8, 2, 1, Cadence.YEARLY)
                .discountedLifetime(small)
                .getAsDouble();
        assertThat(bySum).isCloseTo(bySeries, withinPercentage(1e-8));
    }

    @Property
    void survival_falls_and_the_loyal_remain(
            @ForAll @DoubleRange(min = 0.05, max = 20) double alpha,
            @ForAll @DoubleRange(min = 0.05, max = 20) double beta,
            @ForAll @IntRange(min = 1, max = 500) int renewal) {
        ShiftedBetaGeometric model = ShiftedBetaGeometric.of(alpha, beta, Cadence.YEARLY);
        assertThat(model.survival(0)).isEqualTo(1);
        assertThat(model.survival(renewal)).isBetween(0.0, model.survival(renewal - 1));
        assertThat(model.retention(renewal))
                .isCloseTo((beta + renewal - 1) / (alpha + beta + renewal - 1), within(1e-11));
        assertThat(model.projected(1, renewal, 2).get(1))
                .isCloseTo(model.retention(renewal + 1) * model.retention(renewal + 2), within(1e-11));
    }

    @Test
    void cohorts_are_fitted_at_once_in_any_order() {
        List<List<Long>> shuffled = new ArrayList<>(COHORTS.cohorts());
        Collections.shuffle(shuffled, new Random(7));
        RenewalCohorts others = RenewalCohorts.of(shuffled, Cadence.YEARLY);
        ShiftedBetaGeometric model = ShiftedBetaGeometric.fit(COHORTS).orThrow();
        assertThat(ShiftedBetaGeometric.fit(others).orThrow()).isEqualTo(model);
        assertThat(BetaDiscreteWeibull.fit(others).model())
                .isEqualTo(BetaDiscreteWeibull.fit(COHORTS).model());
        double sum = COHORTS.cohorts().stream()
                .mapToDouble(cohort -> model.logLikelihood(RenewalCohorts.ofOne(cohort, Cadence.YEARLY)))
                .sum();
        assertThat(model.logLikelihood(COHORTS)).isCloseTo(sum, within(1e-9));
        assertThat(model.logLikelihood(COHORTS))
                .isCloseTo(model.estimation().orElseThrow().logLikelihood(), within(1e-9));
        assertThat(COHORTS.customers()).isEqualTo(1_580);
        assertThat(COHORTS.losses()).isEqualTo(674 + 270);
        assertThat(COHORTS.renewalsDue()).isEqualTo(1_000 + 631 + 468 + 382 + 500 + 320);
    }

    @Test
    void the_simplest_model_that_explains_the_cohorts_is_chosen() {
        ContractChoice choice = ContractChoice.of(COHORTS);
        assertThat(choice.best().orElseThrow()).isInstanceOf(ShiftedBetaGeometric.class);
        assertThat(choice.byAic()).hasSize(3);
        assertThat(choice.differences().orElseThrow().pValue()).isLessThan(1e-6);
        assertThat(choice.durationDependence().orElseThrow().pValue()).isGreaterThan(0.05);
        assertThat(choice.durationDependence().orElseThrow().freedom()).isEqualTo(1);
    }

    @Test
    void too_little_is_told_and_never_fails() {
        RenewalCohorts loyal = RenewalCohorts.ofOne(List.of(10L, 10L, 10L), Cadence.YEARLY);
        assertThat(ShiftedBetaGeometric.fit(loyal))
                .isEqualTo(new FitResult.InsufficientData<>(FitResult.Lack.LOSSES, 10));
        assertThat(ContractChoice.of(loyal).best()).isEmpty();
        assertThat(ContractChoice.of(loyal).differences()).isEmpty();
        RenewalCohorts once = RenewalCohorts.ofOne(List.of(10L, 6L), Cadence.YEARLY);
        assertThat(ShiftedBetaGeometric.fit(once)).isNotInstanceOf(FitResult.Converged.class);
        assertThat(ShiftedBetaGeometric.fit(once).model().orElseThrow().survival(1))
                .isCloseTo(0.6, within(1e-6));
        assertThat(ContractChoice.of(once).best().orElseThrow()).isInstanceOf(Geometric.class);
        RenewalCohorts gone = RenewalCohorts.ofOne(List.of(10L, 0L), Cadence.YEARLY);
        assertThat(Geometric.fit(gone)).isInstanceOf(FitResult.Boundary.class);
        for (ContractModel model : ContractChoice.of(gone).byAic()) {
            assertThat(model.survival(1)).isBetween(0.0, 1e-3);
        }
        assertThat(ContractChoice.of(RenewalCohorts.of(List.of(), Cadence.YEARLY))
                        .best())
                .isEmpty();
    }

    @Test
    void what_is_no_cohort_and_no_model_is_refused() {
        assertThatThrownBy(() -> RenewalCohorts.ofOne(List.of(3L, 4L), Cadence.YEARLY))
                .hasMessage("active customers must not be negative nor become more: [3, 4]");
        assertThatThrownBy(() -> RenewalCohorts.ofOne(List.of(), Cadence.YEARLY))
                .hasMessage("a cohort must tell how many began");
        assertThatThrownBy(() -> Geometric.of(1.5, Cadence.YEARLY)).hasMessage("theta must be at most 1: 1.5");
        assertThatThrownBy(() -> ShiftedBetaGeometric.of(0, 1, Cadence.YEARLY))
                .hasMessage("alpha must be positive and finite: 0.0");
        ShiftedBetaGeometric model = ShiftedBetaGeometric.of(1, 1, Cadence.YEARLY);
        assertThatThrownBy(() -> model.retention(0)).hasMessage("renewals must be at least 1: 0");
        assertThatThrownBy(() -> model.projected(-1, 0, 1)).hasMessage("active must be finite and not negative: -1.0");
    }
}
