package org.openpac.kpi.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

class PairedProportionsTest {

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 2635–2650. */
    @ParameterizedTest
    @CsvSource({
        "36, 12, 2, 0, 0.0569, 0.3404",
        "18, 12, 2, 18, 0.0562, 0.3290",
        "53, 0, 0, 1, -0.0729, 0.0729",
        "0, 30, 0, 0, 0.8395, 1.0000",
    })
    void the_intervals_are_those_newcombe_printed(
            long both, long firstOnly, long secondOnly, long neither, String lower, String upper) {
        Interval interval =
                PairedProportions.of(both, firstOnly, secondOnly, neither).interval(PairedMethod.NEWCOMBE, 0.95);
        assertThat(interval.lower()).isCloseTo(Double.parseDouble(lower), lastDigitOf(lower));
        assertThat(interval.upper()).isCloseTo(Double.parseDouble(upper), lastDigitOf(upper));
    }

    @Test
    void the_intervals_are_those_computed_elsewhere() {
        int rows = 0;
        for (JsonNode row : PublishedFigures.json("expected_proportions.json").get("paired")) {
            Interval interval = PairedProportions.of(
                            row.get("e").asLong(),
                            row.get("f").asLong(),
                            row.get("g").asLong(),
                            row.get("h").asLong())
                    .interval(PairedMethod.NEWCOMBE, 0.95);
            assertThat(interval.lower()).isCloseTo(row.get("lower").asDouble(), within(1e-10));
            assertThat(interval.upper()).isCloseTo(row.get("upper").asDouble(), within(1e-10));
            rows++;
        }
        assertThat(rows).isEqualTo(4);
    }

    /** At the bounds of the score interval the score test is just not significant: worked out from its definition. */
    @Test
    void the_score_interval_ends_where_the_score_test_rejects() {
        PairedProportions pairs = PairedProportions.of(36, 12, 2, 0);
        Interval interval = pairs.interval(PairedMethod.TANGO, 0.95);
        for (double delta : new double[] {interval.lower(), interval.upper()}) {
            double n = 50;
            double b = -12 - 2 + (2 * n - 12 + 2) * delta;
            double q = (Math.sqrt(b * b + 8 * n * 2 * delta * (1 - delta)) - b) / (4 * n);
            double z = (12 - 2 - n * delta) / Math.sqrt(n * (2 * q + delta * (1 - delta)));
            assertThat(Math.abs(z)).isCloseTo(1.959963984540054, within(1e-9));
        }
    }

    @Test
    void the_textbook_interval_is_worked_out_by_hand() {
        Interval interval = PairedProportions.of(36, 12, 2, 0).interval(PairedMethod.WALD, 0.95);
        assertThat(interval.lower()).isCloseTo(0.2 - 1.959963984540054 * Math.sqrt(12) / 50, within(1e-14));
        assertThat(interval.upper()).isCloseTo(0.2 + 1.959963984540054 * Math.sqrt(12) / 50, within(1e-14));
    }

    @Test
    void pairs_are_read_as_two_proportions() {
        PairedProportions pairs = PairedProportions.of(36, 12, 2, 1);
        assertThat(pairs.pairs()).isEqualTo(51);
        assertThat(pairs.first()).isEqualTo(Proportion.of(48, 51));
        assertThat(pairs.second()).isEqualTo(Proportion.of(38, 51));
        assertThat(pairs.estimate()).isCloseTo(10.0 / 51, within(1e-16));
        assertThatThrownBy(() -> PairedProportions.of(0, 0, 0, 0)).hasMessage("there must be at least 1 pair: 0");
        assertThatThrownBy(() -> PairedProportions.of(1, -1, 0, 0))
                .hasMessage("counts of pairs must be at least 0: 1, -1, 0, 0");
    }

    @Property
    void the_intervals_hold_the_difference_stay_within_minus_1_and_1_and_mirror(
            @ForAll PairedMethod method,
            @ForAll @LongRange(min = 0, max = 10_000) long both,
            @ForAll @LongRange(min = 0, max = 10_000) long firstOnly,
            @ForAll @LongRange(min = 0, max = 10_000) long secondOnly,
            @ForAll @LongRange(min = 0, max = 10_000) long neither,
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 0.9999) double confidence) {
        Assume.that(both + firstOnly + secondOnly + neither > 0);
        PairedProportions pairs = PairedProportions.of(both, firstOnly, secondOnly, neither);
        Interval interval = pairs.interval(method, confidence);
        assertThat(interval.contains(pairs.estimate())).isTrue();
        if (method != PairedMethod.WALD) {
            assertThat(interval.lower()).isBetween(-1.0, 1.0);
            assertThat(interval.upper()).isBetween(-1.0, 1.0);
        }
        Interval mirrored = pairs.reversed().interval(method, confidence);
        assertThat(mirrored.lower()).isEqualTo(0.0 - interval.upper());
        assertThat(mirrored.upper()).isEqualTo(0.0 - interval.lower());
    }
}
