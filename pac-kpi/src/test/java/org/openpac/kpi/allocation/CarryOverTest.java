package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    /** By hand: 100, then 50 and 25 of it, then 50 more with 12.5 left of the first. */
    @Test
    void what_is_added_is_left_by_half_each_period() {
        assertThat(new CarryOver(0.5).added(100, 0, 0, 50, 0)).containsExactly(100, 50, 25, 62.5, 31.25);
        assertThat(new CarryOver(0).added(7, 0, 5)).containsExactly(7, 0, 5);
        assertThat(new CarryOver(0.5).added()).isEmpty();
    }

    /** By hand: parts of 4, 2 and 1 sevenths; the last 70 have no period left but their own. */
    @Test
    void what_is_spread_adds_up_to_what_was_paid() {
        assertThat(new CarryOver(0.5).spread(2, 70, 0, 0, 7, 70))
                .containsExactly(new double[] {40, 20, 10, 4, 42}, within(1e-12));
        assertThat(new CarryOver(0.5).spread(0, 7, 5)).containsExactly(7, 5);
        assertThat(new CarryOver(0).spread(9, 7, 5)).containsExactly(7, 5);
    }

    @Property
    void what_is_spread_is_paid_once_and_what_is_added_works_longer(
            @ForAll @DoubleRange(max = 0.95) double share,
            @ForAll @IntRange(max = 8) int longest,
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(max = 1e6) Double> spends) {
        double[] early = new double[spends.size() + longest];
        Arrays.setAll(early, i -> i < spends.size() ? spends.get(i) : 0);
        double paid = Arrays.stream(early).sum();
        double[] spread = new CarryOver(share).spread(longest, early);
        assertThat(Arrays.stream(spread).sum()).isCloseTo(paid, within(1e-9 * (1 + paid)));
        double[] added = new CarryOver(share).added(early);
        for (int i = 0; i < early.length; i++) {
            assertThat(added[i]).isGreaterThanOrEqualTo(early[i]).isGreaterThanOrEqualTo(spread[i] * (1 - 1e-12));
        }
    }

    @Test
    void what_is_no_share_and_no_amount_is_refused() {
        for (double share : new double[] {-0.1, 1, Double.NaN}) {
            assertThatThrownBy(() -> new CarryOver(share))
                    .hasMessage("share must be from 0 to 1, the latter excluded: " + share);
        }
        CarryOver half = new CarryOver(0.5);
        assertThatThrownBy(() -> half.added(1, -1)).hasMessage("spend must be from 0 to 1E15: -1.0");
        assertThatThrownBy(() -> half.spread(1, 1, Double.NaN)).hasMessage("spend must be from 0 to 1E15: NaN");
        assertThatThrownBy(() -> half.spread(-1, 1)).hasMessage("longest must not be negative: -1");
    }
}
