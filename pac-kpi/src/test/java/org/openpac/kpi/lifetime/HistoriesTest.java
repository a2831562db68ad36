package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.openpac.kpi.lifetime.numeric.GaussLegendre;

/**
 * All histories that a customer may have until age T, with their chances. The papers' likelihood is that of one sequence of purchases
 * with the last at t<sub>x</sub>: those before lie anywhere, which is a factor of t<sub>x</sub><sup>x−1</sup> / (x − 1)!.
 */
class HistoriesTest {

    private static final double AGE = 3;
    private static final int MOST = 400;
    private static final double NEGLIGIBLE = 1e-13;

    /** A history of a customer at age {@value #AGE}. */
    private record History(long x, double last) {}

    @Property(tries = 12)
    void one_of_all_histories_is_certain(
            @ForAll @DoubleRange(min = 0.3, max = 3) double r,
            @ForAll @DoubleRange(min = 2, max = 20) double alpha,
            @ForAll @DoubleRange(min = 0.3, max = 3) double s,
            @ForAll @DoubleRange(min = 0.5, max = 20) double beta) {
        for (RepeatKernel kernel : kernels(r, alpha, s, beta)) {
            assertThat(mean(kernel, history -> 1)).as("%s", kernel).isCloseTo(1, within(1e-8));
        }
    }

    /** Expected purchases are additive: those until an age, and what is expected then of each history that led there. */
    @Property(tries = 12)
    void what_is_expected_now_and_later_adds_up_to_what_is_expected_in_all(
            @ForAll @DoubleRange(min = 0.3, max = 3) double r,
            @ForAll @DoubleRange(min = 2, max = 20) double alpha,
            @ForAll @DoubleRange(min = 0.3, max = 3) double s,
            @ForAll @DoubleRange(min = 0.5, max = 20) double beta,
            @ForAll @DoubleRange(min = 0.1, max = 60) double later) {
        for (RepeatKernel kernel : kernels(r, alpha, s, beta)) {
            double until = mean(kernel, History::x);
            double after = mean(kernel, history -> kernel.expectedPurchases(history.x(), history.last(), AGE, later));
            assertThat(until)
                    .as("%s", kernel)
                    .isCloseTo(kernel.expectedPurchasesOfNewCustomer(AGE), withinPercentage(1e-5));
            assertThat(until + after)
                    .as("%s", kernel)
                    .isCloseTo(kernel.expectedPurchasesOfNewCustomer(AGE + later), withinPercentage(1e-5));
        }
    }

    /** Each further step of time brings less than the one before. */
    @Property(tries = 150)
    void expected_purchases_are_concave_anywhere(
            @ForAll @DoubleRange(min = 0.02, max = 20) double r,
            @ForAll @DoubleRange(min = 0.02, max = 200) double alpha,
            @ForAll @DoubleRange(min = 0.02, max = 20) double s,
            @ForAll @DoubleRange(min = 0.02, max = 200) double beta,
            @ForAll @IntRange(max = 3_000) int x,
            @ForAll @DoubleRange(min = 0.1, max = 500) double from,
            @ForAll @DoubleRange(min = 0.1, max = 500) double step) {
        for (RepeatKernel kernel : kernels(r, alpha, s, beta)) {
            double first = kernel.expectedPurchasesIfAlive(x, 40, from);
            double second = kernel.expectedPurchasesIfAlive(x, 40, from + step);
            double third = kernel.expectedPurchasesIfAlive(x, 40, from + 2 * step);
            assertThat(second).isGreaterThanOrEqualTo(first * (1 - 1e-12));
            assertThat(third - second).isLessThanOrEqualTo(second - first + 1e-11 * third);
        }
    }

    /** Customers of a few histories only, so that many are alike. */
    @Property(tries = 60)
    void the_likelihood_of_a_group_is_that_of_its_customers(
            @ForAll @DoubleRange(min = 0.02, max = 20) double r,
            @ForAll @DoubleRange(min = 0.02, max = 200) double alpha,
            @ForAll @DoubleRange(min = 0.02, max = 20) double s,
            @ForAll @DoubleRange(min = 0.02, max = 200) double beta,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<CustomerSummary> customers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long x = random.nextInt(3);
            customers.add(CustomerSummary.of("c" + i, x, 20 * x, 60 + 30L * random.nextInt(2)));
        }
        for (RepeatKernel kernel : kernels(r, alpha, s, beta)) {
            double grouped = likelihood(kernel, customers);
            double sum = 0;
            for (CustomerSummary customer : customers) {
                sum += likelihood(kernel, List.of(customer));
            }
            assertThat(grouped).isCloseTo(sum, within(1e-12 * (1 + Math.abs(sum))));
        }
    }

    private static double likelihood(RepeatKernel kernel, List<CustomerSummary> customers) {
        return kernel.derivatives(RepeatGroups.of(CustomerSummaries.of(customers, Cadence.WEEKLY), Cadence.WEEKLY))
                .value();
    }

    private static double mean(RepeatKernel kernel, ToDoubleFunction<History> of) {
        double sum = Math.exp(likelihood(kernel, 0, 0)) * of.applyAsDouble(new History(0, 0));
        double logFactorial = 0;
        for (int x = 1; x <= MOST; x++) {
            logFactorial += x > 1 ? Math.log(x - 1.0) : 0;
            double scale = logFactorial;
            int count = x;
            double part = GaussLegendre.integral(
                    AGE,
                    1,
                    last -> Math.exp(likelihood(kernel, count, last) + (count - 1) * Math.log(last) - scale)
                            * of.applyAsDouble(new History(count, last)));
            sum += part;
            if (part < NEGLIGIBLE * sum) {
                return sum;
            }
        }
        return sum;
    }

    private static double likelihood(RepeatKernel kernel, long x, double last) {
        return kernel.derivatives(RepeatGroups.ofOne(x, last, AGE)).value();
    }

    private static List<RepeatKernel> kernels(double r, double alpha, double s, double beta) {
        return List.of(
                new BetaGeometricKernel(r, alpha, s, beta, 0),
                new BetaGeometricKernel(r, alpha, s, beta, 1),
                new ParetoKernel(r, alpha, s, beta),
                new NbdKernel(r, alpha));
    }
}
