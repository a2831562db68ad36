package org.openpac.kpi.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.kpi.published.PublishedFigures;
import org.openpac.kpi.statistic.distribution.ChiSquared;
import tools.jackson.databind.JsonNode;

class ProportionTest {

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

    /**
     * The interval of the table above that is left out there: its lower bound is −0.04917, and has been recalled as −0.0491.
     */
    @Test
    void one_success_among_29_is_worked_out_by_hand() {
        double margin = 1.959963984540054 * Math.sqrt(28.0 / 24_389) + 1.0 / 58;
        Interval interval = Proportion.of(1, 29).interval(ProportionMethod.WALD_CC, 0.95);
        assertThat(interval.lower()).isCloseTo(1.0 / 29 - margin, within(1e-15));
        assertThat(interval.upper()).isCloseTo(1.0 / 29 + margin, within(1e-15));
        assertThat(interval.upper()).isCloseTo(0.1181, lastDigitOf("0.1181"));
    }

    /** Mendelian inheritance: W. J. Conover (1971), 97; binom.test(682, 682 + 243) in R's manual. */
    @Test
    void conovers_peas_have_the_exact_interval_of_the_manual_of_r() {
        Interval interval = Proportion.of(682, 925).interval(ProportionMethod.CLOPPER_PEARSON, 0.95);
        assertThat(interval.lower()).isCloseTo(0.7076683, lastDigitOf("0.7076683"));
        assertThat(interval.upper()).isCloseTo(0.7654066, lastDigitOf("0.7654066"));
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
        assertThat(coverage(ProportionMethod.WALD, trials, 0.5))
                .isCloseTo(Double.parseDouble(published), lastDigitOf(published));
    }

    /** The same of a share of 2 % among 50. */
    @ParameterizedTest
    @CsvSource({"WALD, 0.635352", "WILSON, 0.921572", "CLOPPER_PEARSON, 0.982242"})
    void a_rare_success_is_covered_by_the_score_interval_and_not_by_the_textbook_one(
            ProportionMethod method, String published) {
        assertThat(coverage(method, 50, 0.02)).isCloseTo(Double.parseDouble(published), lastDigitOf(published));
    }

    /** How often the interval holds the share from which the successes are drawn. */
    private static double coverage(ProportionMethod method, int trials, double share) {
        double covered = 0;
        double probability = Math.pow(1 - share, trials);
        for (int successes = 0; successes <= trials; successes++) {
            if (Proportion.of(successes, trials).interval(method, 0.95).contains(share)) {
                covered += probability;
            }
            probability *= (trials - successes) / (successes + 1.0) * share / (1 - share);
        }
        return covered;
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

    /** Among so many trials successes are a Poisson count: F. Garwood, Biometrika 28 (1936), 437–442, limits at 95 %. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.0253, 5.572",
        "2, 0.242, 7.225",
        "3, 0.619, 8.767",
        "4, 1.09, 10.24",
        "5, 1.62, 11.67",
        "10, 4.80, 18.39",
        "50, 37.11, 65.92",
    })
    void a_few_successes_among_very_many_trials_have_the_limits_of_garwood(long successes, String lower, String upper) {
        double trials = 4e18;
        Interval interval = Proportion.of(successes, (long) trials).interval(ProportionMethod.CLOPPER_PEARSON, 0.95);
        assertThat(interval.lower() * trials).isCloseTo(Double.parseDouble(lower), lastDigitOf(lower));
        assertThat(interval.upper() * trials).isCloseTo(Double.parseDouble(upper), lastDigitOf(upper));
    }

    /** The χ² quantiles at twice the successes are the limits of a Poisson count; 700 successes are enough for another way. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 30, 499, 500, 700, 100_000})
    void successes_among_very_many_trials_have_the_limits_of_a_poisson_count(long successes) {
        double trials = 9e18;
        Interval interval = Proportion.of(successes, (long) trials).interval(ProportionMethod.CLOPPER_PEARSON, 0.95);
        double lower = ChiSquared.of(2.0 * successes).quantile(0.025) / 2;
        double upper = ChiSquared.of(2.0 * successes + 2).survivalQuantile(0.025) / 2;
        assertThat(interval.lower() * trials / lower).isCloseTo(1, within(1e-12));
        assertThat(interval.upper() * trials / upper).isCloseTo(1, within(1e-12));
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
}
