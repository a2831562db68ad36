package org.openpac.kpi.statistic.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeWeightsTest {

    /** Computed to forty digits by mpmath 1.3: whether the lower tail is meant, weights, share, the tail's probability. */
    @ParameterizedTest
    @CsvSource({
        "false, 500, 500, 0.6897366596101028, 5.701159004921719578348e-36",
        "false, 5000, 7000, 0.47067283915339886, 6.641597888787612309434e-33",
        "false, 5000, 7000, 0.5741846697529688, 3.177919765944791543687e-263",
        "true, 500, 500, 0.4209430584957905, 2.4469648474914918081e-7",
        "true, 500, 500, 0.4998418861169916, 0.49601164076668271171",
        "false, 500, 500, 0.5474341649025257, 0.0013234053967943722635",
        "true, 500, 1000000000.0, 4.798751532960763e-07, 0.18475062547168047614",
        "false, 500, 1000000000.0, 5.067079489014746e-07, 0.3769276237300428963",
        "true, 5000, 7000, 0.39416409479719494, 2.4848942945242729053e-7",
        "true, 5000, 7000, 0.41662166152292773, 0.49642106108198653577",
        "false, 5000, 7000, 0.4301682097883497, 0.0013843601189262625569",
        "true, 500000.0, 700000.0, 0.4162616203730162, 0.18406533256601232086",
        "false, 500000.0, 700000.0, 0.4168016820978835, 0.38205289812991579857",
        "true, 50000000.0, 70000000.0, 0.4164416409479719, 2.8628434357848681507e-7",
        "true, 50000000.0, 70000000.0, 0.4166662166152293, 0.49601474695391231704",
        "false, 50000000.0, 70000000.0, 0.4168016820978835, 0.0013502625527231442309",
        "true, 5000000000.0, 5000000000.0, 0.4999955, 0.18406012534691897006",
        "false, 5000000000.0, 5000000000.0, 0.5000015, 0.38208857781459447185",
        "true, 30000000000.0, 70000000000.0, 0.2999927543116269, 2.8661874310009500108e-7",
        "true, 30000000000.0, 70000000000.0, 0.2999999855086233, 0.49601101069907638033",
        "false, 30000000000.0, 70000000000.0, 0.30000434741302384, 0.0013499306530990782634",
        "true, 100000.0, 10000000000.0, 9.971439928960623e-06, 0.18411310893982458993",
        "false, 100000.0, 10000000000.0, 1.0009386691679779e-05, 0.38172281122007507354",
        "true, 5000000000000.0, 6000000000000.0, 0.45454470388834195, 2.8665091705331742189e-7",
        "true, 5000000000000.0, 6000000000000.0, 0.45454545304414035, 0.49601065107357461872",
        "false, 5000000000000.0, 6000000000000.0, 0.4545459049397221, 0.0013498986827509303785",
        "true, 1000000000000000.0, 3000000000000000.0, 0.24999999383812122, 0.18406012514684335916",
        "false, 1000000000000000.0, 3000000000000000.0, 0.2500000020539596, 0.38208857442562026584",
        "true, 2e+18, 2e+18, 0.49999999875, 2.8665161705667079609e-7",
        "true, 2e+18, 2e+18, 0.4999999999975, 0.49601064335529857733",
        "false, 2e+18, 2e+18, 0.50000000075, 0.0013498988996880635436",
    })
    void beta_keeps_its_digits_with_large_weights(
            boolean isLower, double alpha, double beta, double x, double probability) {
        Beta distribution = Beta.of(alpha, beta);
        assertThat(isLower ? distribution.cumulative(x) : distribution.survival(x))
                .isCloseTo(probability, withinPercentage(1e-10));
        double again = isLower ? distribution.quantile(probability) : distribution.survivalQuantile(probability);
        assertThat(again).isCloseTo(x, withinPercentage(3e-13));
    }

    /** One weight large, the other not. Computed to fifty digits by mpmath 1.3: weights, share, the probabilities of less and of more. */
    @ParameterizedTest
    @CsvSource({
        "2, 1e9, 3e-09, 0.8008517274247114555003, 0.1991482725752885444997",
        "5, 1e9, 1.6e-08, 0.9995995623857913355566, 0.000400437614208664443421",
        "0.5, 1e12, 1e-13, 0.345279153981390688655, 0.654720846018609311345",
        "1.5, 4e18, 6e-18, 0.9999999997870519046397, 2.12948095360334242358e-10",
        "30, 1e6, 2e-05, 0.02182435075509416893543, 0.9781756492449058310646",
        "499, 1e15, 4.5e-13, 0.01207582988418591607301, 0.987924170115814083927",
        "400, 4e18, 1.4e-16, 0.9999999999995504817118, 4.495182881897740026306e-13",
    })
    void beta_keeps_its_digits_where_successes_are_rare(
            double alpha, double beta, double x, double lower, double upper) {
        Beta distribution = Beta.of(alpha, beta);
        assertThat(distribution.cumulative(x)).isCloseTo(lower, withinPercentage(3e-11));
        assertThat(distribution.survival(x)).isCloseTo(upper, withinPercentage(3e-11));
        assertThat(distribution.survivalQuantile(upper)).isCloseTo(x, withinPercentage(3e-12));
    }

    /** Failures are rare: as above. A share near 1 has few digits left for what is missing, and so has its tail. */
    @ParameterizedTest
    @CsvSource({
        "1e9, 3, 0.9999999995, 0.9856123188491081623647, 0.01438768115089183763527",
        "1e15, 499.5, 0.99999999999949, 0.3145283127150046970367, 0.6854716872849953029633",
        "5e14, 500, 0.999999999999, 0.4942501625793265559122, 0.5057498374206734440878",
        "1e12, 600, 0.9999999995, 0.9999922146596396471081, 7.785340360352891928405e-06",
    })
    void beta_keeps_its_digits_where_failures_are_rare(
            double alpha, double beta, double x, double lower, double upper) {
        Beta distribution = Beta.of(alpha, beta);
        assertThat(distribution.cumulative(x)).isCloseTo(lower, withinPercentage(3e-11));
        assertThat(distribution.survival(x)).isCloseTo(upper, withinPercentage(3e-11));
    }

    /** Computed to fifty digits by mpmath 1.3: degrees, value, the probabilities of less and of more. */
    @ParameterizedTest
    @CsvSource({
        "1e6, 1028284.2712474619, 1.0, 1.105925174612137003137e-87",
        "1e8, 99476740.98192196, 5.208623934985610967347e-301, 1.0",
        "1e10, 10000141421.0, 0.8413441365626139575139, 0.1586558634373860424861",
        "1e12, 999999000000.0, 0.2397501343253338984609, 0.7602498656746661015391",
        "1e15, 1000000044721359.0, 0.8413447430927194199199, 0.1586552569072805800801",
        "2000, 1500.0, 2.151655717320358147693e-18, 0.9999999999999999978483",
    })
    void chi_squared_keeps_its_digits_with_many_degrees(double degrees, double x, double lower, double upper) {
        ChiSquared distribution = ChiSquared.of(degrees);
        assertThat(distribution.cumulative(x)).isCloseTo(lower, withinPercentage(3e-11));
        assertThat(distribution.survival(x)).isCloseTo(upper, withinPercentage(3e-11));
        double again = lower < 0.5 ? distribution.quantile(lower) : distribution.survivalQuantile(upper);
        assertThat(again).isCloseTo(x, withinPercentage(3e-12));
    }

    /** Computed to fifty digits by mpmath 1.3: degrees, value, the probabilities of less and of more. */
    @ParameterizedTest
    @CsvSource({
        "30, 1e9, 1.2945962799604271, 0.8705978645211037004391, 0.1294021354788962995609",
        "1e9, 1e15, 1.0001341731461435, 0.9986504652925715952736, 0.001349534707428404726427",
        "1e15, 1e15, 1.0000001897366777, 0.9986501019748522845764, 0.001349898025147715423619",
        "1, 2000, 3.7139820114315134e-19, 4.861896088981066222301e-10, 0.9999999995138103911019",
        "2000, 0.5, 1e9, 0.9956134488292424326391, 0.004386551170757567360918",
    })
    void f_keeps_its_digits_with_many_degrees(
            double numerator, double denominator, double x, double lower, double upper) {
        FisherF distribution = FisherF.of(numerator, denominator);
        assertThat(distribution.cumulative(x)).isCloseTo(lower, withinPercentage(3e-11));
        assertThat(distribution.survival(x)).isCloseTo(upper, withinPercentage(3e-11));
    }

    @Test
    void what_lies_beyond_all_values_has_no_probability() {
        for (double degrees : new double[] {3, 1e5, 1e300}) {
            assertThat(ChiSquared.of(degrees).cumulative(Double.POSITIVE_INFINITY))
                    .isEqualTo(1);
            assertThat(ChiSquared.of(degrees).survival(Double.POSITIVE_INFINITY))
                    .isZero();
            assertThat(FisherF.of(degrees, degrees).cumulative(Double.POSITIVE_INFINITY))
                    .isEqualTo(1);
            assertThat(FisherF.of(degrees, degrees).survival(Double.MAX_VALUE)).isLessThan(1e-300);
        }
    }

    /** Weights of which each is small, middling or large. */
    @Property
    void the_tails_of_any_weights_add_up_and_rise(
            @ForAll("weights") double alpha,
            @ForAll("weights") double beta,
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 0.999999) double probability) {
        Beta distribution = Beta.of(alpha, beta);
        double x = distribution.quantile(probability);
        assertThat(distribution.cumulative(x) + distribution.survival(x)).isCloseTo(1, within(1e-14));
        if (x < 0.5) {
            assertThat(distribution.quantile(0.9 * probability)).isLessThanOrEqualTo(x);
            // Where weights are large, one step of x moves the probability by more than 1e-11 of itself.
            assertThat(distribution.cumulative(x - 2 * Math.ulp(x)) * (1 - 1e-11))
                    .isLessThanOrEqualTo(probability);
            assertThat(distribution.cumulative(x + 2 * Math.ulp(x)) * (1 + 1e-11))
                    .isGreaterThanOrEqualTo(probability);
        }
    }

    @Provide
    Arbitrary<Double> weights() {
        return Arbitraries.doubles().between(-1, 15).ofScale(3).map(digits -> Math.pow(10, digits));
    }

    @Property
    void the_tails_of_large_weights_add_up(
            @ForAll @Scale(1) @DoubleRange(min = 500, max = 1e12) double alpha,
            @ForAll @Scale(1) @DoubleRange(min = 500, max = 1e12) double beta,
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 0.999999) double probability) {
        Beta distribution = Beta.of(alpha, beta);
        double x = distribution.quantile(probability);
        assertThat(distribution.cumulative(x) + distribution.survival(x)).isCloseTo(1, within(1e-14));
        assertThat(distribution.quantile(0.9 * probability)).isLessThan(x);
    }

    @Property
    void commons_statistics_finds_the_same_counts(
            @ForAll @IntRange(min = 1, max = 400) int population,
            @ForAll @IntRange(min = 0, max = 400) int drawOfSuccesses,
            @ForAll @IntRange(min = 0, max = 400) int drawOfDraws,
            @ForAll @IntRange(min = -1, max = 401) int count) {
        int successes = drawOfSuccesses % (population + 1);
        int draws = drawOfDraws % (population + 1);
        Hypergeometric ours = Hypergeometric.of(population, successes, draws);
        HypergeometricDistribution other = HypergeometricDistribution.of(population, successes, draws);
        assertThat(ours.probability(count)).isCloseTo(other.probability(count), within(1e-12));
        assertThat(ours.atMost(count)).isCloseTo(other.cumulativeProbability(count), within(1e-12));
        assertThat(ours.atLeast(count)).isCloseTo(other.survivalProbability(count - 1), within(1e-12));
        double share = (double) successes / population;
        Binomial binomial = Binomial.of(draws, share);
        BinomialDistribution otherBinomial = BinomialDistribution.of(draws, share);
        assertThat(binomial.atMost(count)).isCloseTo(otherBinomial.cumulativeProbability(count), within(1e-12));
        assertThat(binomial.atLeast(count)).isCloseTo(otherBinomial.survivalProbability(count - 1), within(1e-12));
    }

    @Test
    void what_is_no_count_is_refused() {
        assertThatThrownBy(() -> Binomial.of(-1, 0.5)).hasMessage("trials must be at least 0: -1");
        assertThatThrownBy(() -> Binomial.of(1, 2)).hasMessage("share must be between 0 and 1: 2.0");
        assertThatThrownBy(() -> Hypergeometric.of(5, 6, 1))
                .hasMessage("successes must be between 0 and the population, 5: 6");
        assertThatThrownBy(() -> Hypergeometric.of(5, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Hypergeometric.of(5, 1, 1).atMostAsProbableAs(2)).isZero();
    }
}
