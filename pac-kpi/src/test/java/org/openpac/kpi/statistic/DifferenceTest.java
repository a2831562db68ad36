package org.openpac.kpi.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

class DifferenceTest {

    private static final Map<DifferenceMethod, String> NAMES = Map.of(
            DifferenceMethod.NEWCOMBE, "newcombe",
            DifferenceMethod.NEWCOMBE_CC, "newcombe_cc",
            DifferenceMethod.MEE, "mee",
            DifferenceMethod.MIETTINEN_NURMINEN, "miettinen_nurminen",
            DifferenceMethod.WALD, "wald",
            DifferenceMethod.WALD_CC, "wald_cc",
            DifferenceMethod.AGRESTI_CAFFO, "agresti_caffo");

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, table II. */
    @ParameterizedTest
    @CsvSource({
        "NEWCOMBE, 56, 70, 48, 80, 0.0524, 0.3339",
        "NEWCOMBE, 9, 10, 3, 10, 0.1705, 0.8090",
        "NEWCOMBE, 6, 7, 2, 7, 0.0582, 0.8062",
        "NEWCOMBE, 5, 56, 0, 29, -0.0381, 0.1926",
        "NEWCOMBE, 0, 10, 0, 20, -0.1611, 0.2775",
        "NEWCOMBE, 0, 10, 0, 10, -0.2775, 0.2775",
        "NEWCOMBE, 10, 10, 0, 20, 0.6791, 1.0000",
        "NEWCOMBE, 10, 10, 0, 10, 0.6075, 1.0000",
        "NEWCOMBE_CC, 56, 70, 48, 80, 0.0428, 0.3422",
        "NEWCOMBE_CC, 9, 10, 3, 10, 0.1013, 0.8387",
        "NEWCOMBE_CC, 6, 7, 2, 7, -0.0290, 0.8423",
        "NEWCOMBE_CC, 5, 56, 0, 29, -0.0667, 0.2037",
        "NEWCOMBE_CC, 0, 10, 0, 20, -0.2005, 0.3445",
        "NEWCOMBE_CC, 0, 10, 0, 10, -0.3445, 0.3445",
        "NEWCOMBE_CC, 10, 10, 0, 20, 0.6014, 1.0000",
        "NEWCOMBE_CC, 10, 10, 0, 10, 0.5128, 1.0000",
        "MIETTINEN_NURMINEN, 56, 70, 48, 80, 0.0528, 0.3382",
        "MIETTINEN_NURMINEN, 9, 10, 3, 10, 0.1700, 0.8406",
        "MIETTINEN_NURMINEN, 6, 7, 2, 7, 0.0342, 0.8534",
        "MIETTINEN_NURMINEN, 5, 56, 0, 29, -0.0326, 0.1933",
        "MIETTINEN_NURMINEN, 0, 10, 0, 20, -0.1658, 0.2844",
        "MIETTINEN_NURMINEN, 0, 10, 0, 10, -0.2879, 0.2879",
        "MIETTINEN_NURMINEN, 10, 10, 0, 20, 0.7156, 1.0000",
        "MIETTINEN_NURMINEN, 10, 10, 0, 10, 0.6636, 1.0000",
        "MEE, 56, 70, 48, 80, 0.0533, 0.3377",
        "MEE, 9, 10, 3, 10, 0.1821, 0.8370",
        "MEE, 6, 7, 2, 7, 0.0544, 0.8478",
        "MEE, 5, 56, 0, 29, -0.0313, 0.1926",
        "MEE, 0, 10, 0, 20, -0.1611, 0.2775",
        "MEE, 0, 10, 0, 10, -0.2775, 0.2775",
        "MEE, 10, 10, 0, 20, 0.7225, 1.0000",
        "MEE, 10, 10, 0, 10, 0.6777, 1.0000",
    })
    void the_intervals_are_those_newcombe_printed(
            DifferenceMethod method, long x1, long n1, long x2, long n2, String lower, String upper) {
        Interval interval = difference(x1, n1, x2, n2).interval(method, 0.95);
        assertThat(interval.lower()).isCloseTo(Double.parseDouble(lower), lastDigitOf(lower));
        assertThat(interval.upper()).isCloseTo(Double.parseDouble(upper), lastDigitOf(upper));
    }

    @ParameterizedTest
    @EnumSource
    void the_intervals_are_those_computed_elsewhere(DifferenceMethod method) {
        boolean isScore = method == DifferenceMethod.MEE || method == DifferenceMethod.MIETTINEN_NURMINEN;
        int rows = 0;
        for (JsonNode row : PublishedFigures.json("expected_proportions.json").get("difference")) {
            if (row.get("method").asString().equals(NAMES.get(method))) {
                Interval interval =
                        difference(row).interval(method, row.get("conf").asDouble());
                assertThat(interval.lower())
                        .as("%s", row)
                        .isCloseTo(row.get("lower").asDouble(), within(isScore ? 1e-9 : 1e-10));
                assertThat(interval.upper())
                        .as("%s", row)
                        .isCloseTo(row.get("upper").asDouble(), within(isScore ? 1e-9 : 1e-10));
                rows++;
            }
        }
        assertThat(rows).isEqualTo(4);
    }

    /** The most likely shares in closed form: O. Miettinen, M. Nurminen, Statistics in Medicine 4 (1985), 213–226, appendix I. */
    @Property
    void the_score_interval_ends_where_the_score_test_rejects(
            @ForAll @LongRange(min = 1, max = 1_000) long n1,
            @ForAll @LongRange(min = 0) long draw1,
            @ForAll @LongRange(min = 1, max = 1_000) long n2,
            @ForAll @LongRange(min = 0) long draw2,
            @ForAll boolean isInflated) {
        Difference difference = difference(draw1 % (n1 + 1), n1, draw2 % (n2 + 1), n2);
        DifferenceMethod method = isInflated ? DifferenceMethod.MIETTINEN_NURMINEN : DifferenceMethod.MEE;
        Interval interval = difference.interval(method, 0.95);
        double inflation = isInflated ? (n1 + n2) / (n1 + n2 - 1.0) : 1;
        for (double delta : new double[] {interval.lower(), interval.upper()}) {
            if (Math.abs(delta) < 1 - 1e-9) {
                double z = (difference.estimate() - delta) / Math.sqrt(inflation * variance(difference, delta));
                assertThat(Math.abs(z)).isCloseTo(1.959963984540054, within(1e-5));
            }
        }
    }

    private static double variance(Difference difference, double delta) {
        double n1 = difference.first().trials();
        double n2 = difference.second().trials();
        double n = n1 + n2;
        double x1 = difference.first().successes();
        double x2 = difference.second().successes();
        double l2 = (n1 + 2 * n2) * delta - n - x1 - x2;
        double l1 = (n2 * delta - n - 2 * x2) * delta + x1 + x2;
        double l0 = x2 * delta * (1 - delta);
        double q = Math.pow(l2 / (3 * n), 3) - l1 * l2 / (6 * n * n) + l0 / (2 * n);
        double p = Math.copySign(Math.sqrt(Math.max(Math.pow(l2 / (3 * n), 2) - l1 / (3 * n), 0)), q);
        double cosine = p == 0 ? 0 : Math.max(-1, Math.min(1, q / Math.pow(p, 3)));
        double p2 = 2 * p * Math.cos((Math.PI + Math.acos(cosine)) / 3) - l2 / (3 * n);
        double p1 = p2 + delta;
        return p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2;
    }

    @Test
    void shares_that_are_almost_alike_differ_by_what_they_do() {
        long many = 1_000_000_000_000_000_000L;
        assertThat(difference(many / 2, many, many / 2 - 1, many).estimate() / 1e-18)
                .isCloseTo(1, within(1e-15));
        assertThat(difference(1, 3, many / 3, many).estimate() * 3e18).isCloseTo(1, within(1e-15));
        assertThat(difference(1, 3, 2, 6).estimate()).isZero();
        assertThat(difference(0, 3, 5, 5).estimate()).isEqualTo(-1);
    }

    @Test
    void the_ratio_of_shares_has_the_interval_computed_elsewhere() {
        for (JsonNode row : PublishedFigures.json("expected_kpi_examples.json").get("two_proportion_tests")) {
            Interval interval = difference(row).ratioInterval(0.95).value().orElseThrow();
            JsonNode expected = row.get("rr_katz_ci");
            assertThat(interval.lower() / expected.get(0).asDouble()).isCloseTo(1, within(1e-12));
            assertThat(interval.upper() / expected.get(1).asDouble()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void without_successes_there_is_no_ratio() {
        assertThat(difference(0, 10, 3, 10).ratioInterval(0.95).hindrance()).contains(Hindrance.NO_SUCCESSES);
        assertThat(difference(3, 10, 0, 10).ratioInterval(0.95).value()).isEmpty();
    }

    @Test
    void what_is_no_confidence_is_refused() {
        for (DifferenceMethod method : DifferenceMethod.values()) {
            assertThatThrownBy(() -> difference(1, 2, 1, 2).interval(method, 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> difference(1, 2, 1, 2).ratioInterval(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void no_count_is_too_large(DifferenceMethod method) {
        long most = Long.MAX_VALUE / 2;
        for (long successes : new long[] {0, 1, most / 3, most}) {
            Interval interval = difference(successes, most, most / 2, most).interval(method, 0.95);
            assertThat(interval.contains((double) successes / most - 0.5)).isTrue();
        }
    }

    @Property
    void reversed_groups_have_the_mirror_image(
            @ForAll DifferenceMethod method,
            @ForAll @LongRange(min = 1, max = 100_000) long n1,
            @ForAll @LongRange(min = 0) long draw1,
            @ForAll @LongRange(min = 1, max = 100_000) long n2,
            @ForAll @LongRange(min = 0) long draw2,
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 0.9999) double confidence) {
        Difference difference = difference(draw1 % (n1 + 1), n1, draw2 % (n2 + 1), n2);
        Interval interval = difference.interval(method, confidence);
        Interval mirrored = difference.reversed().interval(method, confidence);
        assertThat(mirrored.lower()).isEqualTo(0.0 - interval.upper());
        assertThat(mirrored.upper()).isEqualTo(0.0 - interval.lower());
    }

    @Property
    void an_interval_holds_the_observed_difference_and_stays_within_minus_1_and_1(
            @ForAll DifferenceMethod method,
            @ForAll @LongRange(min = 1, max = 100_000) long n1,
            @ForAll @LongRange(min = 0) long draw1,
            @ForAll @LongRange(min = 1, max = 100_000) long n2,
            @ForAll @LongRange(min = 0) long draw2,
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 0.9999) double confidence) {
        Difference difference = difference(draw1 % (n1 + 1), n1, draw2 % (n2 + 1), n2);
        Interval interval = difference.interval(method, confidence);
        if (method != DifferenceMethod.AGRESTI_CAFFO) {
            assertThat(interval.contains(difference.estimate())).isTrue();
        }
        if (!method.name().startsWith("WALD") && method != DifferenceMethod.AGRESTI_CAFFO) {
            assertThat(interval.lower()).isBetween(-1.0, 1.0);
            assertThat(interval.upper()).isBetween(-1.0, 1.0);
        }
    }

    private static Difference difference(long x1, long n1, long x2, long n2) {
        return Difference.of(Proportion.of(x1, n1), Proportion.of(x2, n2));
    }

    private static Difference difference(JsonNode row) {
        return difference(
                row.get("x1").asLong(),
                row.get("n1").asLong(),
                row.get("x2").asLong(),
                row.get("n2").asLong());
    }
}
