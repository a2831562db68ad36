package org.openpac.kpi.statistic.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {

    private static final double PERCENT_OF_A_DIGIT = 3e-12;

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7: tables of critical values. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.95, 6.314",
        "2, 0.975, 4.303",
        "10, 0.975, 2.228",
        "30, 0.95, 1.697",
        "100, 0.995, 2.626",
    })
    void students_t_has_the_critical_values_of_the_handbook(double degrees, double probability, String value) {
        assertThat(StudentT.of(degrees).quantile(probability)).isCloseTo(Double.parseDouble(value), lastDigitOf(value));
    }

    /** The same handbook, 1.3.6.7.4. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.95, 3.841",
        "1, 0.999, 10.828",
        "5, 0.90, 9.236",
        "10, 0.95, 18.307",
        "10, 0.025, 3.247",
        "100, 0.95, 124.342",
        "100, 0.01, 70.065",
    })
    void chi_squared_has_the_critical_values_of_the_handbook(double degrees, double probability, String value) {
        assertThat(ChiSquared.of(degrees).quantile(probability))
                .isCloseTo(Double.parseDouble(value), lastDigitOf(value));
    }

    /** The same handbook, 1.3.6.7.3, upper 5 %. */
    @ParameterizedTest
    @CsvSource({"1, 1, 161.448", "1, 10, 4.965", "5, 10, 3.326", "10, 5, 4.735", "10, 100, 1.927"})
    void f_has_the_critical_values_of_the_handbook(double numerator, double denominator, String value) {
        assertThat(FisherF.of(numerator, denominator).survivalQuantile(0.05))
                .isCloseTo(Double.parseDouble(value), lastDigitOf(value));
    }

    /** Computed to fifty digits by the incomplete gamma and beta functions of mpmath 1.3. */
    @ParameterizedTest
    @CsvSource({
        "1e-300, 37.047096299361199237",
        "1e-50, 14.933337534788488981",
    })
    void the_normal_quantile_has_all_digits_far_out(double probability, double value) {
        assertThat(Normal.standard().survivalQuantile(probability))
                .isCloseTo(value, withinPercentage(PERCENT_OF_A_DIGIT));
        assertThat(Normal.standard().quantile(probability)).isCloseTo(-value, withinPercentage(PERCENT_OF_A_DIGIT));
    }

    /** Computed to fifty digits by the complementary error function of mpmath 1.3. */
    @ParameterizedTest
    @CsvSource({
        "8, 6.220960574271784123516e-16",
        "20, 2.753624118606233695076e-89",
        "35, 1.124910706472406243979e-268",
        "37.5, 4.605353009581954843828e-308",
    })
    void the_normal_tail_has_all_digits_far_out(double z, double probability) {
        assertThat(Normal.standard().survival(z)).isCloseTo(probability, withinPercentage(1e-13));
        assertThat(Normal.standard().cumulative(-z)).isEqualTo(Normal.standard().survival(z));
    }

    /** Computed to fifty digits by mpmath 1.3: degrees, t, the probability of more. */
    @ParameterizedTest
    @CsvSource({
        "1, 1e-08, 0.49999999681690113816",
        "1, 5, 0.062832958189001183814",
        "1, 1000000.0, 3.1830988618368456824e-7",
        "2, 0.5, 0.33333333333333333333",
        "2, 30, 0.00055463134097982945636",
        "2.5, 1e-08, 0.4999999963819127597",
        "2.5, 5, 0.011725594985430923532",
        "2.5, 1000000.0, 7.1933971908142384634e-16",
        "5, 0.5, 0.31914943582046450335",
        "5, 30, 3.859324310248025993e-7",
        "10, 1e-08, 0.49999999610891616034",
        "10, 5, 0.00026866680137822630854",
        "10, 1000000.0, 1.2304687499436035156e-56",
        "30, 0.5, 0.31036150244256364298",
        "30, 30, 3.1258958153044439765e-24",
        "99, 1e-08, 0.49999999602063861576",
        "99, 5, 1.2406980065204739119e-6",
        "1000, 1e-08, 0.49999999601157442686",
        "1000, 5, 3.3836281823243151909e-7",
        "9999, 0.01, 0.49601074343465270886",
        "9999, 12, 2.9900440056832093456e-33",
        "99999, 0.01, 0.49601065365951131945",
        "99999, 1.96, 0.024999281611015500142",
        "99999, 12, 1.8722538881201560342e-33",
        "100001, 0.01, 0.49601065365931183884",
        "100001, 1.96, 0.024999281583286415184",
        "100001, 12, 1.872251923856333981e-33",
        "100001, 37, 5.987038239764057117008e-298",
        "300000.0, 0.01, 0.49601064701005222766",
        "300000.0, 1.96, 0.024998357296682231111",
        "300000.0, 12, 1.8078687993340523808e-33",
        "1000000.0, 0.01, 0.49601064468277383658",
        "1000000.0, 1.96, 0.024998033792634895343",
        "1000000.0, 12, 1.7858425623825449118e-33",
        "100000000.0, 0.01, 0.49601064369534245185",
        "100000000.0, 1.96, 0.024997896534664054346",
        "100000000.0, 12, 1.7765754821344810714e-33",
    })
    void students_t_has_all_digits_in_its_tails(double degrees, double t, double survival) {
        StudentT distribution = StudentT.of(degrees);
        assertThat(distribution.survival(t)).isCloseTo(survival, withinPercentage(1e-11));
        assertThat(distribution.cumulative(-t)).isEqualTo(distribution.survival(t));
        if (survival < 0.4) {
            assertThat(distribution.survivalQuantile(survival)).isCloseTo(t, withinPercentage(PERCENT_OF_A_DIGIT));
        }
    }

    /** Computed to fifty digits by mpmath 1.3: weights, share, the probabilities of less and of more. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5, 1e-12, 6.3661977236768743997e-7, 0.99999936338022763231",
        "0.5, 0.5, 0.35, 0.40301331597932169468, 0.59698668402067830532",
        "0.5, 20.5, 1e-12, 5.0778996626004131717e-6, 0.99999492210033739959",
        "0.5, 20.5, 0.35, 0.99997059266686718612, 0.000029407333132813876949",
        "1, 1, 1e-12, 9.9999999999999997989e-13, 0.999999999999",
        "1, 1, 0.35, 0.3499999999999999778, 0.6500000000000000222",
        "2, 3, 1e-12, 5.9999999999919997586e-24, 1.0",
        "2, 3, 0.35, 0.4370187499999999606, 0.5629812500000000394",
        "9.5, 4.5, 1e-12, 4.7238865240371160147e-112, 1.0",
        "9.5, 4.5, 0.35, 0.0058614396682237988318, 0.99413856033177620117",
        "0.1, 100, 1e-12, 0.10506634711801462948, 0.89493365288198537052",
        "0.1, 100, 0.35, 1.0, 8.2438721359001017327e-22",
        "82, 182, 0.001, 3.3323018123935641574e-177, 1.0",
        "82, 182, 0.7, 1.0, 4.3065512095488509193e-39",
        "500.5, 800.5, 0.2, 3.4204271922668415637e-53, 1.0",
    })
    void beta_has_all_digits_in_both_tails(double alpha, double beta, double x, double lower, double upper) {
        Beta distribution = Beta.of(alpha, beta);
        assertBothTails(distribution, x, lower, upper);
    }

    /** Computed to fifty digits by mpmath 1.3: degrees, value, the probabilities of less and of more. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 5e-07, 0.024669701620415345182, 0.97533029837958465482",
        "0.5, 0.55, 0.7581490348553018922, 0.2418509651446981078",
        "1, 0.3, 0.41611757922963482135, 0.58388242077036517865",
        "1, 3.0, 0.91673548333644959815, 0.083264516663550401855",
        "2, 1.8, 0.59343034025940089714, 0.40656965974059910286",
        "2, 40.0, 0.99999999793884637756, 2.061153622438557828e-9",
        "3, 3.0, 0.60837482372891104452, 0.39162517627108895548",
        "10, 9.999999999999999e-06, 2.6041558159954725357e-29, 1.0",
        "10, 11.0, 0.64248199757207447263, 0.35751800242792552737",
        "99.5, 29.849999999999998, 1.0297254832212273501e-12, 0.99999999999897027452",
        "99.5, 298.5, 1.0, 9.3081206308770612188e-22",
        "1000, 1100.0, 0.98538559187370480595, 0.014614408126295194045",
        "100000.0, 110000.00000000001, 1.0, 2.584177247177924547e-104",
    })
    void chi_squared_has_all_digits_in_both_tails(double degrees, double x, double lower, double upper) {
        assertBothTails(ChiSquared.of(degrees), x, lower, upper);
    }

    private static void assertBothTails(Distribution distribution, double x, double lower, double upper) {
        assertThat(distribution.cumulative(x)).isCloseTo(lower, withinPercentage(3e-10));
        assertThat(distribution.survival(x)).isCloseTo(upper, withinPercentage(3e-10));
        double again = lower < 0.5 ? distribution.quantile(lower) : distribution.survivalQuantile(upper);
        assertThat(again).isCloseTo(x, withinPercentage(PERCENT_OF_A_DIGIT));
    }

    @Test
    void a_mean_and_a_deviation_move_and_stretch_the_normal_distribution() {
        Normal normal = Normal.of(100, 15);
        assertThat(normal.cumulative(100)).isEqualTo(0.5);
        assertThat(normal.survival(130)).isEqualTo(Normal.standard().survival(2));
        assertThat(normal.quantile(0.975)).isCloseTo(100 + 15 * 1.959963984540054, within(1e-12));
        assertThat(normal.survivalQuantile(0.975)).isCloseTo(100 - 15 * 1.959963984540054, within(1e-12));
        assertThat(Normal.of(0, 1e308).quantile(1e-9)).isEqualTo(-Double.MAX_VALUE);
    }

    @Test
    void one_degree_of_freedom_is_worked_out_by_hand() {
        assertThat(StudentT.of(1).survival(1)).isCloseTo(0.25, within(1e-16));
        assertThat(StudentT.of(1).quantile(0.25)).isCloseTo(-1, within(1e-15));
        assertThat(StudentT.of(1).survival(1e-8)).isCloseTo(0.5 - 1e-8 / Math.PI, within(1e-16));
        assertThat(StudentT.of(1).survival(1e300)).isCloseTo(1e-300 / Math.PI, withinPercentage(PERCENT_OF_A_DIGIT));
        assertThat(StudentT.of(0.01).survivalQuantile(1e-300)).isEqualTo(Double.MAX_VALUE);
        assertThat(ChiSquared.of(2).survival(3)).isCloseTo(Math.exp(-1.5), within(1e-16));
        assertThat(Beta.of(1, 3).survival(0.25)).isCloseTo(0.421875, within(1e-16));
        assertThat(Beta.of(1, 3).mean()).isEqualTo(0.25);
        assertThat(FisherF.of(2, 2).survival(3)).isCloseTo(0.25, within(1e-16));
    }

    @Test
    void outside_its_range_a_distribution_has_nothing() {
        assertThat(Beta.of(2, 3).cumulative(-1)).isZero();
        assertThat(Beta.of(2, 3).survival(-1)).isEqualTo(1);
        assertThat(Beta.of(2, 3).cumulative(2)).isEqualTo(1);
        assertThat(Beta.of(2, 3).survival(2)).isZero();
        assertThat(ChiSquared.of(2).cumulative(-1)).isZero();
        assertThat(ChiSquared.of(2).survival(-1)).isEqualTo(1);
        assertThat(FisherF.of(2, 3).cumulative(-5)).isZero();
        assertThat(FisherF.of(2, 3).survival(-5)).isEqualTo(1);
        assertThat(Normal.standard().survival(Double.POSITIVE_INFINITY)).isZero();
        assertThat(Normal.standard().cumulative(-39)).isZero();
        assertThat(StudentT.of(3).survival(Double.POSITIVE_INFINITY)).isZero();
        assertThat(StudentT.of(3).cumulative(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(StudentT.of(3).survival(-1e200)).isEqualTo(1);
        assertThat(ChiSquared.of(3).survival(Double.POSITIVE_INFINITY)).isZero();
        assertThat(FisherF.of(3, 4).survival(Double.POSITIVE_INFINITY)).isZero();
    }

    @Test
    void what_is_no_distribution_or_no_probability_is_refused_with_its_value() {
        assertThatThrownBy(() -> StudentT.of(0)).hasMessage("degrees must be a finite number above 0: 0.0");
        assertThatThrownBy(() -> ChiSquared.of(Double.NaN)).hasMessage("degrees must be a finite number above 0: NaN");
        assertThatThrownBy(() -> Beta.of(0, 2)).hasMessage("alpha must be a finite number above 0: 0.0");
        assertThatThrownBy(() -> Beta.of(1, -2)).hasMessage("beta must be a finite number above 0: -2.0");
        assertThatThrownBy(() -> FisherF.of(1, Double.POSITIVE_INFINITY))
                .hasMessage("denominator must be a finite number above 0: Infinity");
        assertThatThrownBy(() -> FisherF.of(0, 1)).hasMessage("numerator must be a finite number above 0: 0.0");
        assertThatThrownBy(() -> Normal.of(Double.NaN, 1)).hasMessage("mean must be finite: NaN");
        assertThatThrownBy(() -> Normal.of(1, 0)).hasMessage("deviation must be a finite number above 0: 0.0");
        assertThatThrownBy(() -> Normal.standard().cumulative(Double.NaN)).hasMessage("x must be a number: NaN");
        for (double none : new double[] {0, 1, -1, Double.NaN}) {
            assertThatThrownBy(() -> Beta.of(1, 2).quantile(none))
                    .hasMessage("probability must be between 0 and 1, both excluded: " + none);
            assertThatThrownBy(() -> StudentT.of(2).survivalQuantile(none))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Normal.standard().quantile(none)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
