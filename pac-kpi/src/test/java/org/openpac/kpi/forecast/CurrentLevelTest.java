package org.openpac.kpi.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.DateRange;

/**
 * Levels, means and quotients, worked by hand; quantiles of Student’s t as in {@link LandingMethodTest}: 12.706 with 1 degree of
 * freedom, 4.303 with 2.
 */
class CurrentLevelTest {

    private static final double T1 = 12.706;
    private static final double T2 = 4.303;
    private static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");

    @Test
    void a_cost_of_235_at_the_end_of_march_lands_at_235() {
        Landing landing = land(levels(at("2026-01-31", 247), at("2026-02-28", 240), at("2026-03-31", 235)));

        assertThat(landing.value()).isEqualTo(235);
        // 7 less in 28 days, 5 less in 31: s² = (49/28 + 25/31)/2 a day, 275 days to go
        double deviation = Math.sqrt((49 / 28.0 + 25 / 31.0) / 2 * 275);
        assertThat(landing.interval().orElseThrow().lower())
                .isCloseTo(235 - T2 * deviation, within(0.0005 * deviation));
        assertThat(landing.interval().orElseThrow().upper())
                .isCloseTo(235 + T2 * deviation, within(0.0005 * deviation));
    }

    @Test
    void a_level_is_of_the_last_day_of_its_reading_whatever_day_that_begins() {
        Course ofMonths = levels(
                reading("2026-01-01", "2026-01-31", 247),
                reading("2026-02-01", "2026-02-28", 240),
                reading("2025-04-01", "2026-03-31", 235));
        Course ofDays = levels(at("2026-01-31", 247), at("2026-02-28", 240), at("2026-03-31", 235));

        assertThat(land(ofMonths)).isEqualTo(land(ofDays));
        assertThat(LandingMethod.HOLT
                        .land(levels(
                                at("2026-01-31", 10), at("2026-02-28", 20), at("2026-03-31", 30), at("2026-04-30", 40)))
                        .value()
                        .orElseThrow()
                        .value())
                .isCloseTo(120, within(1e-9));
    }

    @Test
    void of_two_levels_of_one_day_the_one_whose_days_begin_later_counts() {
        Course course = levels(
                reading("2026-03-31", "2026-03-31", 235),
                reading("2026-01-01", "2026-03-31", 999),
                at("2026-02-28", 240));

        assertThat(land(course).value()).isEqualTo(235);
        assertThat(course.readings()).hasSize(2);
    }

    @Test
    void two_levels_tell_how_far_one_goes_in_a_day() {
        Landing landing = land(levels(at("2026-02-28", 240), at("2026-03-31", 235)));

        // 5 less in 31 days, 275 days to go
        double deviation = Math.sqrt(25 / 31.0 * 275);
        assertThat(landing.interval().orElseThrow().width() / 2).isCloseTo(T1 * deviation, within(0.0005 * deviation));
    }

    @Test
    void one_level_tells_where_it_is_and_not_how_far_it_goes() {
        assertThat(land(levels(at("2026-03-31", 235))).value()).isEqualTo(235);
        assertThat(land(levels(at("2026-03-31", 235))).interval()).isEmpty();
        assertThat(land(levels(at("2026-12-31", 235))).interval().orElseThrow().width())
                .isZero();
    }

    /** 40 of 100 cases and 50 of 300: (4,000 + 15,000) / 400. */
    @Test
    void a_mean_lands_at_the_mean_of_all_cases() {
        Landing landing = land(Course.of(
                DateRange.of("2026-03-01", "2026-04-09"),
                Aggregation.WEIGHTED_MEAN,
                List.of(
                        weighed("2026-03-01", "2026-03-10", "40", "100"),
                        weighed("2026-03-11", "2026-03-20", "50", "300")),
                List.of()));

        assertThat(landing.value()).isEqualTo(47.5);
        // 750 too few, then 750 too many: s² = 750²/100 + 750²/300 = 7,500; 400 more cases: 7,500·(400 + 400²/400)/800²
        assertThat(landing.interval().orElseThrow().width() / 2)
                .isCloseTo(T1 * Math.sqrt(9.375), within(0.0005 * Math.sqrt(9.375)));
    }

    @Test
    void a_mean_that_is_due_is_what_it_has_come_to() {
        Course open = Course.of(
                YEAR,
                Aggregation.RATIO,
                List.of(
                        weighed("2026-01-01", "2026-01-31", "300", "10"),
                        weighed("2026-02-01", "2026-02-28", "200", "30")),
                List.of());
        Course over = new Course(open.path(), open.aggregation(), true, open.readings(), List.of());

        // 9,000 over 40
        assertThat(land(over).value()).isEqualTo(225);
        assertThat(land(over).interval().orElseThrow().width()).isZero();
    }

    @Test
    void a_mean_of_nothing_is_none() {
        Course course = Course.of(
                YEAR, Aggregation.WEIGHTED_MEAN, List.of(weighed("2026-01-01", "2026-01-31", "40", "0")), List.of());

        assertThat(LandingMethod.CURRENT_LEVEL.land(course).obstacle()).contains(Obstacle.NOT_POSITIVE);
        assertThat(LandingMethod.CURRENT_LEVEL.land(levels()).obstacle()).contains(Obstacle.TOO_FEW_READINGS);
        assertThat(LandingMethod.HOLT.land(course).obstacle()).contains(Obstacle.NOT_A_SUM);
    }

    private static Landing land(Course course) {
        return LandingMethod.CURRENT_LEVEL.land(course).value().orElseThrow();
    }

    private static Course levels(Reading... readings) {
        return Course.of(YEAR, Aggregation.LAST, List.of(readings), List.of());
    }

    private static Reading at(String day, long value) {
        return reading(day, day, value);
    }

    private static Reading reading(String first, String last, long value) {
        return new Reading(new DateRange(LocalDate.parse(first), LocalDate.parse(last)), BigDecimal.valueOf(value));
    }

    private static Reading weighed(String first, String last, String value, String weight) {
        return new Reading(DateRange.of(first, last), new BigDecimal(value), new BigDecimal(weight));
    }
}
