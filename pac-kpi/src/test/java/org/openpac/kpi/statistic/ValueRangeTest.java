package org.openpac.kpi.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ValueRangeTest {

    @Test
    void both_bounds_are_values_of_the_range() {
        ValueRange part = ValueRange.PART_IN_HUNDREDTHS;

        assertThat(part.holds(0)).isTrue();
        assertThat(part.holds(100)).isTrue();
        assertThat(part.holds(-0.1)).isFalse();
        assertThat(part.holds(100.1)).isFalse();
        assertThat(ValueRange.NOT_BELOW_NOTHING.holds(1e300)).isTrue();
        assertThat(ValueRange.ANY.holds(-1e300)).isTrue();
    }

    @Test
    void what_lies_beyond_is_nearest_to_a_bound() {
        ValueRange score = new ValueRange(-100, 100);

        assertThat(score.nearest(-101)).isEqualTo(-100);
        assertThat(score.nearest(99)).isEqualTo(99);
        assertThat(score.nearest(101)).isEqualTo(100);
        assertThat(ValueRange.ANY.nearest(-1e300)).isEqualTo(-1e300);
    }

    @Test
    void bounds_that_bound_nothing_are_refused() {
        assertThatThrownBy(() -> new ValueRange(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least must be at most most: 1.0, 0.0");
        assertThatThrownBy(() -> new ValueRange(0, Double.NaN)).hasMessage("least must be at most most: 0.0, NaN");
        assertThat(new ValueRange(1, 1).nearest(3)).isEqualTo(1);
    }
}
