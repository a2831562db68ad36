package org.openpac.kpi.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.DateRange;

/**
 * Worked by hand; quantiles of Student’s t from the table in D. V. Lindley and W. F. Scott, “New Cambridge Statistical Tables”,
 * table 10: 12.706 with 1 degree of freedom, 4.303 with 2, both for 2.5 %.
 */
class LandingMethodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final double T1 = 12.706;
    private static final double T2 = 4.303;
    private static final List<LandingMethod> SUMS =
            List.of(LandingMethod.RUN_RATE, LandingMethod.SEASONAL_SHARE, LandingMethod.HOLT);

    @Test
    void at_the_pace_so_far_two_tens_of_days_out_of_four_double() {
        Landing landing = land(LandingMethod.RUN_RATE, sums(tens(100, 120)));

        assertThat(landing.value()).isEqualTo(440);
        // 11 a day; 10 too few, then 10 too many: s² = 100/10 + 100/10 over 1; 20·(20 + 20²/20) = 800
        double margin = T1 * Math.sqrt(800);
        assertThat(landing.interval().orElseThrow().upper()).isCloseTo(440 + margin, within(0.0005 * Math.sqrt(800)));
        assertThat(landing.interval().orElseThrow().lower()).isCloseTo(440 - margin, within(0.0005 * Math.sqrt(800)));
    }

    @Test
    void on_the_due_date_and_after_it_a_sum_has_come_to_what_was_read() {
        Course open = sums(tens(10, 20));
        Course over = new Course(open.path(), Aggregation.SUM, true, open.readings(), List.of());

        for (LandingMethod method : SUMS) {
            assertThat(land(method, over).value()).as(method.name()).isEqualTo(30);
            assertThat(land(method, over).interval().orElseThrow().width()).isZero();
        }
    }

    @Test
    void one_reading_tells_a_landing_but_not_how_far_it_may_be_missed() {
        Landing landing = land(LandingMethod.RUN_RATE, sums(tens(100)));

        assertThat(landing.value()).isEqualTo(400);
        assertThat(landing.interval()).isEmpty();
    }

    @Test
    void where_nothing_is_left_to_come_the_landing_is_what_was_reached() {
        for (LandingMethod method : SUMS) {
            Course course = Course.of(days(0, 40), Aggregation.SUM, tens(10, 30, 20, 40), lastYear(1, 2, 3, 4));
            Landing landing = land(method, course);
            assertThat(landing.value()).as(method.name()).isEqualTo(100);
            assertThat(landing.interval().orElseThrow().width())
                    .as(method.name())
                    .isZero();
        }
    }

    @Test
    void the_season_a_year_earlier_says_which_part_has_come() {
        Course course = Course.of(days(0, 40), Aggregation.SUM, tens(120, 210), lastYear(100, 200, 300, 400));
        Landing landing = land(LandingMethod.SEASONAL_SHARE, course);

        // 30 % of the year by then: 330 / 0.30
        assertThat(landing.value()).isCloseTo(1100, within(1e-9));
        // 10 too many of 110, 10 too few of 220: s² = 100/100 + 100/200; 1.5·(700 + 700²/300) = 3500
        assertThat(landing.interval().orElseThrow().upper())
                .isCloseTo(1100 + T1 * Math.sqrt(3500), within(0.0005 * Math.sqrt(3500)));
    }

    @Test
    void a_figure_that_follows_a_line_lands_on_it() {
        Landing level =
                land(LandingMethod.HOLT, Course.of(year(), Aggregation.LAST, months(10, 20, 30, 40), List.of()));
        Landing sum = land(LandingMethod.HOLT, Course.of(year(), Aggregation.SUM, months(10, 20, 30, 40), List.of()));

        assertThat(level.value()).isCloseTo(120, within(1e-9));
        // 10 + 20 + … + 120
        assertThat(sum.value()).isCloseTo(780, within(1e-9));
        assertThat(sum.interval().orElseThrow().width()).isZero();
    }

    @Test
    void an_error_moves_level_and_trend_by_their_weights() {
        DateRange fiveMonths = DateRange.of("2026-01-01", "2026-05-31");
        Landing landing =
                land(LandingMethod.HOLT, Course.of(fiveMonths, Aggregation.LAST, months(10, 20, 30, 44), List.of()));

        // Errors 0 and 4 whatever the weights, so both are 0.1: level 40.4, trend 10.04; variance (0 + 16)/2
        assertThat(landing.value()).isCloseTo(50.44, within(1e-9));
        assertThat(landing.interval().orElseThrow().upper())
                .isCloseTo(50.44 + T2 * Math.sqrt(8), within(0.0005 * Math.sqrt(8)));
    }

    @Test
    void an_error_lives_on_in_every_later_step() {
        DateRange sixMonths = DateRange.of("2026-01-01", "2026-06-30");
        Course levels = Course.of(sixMonths, Aggregation.LAST, months(10, 20, 30, 44), List.of());
        Course sums = Course.of(sixMonths, Aggregation.SUM, months(10, 20, 30, 44), List.of());

        // Two steps: 1 + 0.11² times the variance 8 for the level, 1 + 1.11² for the sum
        assertThat(land(LandingMethod.HOLT, levels).interval().orElseThrow().width() / 2)
                .isCloseTo(T2 * Math.sqrt(8 * 1.0121), within(0.0005 * Math.sqrt(8 * 1.0121)));
        assertThat(land(LandingMethod.HOLT, sums).interval().orElseThrow().width() / 2)
                .isCloseTo(T2 * Math.sqrt(8 * 2.2321), within(0.0005 * Math.sqrt(8 * 2.2321)));
    }

    @Test
    void what_cannot_be_foretold_says_why() {
        List<Reading> gap =
                List.of(new Reading(days(0, 10), BigDecimal.ONE), new Reading(days(11, 20), BigDecimal.ONE));
        Course reversed = Course.of(DateRange.of("2026-12-31", "2026-01-01"), Aggregation.SUM, tens(1), List.of());
        Course zeroBefore = Course.of(days(0, 40), Aggregation.SUM, tens(1), lastYear(0, 1, 1, 1));

        assertThat(obstacle(LandingMethod.RUN_RATE, sums(List.of()))).isEqualTo(Obstacle.TOO_FEW_READINGS);
        assertThat(obstacle(LandingMethod.RUN_RATE, sums(gap))).isEqualTo(Obstacle.UNEVEN_READINGS);
        assertThat(obstacle(LandingMethod.RUN_RATE, levels(tens(1)))).isEqualTo(Obstacle.NOT_A_SUM);
        assertThat(obstacle(LandingMethod.CURRENT_LEVEL, sums(tens(1)))).isEqualTo(Obstacle.NOT_A_LEVEL);
        assertThat(obstacle(LandingMethod.RUN_RATE, reversed)).isEqualTo(Obstacle.NO_PERIOD);
        assertThat(obstacle(LandingMethod.SEASONAL_SHARE, levels(tens(1)))).isEqualTo(Obstacle.NOT_A_SUM);
        assertThat(obstacle(LandingMethod.SEASONAL_SHARE, sums(tens(1)))).isEqualTo(Obstacle.NO_EARLIER_YEAR);
        assertThat(obstacle(LandingMethod.SEASONAL_SHARE, zeroBefore)).isEqualTo(Obstacle.NOT_POSITIVE);
        assertThat(obstacle(LandingMethod.HOLT, sums(tens(1, 2, 3)))).isEqualTo(Obstacle.TOO_FEW_READINGS);
        assertThat(obstacle(LandingMethod.HOLT, Course.of(days(0, 45), Aggregation.SUM, tens(1, 2, 3, 4), List.of())))
                .isEqualTo(Obstacle.UNEVEN_READINGS);
    }

    @Property
    void the_order_of_readings_changes_no_bit(
            @ForAll @Size(min = 4, max = 9) List<@IntRange(min = 1, max = 1000) Integer> values,
            @ForAll Random random) {
        List<Reading> readings =
                months(values.stream().mapToDouble(Integer::doubleValue).toArray());
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, random);
        for (LandingMethod method : SUMS) {
            assertThat(method.land(Course.of(year(), Aggregation.SUM, shuffled, List.of())))
                    .isEqualTo(method.land(Course.of(year(), Aggregation.SUM, readings, List.of())));
        }
    }

    @Property
    void in_another_unit_the_landing_is_the_same(
            @ForAll @Size(min = 4, max = 9) List<@IntRange(min = 1, max = 1000) Integer> values) {
        assertSameInCents(values);
    }

    @Test
    void factors_that_do_equally_well_are_chosen_alike_in_another_unit() {
        assertSameInCents(List.of(173, 602, 11, 5));
    }

    private static void assertSameInCents(List<Integer> values) {
        double[] numbers = values.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] cents = values.stream().mapToDouble(value -> value * 100.0).toArray();
        for (LandingMethod method : List.of(LandingMethod.RUN_RATE, LandingMethod.HOLT)) {
            Landing inEuros = land(method, Course.of(year(), Aggregation.SUM, months(numbers), List.of()));
            Landing inCents = land(method, Course.of(year(), Aggregation.SUM, months(cents), List.of()));
            assertThat(inCents.value())
                    .isCloseTo(inEuros.value() * 100, within(1e-6 * (1 + Math.abs(inCents.value()))));
        }
    }

    private static Landing land(LandingMethod method, Course course) {
        return method.land(course).value().orElseThrow();
    }

    private static Obstacle obstacle(LandingMethod method, Course course) {
        return method.land(course).obstacle().orElseThrow();
    }

    private static Course sums(List<Reading> readings) {
        return Course.of(days(0, 40), Aggregation.SUM, readings, List.of());
    }

    private static Course levels(List<Reading> readings) {
        return Course.of(days(0, 40), Aggregation.LAST, readings, List.of());
    }

    private static DateRange days(int from, int until) {
        return new DateRange(FIRST.plusDays(from), FIRST.plusDays(until - 1));
    }

    private static DateRange year() {
        return DateRange.of("2026-01-01", "2026-12-31");
    }

    private static List<Reading> tens(long... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            readings.add(new Reading(days(10 * i, 10 * i + 10), BigDecimal.valueOf(values[i])));
        }
        return readings;
    }

    /** The same days of 2025, of which none follows a 29 February. */
    private static List<Reading> lastYear(long... values) {
        return tens(values).stream()
                .map(reading -> new Reading(
                        new DateRange(
                                reading.period().start().minusYears(1),
                                reading.period().end().minusYears(1)),
                        reading.value()))
                .toList();
    }

    private static List<Reading> months(double... values) {
        List<Reading> readings = new ArrayList<>();
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < values.length; i++) {
            LocalDate start = first.plusMonths(i);
            readings.add(
                    new Reading(new DateRange(start, start.plusMonths(1).minusDays(1)), BigDecimal.valueOf(values[i])));
        }
        return readings;
    }
}
