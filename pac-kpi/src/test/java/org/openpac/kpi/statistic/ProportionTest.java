package org.openpac.kpi.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Assume;
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

class ProportionTest {

    private static final Set<ProportionMethod> NOT_KEPT_WITHIN_0_AND_1 =
            EnumSet.of(ProportionMethod.WALD, ProportionMethod.WALD_CC, ProportionMethod.AGRESTI_COULL);

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872. */
    @ParameterizedTest
    @CsvSource({
        "WALD, 81, 263, 0.2522, 0.3638",
        "WALD, 15, 148, 0.0527, 0.1500",
        "WALD, 0, 20, 0.0000, 0.0000",
        "WALD, 1, 29, -0.0319, 0.1009",
        "WALD_CC, 81, 263, 0.2503, 0.3657",
        "WALD_CC, 15, 148, 0.0494, 0.1534",
        "WALD_CC, 0, 20, -0.0250, 0.0250",
        "WILSON, 81, 263, 0.2553, 0.3662",
        "WILSON, 15, 148, 0.0624, 0.1605",
        "WILSON, 0, 20, 0.0000, 0.1611",
        "WILSON, 1, 29, 0.0061, 0.1718",
        "WILSON_CC, 81, 263, 0.2535, 0.3682",
        "WILSON_CC, 15, 148, 0.0598, 0.1644",
        "WILSON_CC, 0, 20, 0.0000, 0.2005",
        "WILSON_CC, 1, 29, 0.0018, 0.1963",
        "CLOPPER_PEARSON, 81, 263, 0.2527, 0.3676",
        "CLOPPER_PEARSON, 15, 148, 0.0578, 0.1617",
        "CLOPPER_PEARSON, 0, 20, 0.0000, 0.1684",
        "CLOPPER_PEARSON, 1, 29, 0.0009, 0.1776",
        "MID_P, 81, 263, 0.2544, 0.3658",
        "MID_P, 15, 148, 0.0601, 0.1581",
        "MID_P, 0, 20, 0.0000, 0.1391",
        "MID_P, 1, 29, 0.0017, 0.1585",
        "LIKELIHOOD, 81, 263, 0.2542, 0.3655",
        "LIKELIHOOD, 15, 148, 0.0596, 0.1567",
        "LIKELIHOOD, 0, 20, 0.0000, 0.0916",
        "LIKELIHOOD, 1, 29, 0.0020, 0.1432"
    })
    void the_intervals_are_those_newcombe_printed(
            ProportionMethod method, long successes, long trials, String lower, String upper) {
        Interval interval = Proportion.of(successes, trials).interval(method, 0.95);
        assertThat(interval.lower()).isCloseTo(Double.parseDouble(lower), lastDigitOf(lower));
        assertThat(interval.upper()).isCloseTo(Double.parseDouble(upper), lastDigitOf(upper));
    }

    @ParameterizedTest
    @EnumSource
    void the_intervals_are_those_computed_elsewhere(ProportionMethod method) {
        double tolerance = method == ProportionMethod.MID_P || method == ProportionMethod.LIKELIHOOD ? 1e-9 : 1e-10;
        int rows = 0;
        for (JsonNode row : PublishedFigures.json("expected_proportions.json").get("single")) {
            if (row.get("method").asString().toUpperCase(Locale.ROOT).equals(method.name())) {
                Interval interval = Proportion.of(
                                row.get("x").asLong(), row.get("n").asLong())
                        .interval(method, row.get("conf").asDouble());
                assertThat(interval.lower())
                        .as("%s", row)
                        .isCloseTo(row.get("lower").asDouble(), within(tolerance));
                assertThat(interval.upper())
                        .as("%s", row)
                        .isCloseTo(row.get("upper").asDouble(), within(tolerance));
                rows++;
            }
        }
        assertThat(rows).isEqualTo(6);
    }

    @Test
    void three_successes_among_ten_are_worked_out_by_hand() {
        Interval wald = Proportion.of(3, 10).interval(ProportionMethod.WALD, 0.95);
        assertThat(wald.lower()).isCloseTo(0.3 - 1.959963984540054 * Math.sqrt(0.021), within(1e-14));
        Interval exact = Proportion.of(0, 10).interval(ProportionMethod.CLOPPER_PEARSON, 0.95);
        assertThat(exact.upper()).isCloseTo(1 - Math.pow(0.025, 0.1), within(1e-14));
        Interval best = Proportion.of(0, 10).interval(ProportionMethod.LIKELIHOOD, 0.95);
        assertThat(best.upper()).isCloseTo(1 - Math.exp(-3.841458820694124 / 20), within(1e-14));
    }

    /** The exact coverage of the textbook interval: Brown, Cai and DasGupta, Statistical Science 16 (2001), 101–133. */
    @ParameterizedTest
    @CsvSource({
        "17, 0.951",
        "20, 0.959",
        "25, 0.957",
        "30, 0.957",
        "35, 0.959",
        "40, 0.919",
        "50, 0.935",
    })
    void the_textbook_interval_covers_even_odds_as_erratically_as_published(int trials, String published) {
        double covered = 0;
        double probability = Math.pow(0.5, trials);
        for (int successes = 0; successes <= trials; successes++) {
            if (Proportion.of(successes, trials)
                    .interval(ProportionMethod.WALD, 0.95)
                    .contains(0.5)) {
                covered += probability;
            }
            probability *= (trials - successes) / (successes + 1.0);
        }
        assertThat(covered).isCloseTo(Double.parseDouble(published), lastDigitOf(published));
    }

    @Test
    void what_is_no_proportion_is_refused_with_its_values() {
        assertThatThrownBy(() -> Proportion.of(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trials must be at least 1: 0");
        assertThatThrownBy(() -> Proportion.of(4, 3)).hasMessage("successes must be between 0 and the trials, 3: 4");
        assertThatThrownBy(() -> Proportion.of(-1, 3)).hasMessage("successes must be between 0 and the trials, 3: -1");
        assertThatThrownBy(() -> Proportion.of(1, 3).interval(ProportionMethod.WILSON, 95))
                .hasMessage("confidence must be between 0 and 1, both excluded: 95.0");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(1, 0, 0.95)).hasMessage("lower must be at most upper: 1.0, 0.0");
        assertThatThrownBy(() -> new Interval(0, 1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_interval_is_clipped_to_what_is_possible() {
        Interval clipped = Proportion.of(0, 20)
                .interval(ProportionMethod.AGRESTI_COULL, 0.95)
                .clippedTo(0, 1);
        assertThat(clipped.lower()).isZero();
        assertThat(clipped.width()).isEqualTo(clipped.upper());
        assertThat(new Interval(2, 3, 0.95).clippedTo(0, 1)).isEqualTo(new Interval(1, 1, 0.95));
        assertThatThrownBy(() -> clipped.clippedTo(1, 0)).hasMessage("smallest must be at most largest: 1.0, 0.0");
    }

    @ParameterizedTest
    @EnumSource
    void counts_beyond_all_tails_have_an_interval_too(ProportionMethod method) {
        for (long trials : new long[] {9_999_999_999L, 10_000_000_001L, 4_000_000_000_000_000_000L}) {
            for (long successes : new long[] {0, 1, trials / 3, trials / 2 - 1, trials - 1, trials}) {
                Interval interval = Proportion.of(successes, trials).interval(method, 0.999999);
                assertThat(interval.lower()).isLessThanOrEqualTo(interval.upper());
            }
        }
    }

    /** One success has the exact bounds of a Poisson count: ln(1/0.975), and 5.572 of F. Garwood, Biometrika 28 (1936). */
    @Test
    void one_success_among_very_many_has_the_bounds_of_a_poisson_count() {
        double trials = 4e18;
        Interval interval = Proportion.of(1, (long) trials).interval(ProportionMethod.CLOPPER_PEARSON, 0.95);
        assertThat(interval.lower() * trials).isCloseTo(-Math.log(0.975), within(1e-14));
        assertThat(interval.upper() * trials).isCloseTo(5.572, lastDigitOf("5.572"));
    }

    @Test
    void without_trials_there_is_a_reason() {
        assertThat(Proportion.observed(0, 0).hindrance()).contains(Hindrance.EMPTY_SAMPLE);
        assertThat(Proportion.observed(1, 2).value()).contains(Proportion.of(1, 2));
        assertThatThrownBy(() -> Proportion.observed(1, 0)).hasMessage("trials must be at least 1: 0");
        assertThat(Hindrance.EMPTY_SAMPLE.sentence()).endsWith(".");
        assertThat(Proportion.observed(1, 2).<String>fold(seen -> "seen", Hindrance::sentence))
                .isEqualTo("seen");
    }

    @Property
    void an_interval_holds_the_observed_share_and_stays_within_0_and_1(
            @ForAll ProportionMethod method,
            @ForAll @LongRange(min = 1) long trials,
            @ForAll @LongRange(min = 0) long draw,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.999999) double confidence) {
        Proportion proportion = Proportion.of(trials == Long.MAX_VALUE ? draw : draw % (trials + 1), trials);
        Interval interval = proportion.interval(method, confidence);
        if (!NOT_KEPT_WITHIN_0_AND_1.contains(method)) {
            assertThat(interval.lower()).isBetween(0.0, 1.0);
            assertThat(interval.upper()).isBetween(0.0, 1.0);
        }
        if (method == ProportionMethod.WILSON || method == ProportionMethod.CLOPPER_PEARSON) {
            assertThat(interval.contains(proportion.estimate()))
                    .as("%s", interval)
                    .isTrue();
        }
    }

    @Property
    void more_confidence_gives_a_wider_interval(
            @ForAll ProportionMethod method,
            @ForAll @LongRange(min = 1, max = 100_000) long trials,
            @ForAll @LongRange(min = 0) long draw,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.99) double confidence) {
        Assume.that(method != ProportionMethod.AGRESTI_COULL); // its centre moves with the confidence
        Proportion proportion = Proportion.of(draw % (trials + 1), trials);
        Interval narrow = proportion.interval(method, confidence);
        Interval wide = proportion.interval(method, confidence + 0.009);
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
    }

    @Property
    void failures_have_the_mirror_image(
            @ForAll ProportionMethod method,
            @ForAll @LongRange(min = 1, max = 1_000_000) long trials,
            @ForAll @LongRange(min = 0) long draw,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.999999) double confidence) {
        Proportion proportion = Proportion.of(draw % (trials + 1), trials);
        Interval ofSuccesses = proportion.interval(method, confidence);
        Interval ofFailures = proportion.complement().interval(method, confidence);
        assertThat(ofFailures.lower()).isCloseTo(1 - ofSuccesses.upper(), within(1e-13));
        assertThat(ofFailures.upper()).isCloseTo(1 - ofSuccesses.lower(), within(1e-13));
    }

    @Property
    void with_a_large_sample_all_methods_agree(@ForAll ProportionMethod method) {
        Interval interval = Proportion.of(300_000_000_000L, 1_000_000_000_000L).interval(method, 0.95);
        Interval wald = Proportion.of(300_000_000_000L, 1_000_000_000_000L).interval(ProportionMethod.WALD, 0.95);
        assertThat(interval.lower()).isCloseTo(wald.lower(), within(1e-11));
        assertThat(interval.upper()).isCloseTo(wald.upper(), within(1e-11));
    }
}
