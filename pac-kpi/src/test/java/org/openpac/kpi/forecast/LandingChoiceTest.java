package org.openpac.kpi.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.DateRange;

/** Worked by hand; readings of ten days each, ten of them in the period. */
class LandingChoiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Test
    void of_methods_that_are_all_right_and_know_no_season_the_simplest_is_chosen() {
        LandingChoice choice = choose(course(List.of(), "10", "10", "10", "10", "10", "10", "10", "10"));

        assertThat(choice.landing().method()).isEqualTo(LandingMethod.RUN_RATE);
        assertThat(choice.landing().value()).isEqualTo(100);
        assertThat(choice.errors().keySet())
                .containsExactly(LandingMethod.RUN_RATE, LandingMethod.HOLT, LandingMethod.DAMPED_HOLT);
        assertThat(choice.errors().values()).allMatch(error -> error < 1e-9);
        assertThat(choice.uncompared()).isEmpty();
    }

    /** A tenth a day so far, in both years; the last two tens of days of a year earlier brought 4 and 2 only. */
    @Test
    void of_methods_that_are_all_right_the_season_goes_first_as_it_tells_of_the_days_to_come() {
        LandingChoice choice =
                choose(course(lastYear(5, 5, 5, 5, 5, 5, 5, 5, 4, 2), "10", "10", "10", "10", "10", "10", "10", "10"));

        assertThat(choice.landing().method()).isEqualTo(LandingMethod.SEASONAL_SHARE);
        assertThat(choice.landing().value()).isCloseTo(92, within(1e-9));
        assertThat(choice.errors().values()).allMatch(error -> error < 1e-9);
    }

    @Test
    void what_grows_along_a_line_lands_by_its_trend() {
        LandingChoice choice = choose(course(List.of(), "10", "20", "30", "40", "50", "60", "70", "80"));

        assertThat(choice.landing().method()).isEqualTo(LandingMethod.HOLT);
        // 10 + 20 + … + 100
        assertThat(choice.landing().value()).isCloseTo(550, within(1e-9));
        assertThat(choice.landing().interval()).isPresent();
        assertThat(choice.errors().get(LandingMethod.HOLT)).isCloseTo(0, within(1e-9));
        // 360 in all; foretold 100·8/4, 150·8/5, 210·8/6, 280·8/7: 160, 120, 80, 40 too few
        assertThat(choice.errors().get(LandingMethod.RUN_RATE)).isCloseTo(100, within(1e-9));
    }

    @Test
    void what_follows_the_season_lands_by_it() {
        LandingChoice choice =
                choose(course(lastYear(5, 1, 4, 2, 8, 3, 7, 6, 9, 1), "10", "2", "8", "4", "16", "6", "14", "12"));

        assertThat(choice.landing().method()).isEqualTo(LandingMethod.SEASONAL_SHARE);
        // twice the 46 of a year earlier
        assertThat(choice.landing().value()).isCloseTo(92, within(1e-9));
        assertThat(choice.errors())
                .containsOnlyKeys(
                        LandingMethod.RUN_RATE,
                        LandingMethod.SEASONAL_SHARE,
                        LandingMethod.HOLT,
                        LandingMethod.DAMPED_HOLT);
        assertThat(choice.errors().get(LandingMethod.SEASONAL_SHARE)).isCloseTo(0, within(1e-9));
        // 72 in all; foretold 24·2, 40·8/5, 46·8/6, 60·8/7: 24, 8, 32/3, 24/7 too few
        assertThat(choice.errors().get(LandingMethod.RUN_RATE))
                .isCloseTo((24 + 8 + 32 / 3.0 + 24 / 7.0) / 4, within(1e-9));
    }

    @Test
    void what_grows_less_and_less_lands_by_a_damped_trend() {
        // steps of 10, 8, 6.4 …: four fifths of the one before
        LandingChoice choice =
                choose(course(List.of(), "50", "60", "68", "74.4", "79.52", "83.616", "86.8928", "89.51424"));

        assertThat(choice.landing().method()).isEqualTo(LandingMethod.DAMPED_HOLT);
        assertThat(choice.errors().get(LandingMethod.DAMPED_HOLT)).isCloseTo(0, within(1e-9));
        // 591.94304 so far, then 89.51424 + 2.097152 and 1.6777216 more
        assertThat(choice.landing().value()).isCloseTo(591.94304 + 91.611392 + 93.2891136, within(1e-9));
    }

    @Test
    void six_readings_are_too_few_to_compare_and_go_on_as_they_did() {
        LandingChoice few = choose(course(lastYear(1, 2, 3, 4, 5, 6, 7, 8, 9, 9), "2", "4", "6", "8", "10", "12"));

        assertThat(few.landing().method()).isEqualTo(LandingMethod.RUN_RATE);
        // 42 in 60 days of 100
        assertThat(few.landing().value()).isCloseTo(70, within(1e-9));
        assertThat(few.errors()).isEmpty();
        assertThat(few.uncompared()).contains(Obstacle.TOO_FEW_READINGS);
        assertThat(choose(course(List.of(), "2", "4", "6", "8", "10", "12", "14"))
                        .uncompared())
                .isEmpty();
    }

    @Test
    void a_level_stays_and_is_not_compared() {
        Course level =
                Course.of(days(0, 100), Aggregation.LAST, readings("1", "2", "3", "4", "5", "6", "7"), List.of());

        LandingChoice choice = choose(level);
        assertThat(choice.landing().method()).isEqualTo(LandingMethod.CURRENT_LEVEL);
        assertThat(choice.landing().value()).isEqualTo(7);
        assertThat(choice.uncompared()).contains(Obstacle.NOT_A_SUM);
    }

    @Test
    void a_method_that_could_not_always_tell_is_not_compared() {
        // readings of other lengths have no trend by steps
        List<Reading> uneven = new ArrayList<>(readings("10", "10", "10", "10", "10", "10"));
        uneven.add(new Reading(days(60, 65), BigDecimal.valueOf(5)));
        LandingChoice choice = choose(Course.of(days(0, 100), Aggregation.SUM, uneven, List.of()));

        assertThat(choice.errors()).containsOnlyKeys(LandingMethod.RUN_RATE);
        assertThat(choice.landing().value()).isCloseTo(100, within(1e-9));
    }

    @Test
    void where_nothing_can_be_told_the_reason_is_that_of_the_simplest_method() {
        assertThat(LandingChoice.of(course(List.of())).obstacle()).contains(Obstacle.TOO_FEW_READINGS);
        List<Reading> gap = new ArrayList<>(readings("1", "1", "1", "1", "1", "1", "1", "1"));
        gap.remove(3);
        assertThat(LandingChoice.of(Course.of(days(0, 100), Aggregation.SUM, gap, List.of()))
                        .obstacle())
                .contains(Obstacle.UNEVEN_READINGS);
    }

    @Test
    void a_trend_that_wears_off_has_the_range_of_errors_that_wear_off() {
        // With four fifths of the trend left 28 and 34.4 are foretold: errors 0 and -4 whatever the weights, so both
        // are 0.1
        Course six = Course.of(days(0, 60), Aggregation.LAST, readings("10", "20", "28", "30.4"), List.of());
        Landing landing = LandingMethod.DAMPED_HOLT.land(six).value().orElseThrow();

        // level 34, trend 6.4 - 0.04; two steps bring 0.8 + 0.64 of it
        assertThat(landing.value()).isCloseTo(34 + 1.44 * 6.36, within(1e-9));
        // 4.303: Student, 2 degrees, 2.5 % (Lindley and Scott, table 10); 8·(1 + 0.1²·(1 + 0.1·0.8)²)
        double variance = 8 * (1 + 0.108 * 0.108);
        assertThat(landing.interval().orElseThrow().width() / 2)
                .isCloseTo(4.303 * Math.sqrt(variance), within(0.0005 * Math.sqrt(variance)));
    }

    private static LandingChoice choose(Course course) {
        return LandingChoice.of(course).value().orElseThrow();
    }

    private static Course course(List<Reading> earlier, String... values) {
        return Course.of(days(0, 100), Aggregation.SUM, readings(values), earlier);
    }

    private static List<Reading> readings(String... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            readings.add(new Reading(days(10 * i, 10 * i + 10), new BigDecimal(values[i])));
        }
        return readings;
    }

    private static List<Reading> lastYear(long... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            DateRange days = days(10 * i, 10 * i + 10);
            readings.add(new Reading(
                    new DateRange(days.start().minusYears(1), days.end().minusYears(1)),
                    BigDecimal.valueOf(values[i])));
        }
        return readings;
    }

    private static DateRange days(int from, int until) {
        return new DateRange(FIRST.plusDays(from), FIRST.plusDays(until - 1));
    }
}
