package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every model of customers without a contract. */
class RepeatKernelLawsTest {

    @Property(tries = 300)
    void the_chance_of_being_there_is_a_probability_and_falls_with_silence(
            @ForAll @DoubleRange(min = 0.02, max = 50) double r,
            @ForAll @DoubleRange(min = 0.02, max = 2_000) double alpha,
            @ForAll @DoubleRange(min = 0.02, max = 50) double s,
            @ForAll @DoubleRange(min = 0.02, max = 2_000) double beta,
            @ForAll @IntRange(max = 5_000) int x,
            @ForAll @DoubleRange(min = 0.1, max = 500) double last,
            @ForAll @DoubleRange(min = 0, max = 500) double silence) {
        double lastPurchase = x == 0 ? 0 : last;
        for (RepeatKernel kernel : kernels(r, alpha, s, beta)) {
            double soon = kernel.probabilityAlive(x, lastPurchase, lastPurchase + silence);
            double later = kernel.probabilityAlive(x, lastPurchase, lastPurchase + silence + 10);
            assertThat(soon).isBetween(0.0, 1.0);
            assertThat(later).isBetween(0.0, soon);
        }
    }

    @Property(tries = 150)
    void expected_purchases_grow_ever_more_slowly_and_add_up(
            @ForAll @DoubleRange(min = 0.02, max = 20) double r,
            @ForAll @DoubleRange(min = 0.02, max = 200) double alpha,
            @ForAll @DoubleRange(min = 0.02, max = 20) double s,
            @ForAll @DoubleRange(min = 0.02, max = 200) double beta,
            @ForAll @IntRange(max = 3_000) int x,
            @ForAll @DoubleRange(min = 0.1, max = 500) double age,
            @ForAll @DoubleRange(min = 0.1, max = 2_000) double time) {
        for (RepeatKernel kernel : kernels(r, alpha, s, beta)) {
            double half = kernel.expectedPurchasesIfAlive(x, age, time / 2);
            double full = kernel.expectedPurchasesIfAlive(x, age, time);
            double steady = (r + x) / (alpha + age) * time;
            assertThat(kernel.expectedPurchasesIfAlive(x, age, 0)).isZero();
            assertThat(half).isPositive().isFinite();
            assertThat(full).isGreaterThan(half * (1 - 1e-10)).isLessThanOrEqualTo(2 * half * (1 + 1e-10));
            assertThat(full).isLessThanOrEqualTo(steady * (1 + 1e-10));
            double atOnce = kernel.expectedPurchasesIfAlive(x, age, 1e-7 * (alpha + age) / (r + x));
            assertThat(atOnce).isCloseTo(1e-7, withinPercentage(1e-3 * (1 + s) * (1 + 200 / beta)));
        }
    }

    @Property(tries = 40)
    void discounted_purchases_lie_between_none_and_all(
            @ForAll @DoubleRange(min = 0.1, max = 5) double r,
            @ForAll @DoubleRange(min = 1, max = 50) double alpha,
            @ForAll @DoubleRange(min = 0.1, max = 5) double s,
            @ForAll @DoubleRange(min = 0.5, max = 50) double beta,
            @ForAll @IntRange(max = 100) int x,
            @ForAll @DoubleRange(min = 0.01, max = 20) double ratePerCent,
            @ForAll @DoubleRange(min = 0.5, max = 300) double time) {
        double rate = ratePerCent / 100;
        for (RepeatKernel kernel : kernels(r, alpha, s, beta)) {
            double plain = kernel.expectedPurchasesIfAlive(x, 40, time);
            double undiscounted = kernel.discountedPurchasesIfAlive(x, 40, 0, time);
            double discounted = kernel.discountedPurchasesIfAlive(x, 40, rate, time);
            double forEver = kernel.discountedPurchasesIfAlive(x, 40, rate, Double.POSITIVE_INFINITY);
            assertThat(undiscounted).isCloseTo(plain, withinPercentage(1e-9));
            assertThat(discounted).isBetween(plain * Math.exp(-rate * time) * (1 - 1e-9), plain * (1 + 1e-9));
            assertThat(forEver).isGreaterThanOrEqualTo(discounted * (1 - 1e-9));
            int steps = 2_000;
            double byStep = 0;
            for (int i = 0; i < steps; i++) {
                double from = kernel.expectedPurchasesIfAlive(x, 40, time * i / steps);
                double to = kernel.expectedPurchasesIfAlive(x, 40, time * (i + 1) / steps);
                byStep += (to - from) * Math.exp(-rate * time * (i + 0.5) / steps);
            }
            assertThat(discounted).isCloseTo(byStep, withinPercentage(1e-2));
        }
    }

    @Property(tries = 60)
    void all_counts_together_are_certain_and_their_mean_is_the_expectation(
            @ForAll @DoubleRange(min = 0.2, max = 3) double r,
            @ForAll @DoubleRange(min = 2, max = 30) double alpha,
            @ForAll @DoubleRange(min = 0.2, max = 3) double s,
            @ForAll @DoubleRange(min = 0.2, max = 30) double beta) {
        for (RepeatKernel kernel : kernels(r, alpha, s, beta)) {
            double total = 0;
            double mean = 0;
            for (int x = 0; x <= 500; x++) {
                double probability = kernel.probabilityOfRepeatPurchases(x, 20);
                total += probability;
                mean += x * probability;
            }
            assertThat(total).isCloseTo(1, within(1e-9));
            assertThat(mean).isCloseTo(kernel.expectedPurchasesOfNewCustomer(20), withinPercentage(1e-5));
            assertThat(kernel.probabilityOfRepeatPurchases(0, 0) + kernel.probabilityOfRepeatPurchases(1, 0))
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Property(tries = 60)
    void the_unit_of_time_shifts_the_likelihood_by_what_it_must(
            @ForAll @DoubleRange(min = 0.1, max = 5) double r,
            @ForAll @DoubleRange(min = 0.1, max = 50) double alpha,
            @ForAll @DoubleRange(min = 0.1, max = 5) double s,
            @ForAll @DoubleRange(min = 0.1, max = 50) double beta,
            @ForAll @IntRange(min = 1, max = 60) int x) {
        double scale = 7;
        List<RepeatKernel> weekly = kernels(r, alpha, s, beta);
        List<RepeatKernel> daily = List.of(
                new BetaGeometricKernel(r, alpha * scale, s, beta, 0),
                new BetaGeometricKernel(r, alpha * scale, s, beta, 1),
                new ParetoKernel(r, alpha * scale, s, beta * scale),
                new NbdKernel(r, alpha * scale));
        for (int i = 0; i < weekly.size(); i++) {
            double inWeeks =
                    weekly.get(i).derivatives(RepeatGroups.ofOne(x, 11, 23)).value();
            double inDays =
                    daily.get(i).derivatives(RepeatGroups.ofOne(x, 77, 161)).value();
            assertThat(inDays).isCloseTo(inWeeks - x * Math.log(scale), within(1e-9 * (1 + Math.abs(inWeeks))));
        }
    }

    private static List<RepeatKernel> kernels(double r, double alpha, double s, double beta) {
        List<RepeatKernel> kernels = new ArrayList<>();
        kernels.add(new BetaGeometricKernel(r, alpha, s, beta, 0));
        kernels.add(new BetaGeometricKernel(r, alpha, s, beta, 1));
        kernels.add(new ParetoKernel(r, alpha, s, beta));
        kernels.add(new NbdKernel(r, alpha));
        return kernels;
    }
}
