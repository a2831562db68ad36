package org.openpac.kpi.lifetime.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.kpi.published.PublishedFigures;
import org.openpac.kpi.statistic.Interval;
import tools.jackson.databind.JsonNode;

/** Freireich and others, Blood 21 (1963), 699–716: weeks without relapse under 6-MP and under placebo. */
class KaplanMeierTest {

    private static final double PRECISION = 1e-12;

    @ParameterizedTest
    @ValueSource(strings = {"mp6", "placebo"})
    void every_figure_is_that_of_the_r_package_survival(String group) {
        JsonNode expected = file().get(group);
        KaplanMeier curve = KaplanMeier.of(observations(group));
        assertThat(curve.steps()).hasSameSizeAs(expected.get("km"));
        for (int i = 0; i < curve.steps().size(); i++) {
            KaplanMeier.Step step = curve.steps().get(i);
            JsonNode row = expected.get("km").get(i);
            assertThat(step.time()).isEqualTo(row.get("t").asDouble());
            assertThat(step.atRisk()).isEqualTo(row.get("n").asLong());
            assertThat(step.events()).isEqualTo(row.get("d").asLong());
            assertThat(step.survival()).isCloseTo(row.get("S").asDouble(), within(PRECISION));
            assertThat(step.cumulativeHazard())
                    .isCloseTo(row.get("nelson_aalen").asDouble(), within(PRECISION));
            if (row.get("greenwood_se").isNull()) {
                assertThat(step.standardError()).isEmpty();
                assertThat(curve.interval(step, Band.LOG_LOG, 0.95)).isEmpty();
            } else {
                assertThat(step.standardError().getAsDouble())
                        .isCloseTo(row.get("greenwood_se").asDouble(), within(PRECISION));
                Map.of(Band.PLAIN, "plain", Band.LOG, "log", Band.LOG_LOG, "loglog")
                        .forEach((band, name) -> {
                            Interval interval = curve.interval(step, band, 0.95).orElseThrow();
                            assertThat(interval.lower())
                                    .isCloseTo(row.get(name + "_lo").asDouble(), within(PRECISION));
                            assertThat(interval.upper())
                                    .isCloseTo(row.get(name + "_hi").asDouble(), within(PRECISION));
                        });
            }
        }
        assertThat(curve.median()).hasValue(expected.get("median").asDouble());
        for (String name : expected.propertyNames()) {
            if (name.startsWith("rmst_")) {
                double horizon = Double.parseDouble(name.substring(5));
                assertThat(curve.restrictedMean(horizon).orElseThrow().mean())
                        .isCloseTo(expected.get(name).asDouble(), within(PRECISION * 100));
            }
        }
    }

    @Test
    void the_comparison_of_the_groups_is_that_of_the_r_package_survival() {
        JsonNode expected = file().get("logrank");
        LogRank test = LogRank.of(List.of(observations("mp6"), observations("placebo")))
                .orElseThrow();
        assertThat(test.observed()).containsExactly(9L, 21L);
        assertThat(test.expected().get(0))
                .isCloseTo(expected.get("expected_6mp").asDouble(), within(PRECISION * 100));
        assertThat(test.covariance().get(0).get(0))
                .isCloseTo(expected.get("variance").asDouble(), within(PRECISION * 100));
        assertThat(test.statistic()).isCloseTo(expected.get("chi2").asDouble(), within(PRECISION * 100));
        assertThat(test.pValue()).isCloseTo(expected.get("p").asDouble(), within(PRECISION));
    }

    /** R’s survfit with log-log bounds: median 23, from 13 on. */
    @Test
    void the_bounds_of_the_median_are_those_of_the_r_package_survival() {
        KaplanMeier curve = KaplanMeier.of(observations("mp6"));
        KaplanMeier.QuantileBounds bounds = curve.quantileBounds(0.5, Band.LOG_LOG, 0.95);
        assertThat(bounds.lower()).hasValue(13);
        assertThat(bounds.upper()).isEmpty();
    }

    /** Four observations by hand: 1 of 4 ends at 1, one is lost at 1, 1 of 2 ends at 2, the last at 3. */
    @Test
    void by_hand() {
        KaplanMeier curve = KaplanMeier.of(
                List.of(Observation.ended(1), Observation.ongoing(1), Observation.ended(2), Observation.ended(3)));
        assertThat(curve.survival(0.5)).hasValue(1);
        assertThat(curve.survival(1)).hasValue(0.75);
        assertThat(curve.survival(2.5)).hasValue(0.375);
        assertThat(curve.survival(3)).hasValue(0);
        assertThat(curve.survival(9)).hasValue(0);
        assertThat(curve.median()).hasValue(2);
        assertThat(curve.restrictedMean(4).orElseThrow().mean()).isEqualTo(1 + 0.75 + 0.375);
        double first = 1.125 * 1.125 / (4 * 3.0);
        double second = 0.375 * 0.375 / (2 * 1.0);
        assertThat(curve.restrictedMean(4).orElseThrow().standardError())
                .isCloseTo(Math.sqrt(first + second), within(1e-15));
        assertThat(curve.steps().get(2).hazardVariance()).isCloseTo(1 / 16.0 + 1 / 4.0 + 1, within(1e-15));
        RestrictedMean unlimited =
                curve.restrictedMean(Double.POSITIVE_INFINITY).orElseThrow();
        assertThat(unlimited.mean()).isEqualTo(1 + 0.75 + 0.375);
        assertThat(unlimited.standardError()).isCloseTo(Math.sqrt(first + second), within(1e-15));
    }

    @Test
    void minus_zero_is_the_age_zero() {
        KaplanMeier curve =
                KaplanMeier.of(List.of(Observation.ended(-0.0), Observation.ended(0), Observation.ongoing(3)));
        assertThat(curve.steps()).hasSize(1);
        assertThat(curve.steps().get(0).events()).isEqualTo(2);
        assertThat(curve.survival(0).getAsDouble()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(new Observation(-0.0, -0.0, true)).isEqualTo(Observation.ended(0));
    }

    @Test
    void where_survival_stays_at_one_half_the_median_is_the_middle() {
        KaplanMeier curve = KaplanMeier.of(
                List.of(Observation.ended(1), Observation.ended(2), Observation.ended(4), Observation.ongoing(5)));
        assertThat(curve.median()).hasValue(3);
        assertThat(curve.quantile(0.9)).isEmpty();
        assertThat(curve.survival(5)).hasValue(0.25);
        assertThat(curve.survival(5.1)).isEmpty();
        assertThat(curve.restrictedMean(6)).isEmpty();
    }

    /** Watched from 2 on, a customer is not at risk at 1 and 2. */
    @Test
    void who_came_late_was_not_at_risk_before() {
        KaplanMeier curve = KaplanMeier.of(List.of(
                Observation.ended(1),
                Observation.ended(2),
                Observation.ongoing(6),
                Observation.ended(5).enteredAt(2)));
        assertThat(curve.steps()).extracting(KaplanMeier.Step::atRisk).containsExactly(3L, 2L, 2L);
        assertThat(curve.survival(5).getAsDouble()).isCloseTo(2 / 3.0 / 2 / 2, within(1e-15));
    }

    @Test
    void three_groups_have_two_degrees_of_freedom_and_any_order() {
        List<Observation> early = List.of(Observation.ended(1), Observation.ended(2), Observation.ended(3));
        List<Observation> late = List.of(Observation.ended(7), Observation.ended(8), Observation.ongoing(9));
        List<Observation> between = List.of(Observation.ended(4), Observation.ended(5), Observation.ended(6));
        LogRank one = LogRank.of(List.of(early, between, late)).orElseThrow();
        LogRank other = LogRank.of(List.of(late, early, between)).orElseThrow();
        assertThat(other.statistic()).isCloseTo(one.statistic(), within(1e-12));
        assertThat(one.pValue()).isCloseTo(Math.exp(-one.statistic() / 2), within(1e-14));
        assertThat(one.expected().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(8, within(1e-12));
        assertThat(LogRank.of(List.of(early))).isEmpty();
        assertThat(LogRank.of(List.of(early, List.of()))).isEmpty();
        assertThat(LogRank.of(List.of())).isEmpty();
    }

    @Property
    void the_order_of_observations_changes_nothing_and_bounds_hold_the_curve(
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 12) Integer> times, @ForAll long seed) {
        Random random = new Random(seed);
        List<Observation> observations = new ArrayList<>();
        times.forEach(time -> observations.add(new Observation(0, time, random.nextBoolean())));
        KaplanMeier curve = KaplanMeier.of(observations);
        Collections.shuffle(observations, random);
        assertThat(KaplanMeier.of(observations).steps()).isEqualTo(curve.steps());
        double before = 1;
        for (KaplanMeier.Step step : curve.steps()) {
            assertThat(step.survival()).isBetween(0.0, before);
            before = step.survival();
            for (Band band : Band.values()) {
                curve.interval(step, band, 0.95).ifPresent(wide -> {
                    Interval narrow = curve.interval(step, band, 0.8).orElseThrow();
                    assertThat(wide.contains(step.survival())).isTrue();
                    assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
                    assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
                });
            }
        }
    }

    /** Without losses from sight, survival is the plain share of those that last longer. */
    @Property
    void without_censoring_it_is_a_share(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 9) Integer> times) {
        KaplanMeier curve = KaplanMeier.of(
                times.stream().map(time -> Observation.ended(time)).toList());
        for (int age = 0; age < 10; age++) {
            int limit = age;
            double share = times.stream().filter(time -> time > limit).count() / (double) times.size();
            assertThat(curve.survival(age).getAsDouble()).isCloseTo(share, within(1e-13));
        }
        assertThat(curve.restrictedMean(20).orElseThrow().mean())
                .isCloseTo(times.stream().mapToInt(Integer::intValue).average().orElseThrow(), within(1e-12));
    }

    @Test
    void what_cannot_have_been_seen_is_refused_and_nothing_is_no_failure() {
        assertThatThrownBy(() -> Observation.ended(3).enteredAt(3))
                .hasMessage("time must be finite and above the entry, 3.0: 3.0");
        assertThatThrownBy(() -> Observation.ended(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        KaplanMeier nothing = KaplanMeier.of(List.of());
        assertThat(nothing.median()).isEmpty();
        assertThat(nothing.survival(0)).hasValue(1);
        assertThat(nothing.survival(1)).isEmpty();
        KaplanMeier atOnce = KaplanMeier.of(List.of(Observation.ended(0), Observation.ended(2)));
        assertThat(atOnce.survival(0)).hasValue(0.5);
        assertThatThrownBy(() -> nothing.quantile(1)).hasMessage("part must be between 0 and 1, both excluded: 1.0");
    }

    private static List<Observation> observations(String group) {
        JsonNode data = file().get(group);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < data.get("times").size(); i++) {
            observations.add(new Observation(
                    0,
                    data.get("times").get(i).asDouble(),
                    data.get("events").get(i).asInt() == 1));
        }
        return observations;
    }

    private static JsonNode file() {
        return PublishedFigures.json("expected_kaplan_meier.json");
    }
}
