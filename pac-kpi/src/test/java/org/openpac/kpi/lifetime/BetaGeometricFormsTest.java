package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.kpi.lifetime.numeric.BetaMixture;

/** One answer by several forms: by powers of the chance to leave, by the papers' series, and averaged over the chances. */
class BetaGeometricFormsTest {

    /** Where hardly anybody leaves, up to the edge of where all do in time. */
    @ParameterizedTest
    @CsvSource({"0.5, 1e3", "0.007, 1e7", "3, 2e5", "40, 1e6", "1, 5e3", "0.9, 900", "20, 3e4", "1e-4, 1e4", "5e5, 9e8"
    })
    void powers_of_the_chance_to_leave_agree_with_the_average_over_chances(double a, double b) {
        for (long x : new long[] {0, 1, 7, 300}) {
            for (double time : new double[] {0.5, 10, 100, 1_000, 30_000}) {
                double growth = time / 44;
                double average = new BetaMixture(a, b + x + 1)
                        .mean(p ->
                                p < 1e-300 ? (0.6 + x) * growth : -Math.expm1(-(0.6 + x) * Math.log1p(p * growth)) / p);
                double found = new BetaGeometricKernel(0.6, 4, a, b, 1).expectedPurchasesIfAlive(x, 40, time);
                assertThat(found).as("x %s in %s", x, time).isCloseTo(average, withinPercentage(1e-8));
            }
        }
    }

    /** A horizon after which e<sup>−60</sup> is left is none. */
    @Property(tries = 60)
    void without_an_end_purchases_are_worth_what_they_are_until_nothing_is_left(
            @ForAll @DoubleRange(min = 0.05, max = 20) double r,
            @ForAll @DoubleRange(min = 0.5, max = 100) double alpha,
            @ForAll @DoubleRange(min = 0.05, max = 20) double a,
            @ForAll @DoubleRange(min = 0.05, max = 200) double b,
            @ForAll @IntRange(max = 300) int x,
            @ForAll @DoubleRange(min = 0.02, max = 30) double ratePerCent) {
        double rate = ratePerCent / 100;
        for (int chances = 0; chances <= 1; chances++) {
            RepeatKernel kernel = new BetaGeometricKernel(r, alpha, a, b, chances);
            double forLong = kernel.discountedPurchasesIfAlive(x, 40, rate, 60 / rate);
            double forEver = kernel.discountedPurchasesIfAlive(x, 40, rate, Double.POSITIVE_INFINITY);
            assertThat(forEver).isCloseTo(forLong, withinPercentage(1e-7));
        }
    }

    /** A thousand purchases a day to come, discounted at next to nothing. */
    @Test
    void tiny_rates_are_answered_too() {
        RepeatKernel kernel = new BetaGeometricKernel(0.5, 4, 0.9, 1.6, 1);
        double before = 0;
        for (double rate : new double[] {1, 1e-2, 1e-4, 1e-6, 1e-9}) {
            double discounted = kernel.discountedPurchasesIfAlive(200, 40, rate, Double.POSITIVE_INFINITY);
            assertThat(discounted).isFinite().isGreaterThan(before);
            before = discounted;
        }
    }
}
