package org.openpac.kpi.statistic.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

class DistributionLawsTest {

    /** Relative, in percent: a part in 10¹². */
    private static final double TWELVE_DIGITS = 1e-10;

    @Property
    void the_probability_below_a_quantile_is_the_one_asked_for(
            @ForAll("distributions") Distribution distribution, @ForAll("probabilities") double probability) {
        double low = distribution.quantile(probability);
        if (hasAllDigits(distribution, low)) {
            assertThat(distribution.cumulative(low))
                    .isCloseTo(probability, withinPercentage(TWELVE_DIGITS * conditionOf(distribution)));
        }
        double high = distribution.survivalQuantile(probability);
        if (hasAllDigits(distribution, high)) {
            assertThat(distribution.survival(high))
                    .isCloseTo(probability, withinPercentage(TWELVE_DIGITS * conditionOf(distribution)));
        }
    }

    /** A share just below 1 has few digits left for what is missing, and what leaves the range of a double has none. */
    private static boolean hasAllDigits(Distribution distribution, double x) {
        return Math.abs(x) < 1e280 && Math.abs(x) > 1e-280 && (!(distribution instanceof Beta) || x < 0.5);
    }

    @Property
    void the_two_tails_add_up_and_the_lower_one_rises(
            @ForAll("distributions") Distribution distribution,
            @ForAll @Scale(6) @DoubleRange(min = -10, max = 10) double x,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 5) double step) {
        assertThat(distribution.cumulative(x) + distribution.survival(x)).isCloseTo(1, within(1e-13));
        assertThat(distribution.cumulative(x)).isBetween(0.0, 1.0);
        assertThat(distribution.cumulative(x + step)).isGreaterThanOrEqualTo(distribution.cumulative(x) - 1e-15);
        assertThat(distribution.survival(x + step)).isLessThanOrEqualTo(distribution.survival(x) + 1e-15);
    }

    @Property
    void quantiles_rise_with_the_probability(
            @ForAll("distributions") Distribution distribution,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.5) double probability,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.4) double step) {
        assertThat(distribution.quantile(probability + step))
                .isGreaterThanOrEqualTo(distribution.quantile(probability));
        assertThat(distribution.survivalQuantile(probability + step))
                .isLessThanOrEqualTo(distribution.survivalQuantile(probability));
    }

    @Property
    void the_symmetric_ones_are_symmetric(
            @ForAll("probabilities") double probability,
            @ForAll @Scale(3) @DoubleRange(min = 0.5, max = 1e6) double degrees,
            @ForAll @Scale(6) @DoubleRange(min = -40, max = 40) double x) {
        for (Distribution distribution : new Distribution[] {Normal.standard(), StudentT.of(degrees)}) {
            assertThat(distribution.quantile(probability)).isEqualTo(0.0 - distribution.survivalQuantile(probability));
            assertThat(distribution.cumulative(x)).isEqualTo(distribution.survival(-x));
        }
    }

    @Property
    void commons_statistics_finds_the_same_tails_and_quantiles(
            @ForAll("distributions") Distribution distribution,
            @ForAll @Scale(6) @DoubleRange(min = 0.0001, max = 0.9999) double probability) {
        ContinuousDistribution other = oracleOf(distribution);
        double x = distribution.quantile(probability);
        double precision = TWELVE_DIGITS * conditionOf(distribution);
        assertThat(distribution.cumulative(x)).isCloseTo(other.cumulativeProbability(x), withinPercentage(precision));
        assertThat(distribution.survival(x)).isCloseTo(other.survivalProbability(x), withinPercentage(precision));
        if (hasAllDigits(distribution, x)) {
            assertThat(other.cumulativeProbability(x)).isCloseTo(probability, withinPercentage(precision));
        }
        assertThat(other.inverseCumulativeProbability(probability))
                .isCloseTo(x, within(1e-8 * Math.max(1, Math.abs(x))));
    }

    private static ContinuousDistribution oracleOf(Distribution distribution) {
        if (distribution instanceof Normal normal) {
            return NormalDistribution.of(normal.mean(), normal.deviation());
        }
        if (distribution instanceof StudentT t) {
            return TDistribution.of(t.degrees());
        }
        if (distribution instanceof ChiSquared chiSquared) {
            return ChiSquaredDistribution.of(chiSquared.degrees());
        }
        if (distribution instanceof FisherF f) {
            return FDistribution.of(f.numerator(), f.denominator());
        }
        Beta beta = (Beta) distribution;
        return BetaDistribution.of(beta.alpha(), beta.beta());
    }

    /** How much a last digit of the value moves the tail, at most: far out in a narrow distribution it is a lot. */
    private static double conditionOf(Distribution distribution) {
        return distribution instanceof Normal normal ? 1 + Math.abs(normal.mean()) / normal.deviation() : 1;
    }

    @Provide
    Arbitrary<Double> probabilities() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(1e-6, 1 - 1e-6).ofScale(9),
                Arbitraries.integers().between(1, 250).map(digits -> Math.pow(10, -digits)));
    }

    @Provide
    Arbitrary<Distribution> distributions() {
        Arbitrary<Double> weights = Arbitraries.doubles().between(0.5, 300).ofScale(3);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.doubles().between(-100, 100).ofScale(2), weights)
                        .as(Normal::of),
                Arbitraries.doubles().between(1, 5000).ofScale(2).map(StudentT::of),
                Combinators.combine(weights, weights).as(Beta::of),
                Combinators.combine(weights, weights).as(FisherF::of),
                weights.map(ChiSquared::of));
    }
}
