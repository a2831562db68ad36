package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.kpi.lifetime.numeric.BetaMixture;

class BetaGeometricKernelTest {

    /** Parameters of Fader, Hardie and Lee, Marketing Science 24 (2005), 275–284. */
    private static final BetaGeometricKernel PUBLISHED = new BetaGeometricKernel(0.243, 4.414, 0.793, 2.426, 0);

    /** B. G. S. Hardie's spreadsheet of the model, and the sheet's probabilities as the R package BTYD repeats them. */
    @Test
    void predictions_at_the_published_parameters_are_the_published_ones() {
        assertThat(PUBLISHED.expectedPurchases(2, 30.43, 38.86, 39)).isCloseTo(1.226, lastDigitOf("1.226"));
        assertThat(PUBLISHED.probabilityOfRepeatPurchases(0, 39)).isCloseTo(0.5737864, lastDigitOf("0.5737864"));
        assertThat(PUBLISHED.probabilityOfRepeatPurchases(10, 2)).isCloseTo(1.07869e-7, within(0.5e-12));
        assertThat(PUBLISHED.probabilityOfRepeatPurchases(11, 30)).isCloseTo(0.0019995214, lastDigitOf("0.0019995214"));
        assertThat(PUBLISHED.probabilityOfRepeatPurchases(12, 30)).isCloseTo(0.0015170236, lastDigitOf("0.0015170236"));
        assertThat(PUBLISHED.probabilityOfRepeatPurchases(13, 30)).isCloseTo(0.0011633150, lastDigitOf("0.0011633150"));
    }

    /** The more a customer bought before falling silent, the surer it is that he left. */
    @Test
    void of_customers_who_fell_silent_together_the_busiest_are_expected_to_buy_least() {
        double before = Double.POSITIVE_INFINITY;
        for (long x : new long[] {10, 15, 20, 25}) {
            double expected = PUBLISHED.expectedPurchases(x, 20, 39, 52);
            assertThat(expected).isPositive().isLessThan(before / 8);
            before = expected;
        }
    }

    @ParameterizedTest
    @CsvSource({"0.9, 1.7", "1, 2", "0.5, 0.2", "2, 9"})
    void the_series_and_the_integral_agree(double a, double b) {
        BetaMixture chances = new BetaMixture(a, b + 3);
        double growth = 10 / (4.0 + 30);
        double byIntegral = chances.mean(p -> -Math.expm1(-3.5 * Math.log1p(p * growth)) / p);
        double bySeries = new BetaGeometricKernel(0.5, 4, a, b, 0).expectedPurchases(3, 20, 30, 10)
                / new BetaGeometricKernel(0.5, 4, a, b, 0).probabilityAlive(3, 20, 30);
        assertThat(byIntegral).isCloseTo(bySeries, withinPercentage(1e-10));
    }

    /** If nobody can leave, purchases come at the rate (r + x)/(α + T) for ever. */
    @Test
    void a_customer_who_hardly_ever_leaves_keeps_buying() {
        BetaGeometricKernel faithful = new BetaGeometricKernel(0.5, 4, 1e-4, 1e6, 0);
        assertThat(faithful.expectedPurchases(3, 20, 30, 100)).isCloseTo(3.5 / 34 * 100, withinPercentage(1e-4));
        assertThat(faithful.probabilityAlive(3, 20, 30)).isCloseTo(1, within(1e-6));
    }

    /** All buy once a day and leave after one purchase in two: (1 − e<sup>−pt</sup>)/p, which is 2 after a year. */
    @ParameterizedTest
    @CsvSource({"0", "1"})
    void customers_who_are_all_alike_have_an_expectation_too(int chancesBefore) {
        BetaGeometricKernel alike = new BetaGeometricKernel(2e7, 2e7, 8e7, 8e7, chancesBefore);
        assertThat(alike.expectedPurchasesIfAlive(1, 1, 365)).isCloseTo(2, withinPercentage(1e-4));
        assertThat(alike.expectedPurchasesIfAlive(1, 1, 2)).isCloseTo((1 - Math.exp(-1)) / 0.5, withinPercentage(1e-4));
    }
}
