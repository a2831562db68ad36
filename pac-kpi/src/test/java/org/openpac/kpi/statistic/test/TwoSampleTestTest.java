package org.openpac.kpi.statistic.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.kpi.published.PublishedFigures;
import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Proportion;
import tools.jackson.databind.JsonNode;

class TwoSampleTestTest {

    @ParameterizedTest
    @CsvSource({
        "POOLED_Z, z_pooled, p_pooled",
        "UNPOOLED_Z, z_unpooled, p_unpooled",
        "CHI_SQUARED, chi2, chi2_p",
        "YATES, chi2_yates, chi2_yates_p",
        "LIKELIHOOD_RATIO, g, g_p",
        "FISHER, , fisher_p",
    })
    void the_tests_find_what_was_computed_elsewhere(TwoSampleTest test, String statistic, String pValue) {
        JsonNode rows = PublishedFigures.json("expected_kpi_examples.json").get("two_proportion_tests");
        assertThat(rows.size()).isEqualTo(6);
        for (JsonNode row : rows) {
            TestResult result = test.of(
                            Proportion.of(row.get("x1").asLong(), row.get("n1").asLong()),
                            Proportion.of(row.get("x2").asLong(), row.get("n2").asLong()))
                    .value()
                    .orElseThrow();
            assertThat(result.pValue() / row.get(pValue).asDouble())
                    .as("%s", row)
                    .isCloseTo(1, within(1e-9));
            if (statistic != null) {
                assertThat(result.statistic() / expected(row, statistic))
                        .as("%s", row)
                        .isCloseTo(1, within(1e-12));
            }
        }
    }

    /** The file's G for 520 and 480 of 10,000 was rounded in its thirteenth digit: this is it to forty digits, by mpmath 1.3. */
    private static double expected(JsonNode row, String statistic) {
        return statistic.equals("g") && row.get("x1").asLong() == 520
                ? 1.6846375284888984357
                : row.get(statistic).asDouble();
    }

    /** R. A. Fisher, The Design of Experiments (1935): milk or tea first; fisher.test(TeaTasting) in R's manual. */
    @Test
    void the_lady_tasting_tea_is_judged_as_by_fisher() {
        Proportion milk = Proportion.of(3, 4);
        Proportion tea = Proportion.of(1, 4);
        assertThat(pValue(TwoSampleTest.FISHER, milk, tea, Alternative.TWO_SIDED))
                .isCloseTo(0.4857, lastDigitOf("0.4857"));
        assertThat(pValue(TwoSampleTest.FISHER, milk, tea, Alternative.GREATER))
                .isCloseTo(0.2429, lastDigitOf("0.2429"));
        assertThat(pValue(TwoSampleTest.FISHER, milk, tea, Alternative.LESS)).isCloseTo(69.0 / 70, within(1e-15));
    }

    /** Criminal convictions of like-sex twins: Fisher (1962); fisher.test(Convictions, alternative = "less") in R's manual. */
    @Test
    void convictions_of_twins_are_judged_as_by_fisher() {
        assertThat(pValue(TwoSampleTest.FISHER, Proportion.of(2, 17), Proportion.of(10, 13), Alternative.LESS))
                .isCloseTo(0.0004652, lastDigitOf("0.0004652"));
    }

    /** All or none: worked by hand, 1/C(20, 10) on either side. */
    @Test
    void all_against_none_is_worked_out_by_hand() {
        Proportion all = Proportion.of(10, 10);
        Proportion none = Proportion.of(0, 10);
        assertThat(pValue(TwoSampleTest.FISHER, all, none, Alternative.TWO_SIDED))
                .isCloseTo(2.0 / 184756, within(1e-18));
        assertThat(pValue(TwoSampleTest.POOLED_Z, all, none, Alternative.LESS)).isCloseTo(1, within(1e-4));
        assertThat(TwoSampleTest.UNPOOLED_Z.of(all, none).hindrance()).contains(Hindrance.NO_VARIATION);
    }

    @ParameterizedTest
    @EnumSource
    void where_all_turned_out_alike_only_fisher_has_an_answer(TwoSampleTest test) {
        for (long successes : new long[] {0, 5}) {
            var result = test.of(Proportion.of(successes, 5), Proportion.of(2 * successes, 10));
            if (test == TwoSampleTest.FISHER) {
                assertThat(result.value().orElseThrow().pValue()).isEqualTo(1);
            } else {
                assertThat(result.hindrance()).contains(Hindrance.NO_VARIATION);
            }
        }
    }

    @Test
    void beyond_a_million_millions_fisher_has_no_answer() {
        Proportion many = Proportion.of(5, 1_000_000_000_000L);
        assertThat(TwoSampleTest.FISHER.of(many, many).hindrance()).contains(Hindrance.TOO_LARGE);
        Proportion fewer = Proportion.of(200_000_000_000L, 400_000_000_000L);
        assertThat(pValue(TwoSampleTest.FISHER, fewer, fewer, Alternative.TWO_SIDED))
                .isEqualTo(1);
    }

    @Test
    void a_result_that_no_test_finds_is_refused() {
        assertThatThrownBy(() -> new TestResult(Double.NaN, 0, 0)).hasMessage("statistic must be finite: NaN");
        assertThatThrownBy(() -> new TestResult(0, -1, 0)).hasMessage("degrees must be at least 0: -1.0");
        assertThatThrownBy(() -> new TestResult(0, 0, 1.1)).hasMessage("p-value must be between 0 and 1: 1.1");
        assertThat(new TestResult(0, 0, 0.04).isSignificantAt(0.05)).isTrue();
        assertThat(new TestResult(0, 0, 0.05).isSignificantAt(0.05)).isFalse();
    }

    @Property
    void the_order_of_the_groups_is_irrelevant_and_the_sides_are_mirrored(
            @ForAll TwoSampleTest test,
            @ForAll @LongRange(min = 1, max = 3_000) long n1,
            @ForAll @LongRange(min = 0) long draw1,
            @ForAll @LongRange(min = 1, max = 3_000) long n2,
            @ForAll @LongRange(min = 0) long draw2) {
        Proportion first = Proportion.of(draw1 % (n1 + 1), n1);
        Proportion second = Proportion.of(draw2 % (n2 + 1), n2);
        Assume.that(test.of(first, second).hindrance().isEmpty());
        double pValue = pValue(test, first, second, Alternative.TWO_SIDED);
        assertThat(pValue).isBetween(0.0, 1.0);
        assertThat(pValue(test, second, first, Alternative.TWO_SIDED)).isCloseTo(pValue, withinPercentage(1e-8));
        assertThat(pValue(test, second, first, Alternative.GREATER))
                .isCloseTo(pValue(test, first, second, Alternative.LESS), withinPercentage(1e-8));
        if (test != TwoSampleTest.FISHER) {
            double sides =
                    pValue(test, first, second, Alternative.LESS) + pValue(test, first, second, Alternative.GREATER);
            assertThat(sides).isCloseTo(1, within(1e-12));
        }
    }

    @Property
    void commons_statistics_finds_the_same(
            @ForAll @LongRange(min = 1, max = 500) long n1,
            @ForAll @LongRange(min = 0) long draw1,
            @ForAll @LongRange(min = 1, max = 500) long n2,
            @ForAll @LongRange(min = 0) long draw2) {
        long x1 = draw1 % (n1 + 1);
        long x2 = draw2 % (n2 + 1);
        Proportion first = Proportion.of(x1, n1);
        Proportion second = Proportion.of(x2, n2);
        Assume.that(x1 + x2 > 0 && x1 + x2 < n1 + n2);
        double fisher = FisherExactTest.withDefaults()
                .with(AlternativeHypothesis.GREATER_THAN)
                .test(new int[][] {{(int) x1, (int) (n1 - x1)}, {(int) x2, (int) (n2 - x2)}})
                .getPValue();
        assertThat(pValue(TwoSampleTest.FISHER, first, second, Alternative.GREATER))
                .isCloseTo(fisher, withinPercentage(1e-9));
        long[][] counts = {{x1, n1 - x1}, {x2, n2 - x2}};
        double chiSquared = ChiSquareTest.withDefaults().test(counts).getPValue();
        assertThat(pValue(TwoSampleTest.CHI_SQUARED, first, second, Alternative.TWO_SIDED))
                .isCloseTo(chiSquared, withinPercentage(1e-9));
    }

    /** The definition in whole numbers: tables with equal probabilities are counted, which rounding may miss. */
    @Property(tries = 200)
    void fishers_test_adds_up_all_tables_that_are_at_most_as_probable(
            @ForAll @LongRange(min = 1, max = 120) long n1,
            @ForAll @LongRange(min = 0) long draw1,
            @ForAll @LongRange(min = 1, max = 120) long n2,
            @ForAll @LongRange(min = 0) long draw2) {
        long x1 = draw1 % (n1 + 1);
        long x2 = draw2 % (n2 + 1);
        BigInteger observed = tables(n1, x1).multiply(tables(n2, x2));
        BigInteger extreme = BigInteger.ZERO;
        for (long x = Math.max(0, x1 + x2 - n2); x <= Math.min(n1, x1 + x2); x++) {
            BigInteger tables = tables(n1, x).multiply(tables(n2, x1 + x2 - x));
            extreme = tables.compareTo(observed) <= 0 ? extreme.add(tables) : extreme;
        }
        double expected = new BigDecimal(extreme)
                .divide(new BigDecimal(tables(n1 + n2, x1 + x2)), MathContext.DECIMAL64)
                .doubleValue();
        double found =
                pValue(TwoSampleTest.FISHER, Proportion.of(x1, n1), Proportion.of(x2, n2), Alternative.TWO_SIDED);
        assertThat(found).isCloseTo(expected, withinPercentage(1e-10));
    }

    private static BigInteger tables(long trials, long successes) {
        BigInteger ways = BigInteger.ONE;
        for (long i = 1; i <= successes; i++) {
            ways = ways.multiply(BigInteger.valueOf(trials - i + 1)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    private static double pValue(TwoSampleTest test, Proportion first, Proportion second, Alternative alternative) {
        return test.of(first, second, alternative).value().orElseThrow().pValue();
    }
}
