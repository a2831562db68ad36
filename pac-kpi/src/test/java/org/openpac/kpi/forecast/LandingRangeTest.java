package org.openpac.kpi.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.ValueRange;

/** No figure lands where it cannot be. */
class LandingRangeTest {

    private static final ValueRange PART = ValueRange.PART_IN_HUNDREDTHS;
    private static final ValueRange COUNT = ValueRange.NOT_BELOW_NOTHING;

    /** Moved by 0.1 in 28 days; 306 are left: 12.706 · √(0.01 / 28 · 306) = 4.2004. */
    private static final double MARGIN = 12.706 * Math.sqrt(0.01 / 28 * 306);

    @Test
    void the_range_of_a_share_ends_with_the_whole() {
        Interval interval = interval(course(Aggregation.LAST, "98", "98.1").within(PART));

        assertThat(interval.lower()).isCloseTo(98.1 - MARGIN, within(0.001));
        assertThat(interval.upper()).isEqualTo(100);
        assertThat(interval(course(Aggregation.LAST, "98", "98.1")).upper()).isCloseTo(98.1 + MARGIN, within(0.001));
    }

    @Test
    void the_range_of_a_count_begins_with_nothing() {
        Interval interval = interval(course(Aggregation.LAST, "3", "3.1").within(COUNT));

        assertThat(interval.lower()).isZero();
        assertThat(interval.upper()).isCloseTo(3.1 + MARGIN, within(0.001));
    }

    /** Eight more months at a point a month would be 105 %. */
    @Test
    void a_trend_ends_with_the_whole_too() {
        Course course = course(Aggregation.LAST, "94", "95", "96", "97");

        assertThat(land(LandingMethod.HOLT, course).value()).isCloseTo(105, within(1e-9));
        assertThat(land(LandingMethod.HOLT, course.within(PART)).value()).isEqualTo(100);
        assertThat(land(LandingMethod.HOLT, course.within(PART)).interval())
                .hasValueSatisfying(interval -> assertThat(interval.lower()).isEqualTo(100));
    }

    /** Five a month for twelve months; one and nine differ so much that fewer than none would be possible. */
    @Test
    void a_sum_of_counts_is_none_at_least() {
        Course course = course(Aggregation.SUM, "1", "9");

        assertThat(land(LandingMethod.RUN_RATE, course).interval().orElseThrow().lower())
                .isNegative();
        assertThat(land(LandingMethod.RUN_RATE, course.within(COUNT))
                        .interval()
                        .orElseThrow()
                        .lower())
                .isZero();
    }

    @Test
    void a_reading_beyond_shows_that_the_figure_can_go_there() {
        Course course = course(Aggregation.LAST, "100.1", "100");

        assertThat(land(LandingMethod.CURRENT_LEVEL, course.within(PART)))
                .isEqualTo(land(LandingMethod.CURRENT_LEVEL, course));
    }

    private static Interval interval(Course course) {
        return land(LandingMethod.CURRENT_LEVEL, course).interval().orElseThrow();
    }

    private static Landing land(LandingMethod method, Course course) {
        return method.land(course).value().orElseThrow();
    }

    private static Course course(Aggregation aggregation, String... values) {
        List<Reading> readings = new ArrayList<>();
        for (String value : values) {
            YearMonth month = YearMonth.of(2026, 1).plusMonths(readings.size());
            readings.add(new Reading(new DateRange(month.atDay(1), month.atEndOfMonth()), new BigDecimal(value)));
        }
        return Course.of(DateRange.of("2026-01-01", "2026-12-31"), aggregation, readings, List.of());
    }
}
