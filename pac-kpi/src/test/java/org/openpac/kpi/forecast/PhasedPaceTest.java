package org.openpac.kpi.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Share;
import org.openpac.core.view.ExpectedPath;
import org.openpac.core.view.PathKind;

/** The run rate where the plan spreads the year unevenly; the quantile of Student’s t as in {@link LandingMethodTest}. */
class PhasedPaceTest {

    private static final double T1 = 12.706;
    private static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");

    /** Quarters of 10, 20, 30 and 40 %: 100 and 240 are 340 of 30 %. */
    @Test
    void the_pace_is_that_of_the_parts_of_the_plan() {
        Landing landing = LandingMethod.RUN_RATE
                .land(course(
                        YEAR,
                        List.of("0.1", "0.2", "0.3", "0.4"),
                        reading("2026-01-01", "2026-03-31", 100),
                        reading("2026-04-01", "2026-06-30", 240)))
                .value()
                .orElseThrow();

        assertThat(landing.value()).isCloseTo(340 / 0.3, within(1e-9));
        // 40/3 too few, then 40/3 too many: s² = (1600/9)/0.1 + (1600/9)/0.2; 0.7 + 0.7²/0.3 = 7/3
        assertThat(landing.interval().orElseThrow().width() / 2)
                .isCloseTo(T1 * Math.sqrt(168_000 / 27.0), within(0.0005 * Math.sqrt(168_000 / 27.0)));
    }

    @Test
    void where_nothing_is_expected_so_far_there_is_no_pace() {
        Course course = course(
                DateRange.of("2026-01-01", "2026-06-30"), List.of("0", "1"), reading("2026-01-01", "2026-03-31", 10));

        assertThat(LandingMethod.RUN_RATE.land(course).obstacle()).contains(Obstacle.NOT_POSITIVE);
    }

    @Test
    void what_came_where_nothing_was_expected_tells_no_range() {
        Course course = course(
                YEAR,
                List.of("0", "0.5", "0.3", "0.2"),
                reading("2026-01-01", "2026-03-31", 10),
                reading("2026-04-01", "2026-06-30", 90));
        Landing landing = LandingMethod.RUN_RATE.land(course).value().orElseThrow();

        assertThat(landing.value()).isCloseTo(200, within(1e-9));
        assertThat(landing.interval()).isEmpty();
    }

    private static Reading reading(String first, String last, long value) {
        return new Reading(DateRange.of(first, last), BigDecimal.valueOf(value));
    }

    private static Course course(DateRange period, List<String> shares, Reading... readings) {
        Phasing phasing = new Phasing(
                PhasingPeriod.QUARTER, shares.stream().map(Share::of).toList());
        Course even = Course.of(period, Aggregation.SUM, List.of(readings), List.of());
        ExpectedPath path = new ExpectedPath(
                period, Optional.of(phasing), PathKind.LINEAR, even.path().levels());
        return new Course(path, Aggregation.SUM, false, List.of(readings), List.of());
    }
}
