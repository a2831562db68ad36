package org.openpac.kpi.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.DateRange;

/**
 * Holt’s method by hand. After 0, 0, 10 the error is 10 whatever the weights, so that the level is 10α and the trend 10αβ; the
 * fourth month is met exactly where 10α(1 + β) is. The quantile of Student’s t as in {@link LandingMethodTest}.
 */
class HoltTest {

    private static final double T2 = 4.303;

    /** 17.1 = 10·0.9·1.9 is met by 0.9 and 0.9 alone: the trend is 8.1. */
    @Test
    void weights_that_meet_the_last_reading_are_found() {
        Landing level = land(months(Aggregation.LAST, "2026-07-31", 0, 0, 10, 17.1));
        Landing sum = land(months(Aggregation.SUM, "2026-07-31", 0, 0, 10, 17.1));

        assertThat(level.value()).isCloseTo(17.1 + 3 * 8.1, within(1e-9));
        assertThat(sum.value()).isCloseTo(27.1 + 3 * 17.1 + 6 * 8.1, within(1e-9));
        // s² = 10²/2; an error moves the next level by 1.71 and the one after by 0.9·(1 + 2·0.9) = 2.52
        double ofLevel = Math.sqrt(50 * (1 + 1.71 * 1.71 + 2.52 * 2.52));
        double ofSum = Math.sqrt(50 * (1 + 2.71 * 2.71 + 5.23 * 5.23));
        assertThat(level.interval().orElseThrow().width() / 2).isCloseTo(T2 * ofLevel, within(0.0005 * ofLevel));
        assertThat(sum.interval().orElseThrow().width() / 2).isCloseTo(T2 * ofSum, within(0.0005 * ofSum));
    }

    /** 6 = 10·0.4·1.5 = 10·0.5·1.2: the smaller weight of the level, whose trend is 2. */
    @Test
    void of_weights_that_do_equally_well_the_smaller_are_taken() {
        assertThat(land(months(Aggregation.LAST, "2026-05-31", 0, 0, 10, 6)).value())
                .isCloseTo(8, within(1e-9));
    }

    @Test
    void a_level_that_is_read_on_the_day_it_is_due_is_what_was_read() {
        Landing landing = land(months(Aggregation.LAST, "2026-04-30", 10, 20, 30, 44));

        assertThat(landing.value()).isEqualTo(44);
        assertThat(landing.interval().orElseThrow().width()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // two more spans of ten days; the trend is ten a span
        "40,60,110",
        "40,50,50",
        "40,55,"
    })
    void spans_of_days_are_counted_in_days(int read, int whole, String landing) {
        LocalDate first = LocalDate.of(2026, 3, 5);
        List<Reading> tens = new ArrayList<>();
        for (int day = 0; day < read; day += 10) {
            tens.add(new Reading(
                    new DateRange(first.plusDays(day), first.plusDays(day + 9L)), BigDecimal.valueOf(day + 10L)));
        }
        Course course = Course.of(new DateRange(first, first.plusDays(whole - 1L)), Aggregation.SUM, tens, List.of());

        // 10 + 20 + 30 + 40, then 50, then 60
        if (landing == null) {
            assertThat(LandingMethod.HOLT.land(course).obstacle()).contains(Obstacle.UNEVEN_READINGS);
        } else {
            assertThat(land(course).value()).isCloseTo(100 + Double.parseDouble(landing), within(1e-9));
        }
    }

    @Test
    void spans_of_different_lengths_are_no_steps() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        List<Reading> readings = new ArrayList<>();
        for (int length : new int[] {31, 28, 31, 29}) {
            readings.add(new Reading(new DateRange(first, first.plusDays(length - 1L)), BigDecimal.TEN));
            first = first.plusDays(length);
        }
        Course course = Course.of(DateRange.of("2026-01-01", "2026-12-31"), Aggregation.SUM, readings, List.of());

        assertThat(LandingMethod.HOLT.land(course).obstacle()).contains(Obstacle.UNEVEN_READINGS);
    }

    private static Landing land(Course course) {
        return LandingMethod.HOLT.land(course).value().orElseThrow();
    }

    private static Course months(Aggregation aggregation, String due, double... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate start = LocalDate.of(2026, 1, 1).plusMonths(i);
            readings.add(
                    new Reading(new DateRange(start, start.plusMonths(1).minusDays(1)), BigDecimal.valueOf(values[i])));
        }
        return Course.of(
                new DateRange(LocalDate.of(2026, 1, 1), LocalDate.parse(due)), aggregation, readings, List.of());
    }
}
