package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StepTableTest {

    @Property
    void the_places_are_as_good_as_trying_all_finds(@ForAll long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            List<GridLine> lines = Grids.any(random, 1 + random.nextInt(3), false, new int[] {2, 4, 6});
            long money = Grids.money(lines, random);
            double leastPrice = random.nextBoolean() ? 0 : random.nextDouble(3);
            long[] places = StepTable.of(lines, money, leastPrice).places();
            double best = Grids.best(lines, Grids.bounds(lines), money, leastPrice);

            assertThat(WaterLevel.used(lines, places, money)).isLessThanOrEqualTo(money);
            for (int i = 0; i < places.length; i++) {
                assertThat(places[i])
                        .isBetween(lines.get(i).least(), lines.get(i).most());
            }
            assertThat(WaterLevel.worth(lines, places, leastPrice))
                    .isCloseTo(best, within(1e-9 * (1 + Math.abs(best))));
        }
    }

    /** Steps of 4 and 6 euros are counted in twos; a fixed line of 3 does not matter. */
    @Test
    void lines_without_a_choice_do_not_make_it_finer() {
        List<GridLine> lines = List.of(
                Grids.line("a", PiecewiseCurve.capped(40, 40), 400, 0, 10),
                Grids.line("b", PiecewiseCurve.capped(60, 30), 600, 0, 5),
                Grids.line("c", PiecewiseCurve.capped(9, 9), 300, 1, 1));
        assertThat(StepTable.of(lines, 2_100, 0).places()).containsExactly(0, 3, 1);
        assertThat(StepTable.of(lines, 2_600, 0).places()).containsExactly(1, 3, 1);
        assertThat(StepTable.of(lines, 2_100, 1.5).places()).containsExactly(0, 3, 1);
        assertThat(StepTable.of(lines, 2_100, 2.5).places()).containsExactly(0, 0, 1);
    }

    /** Two thousand amounts times two thousand places are four million. */
    @Test
    void the_table_is_small_up_to_four_million_cells() {
        assertThat(isSmall(1, 0, 1_999, 1_999)).isTrue();
        assertThat(isSmall(1, 0, 1_999, 2_000)).isFalse();
        assertThat(isSmall(1, 0, 2_000, 1_999)).isFalse();
        assertThat(isSmall(5, 0, 1_999, 5 * 1_999 + 4)).isTrue();
        assertThat(isSmall(5, 0, 1_999, 5 * 2_000)).isFalse();
        // What the lowest places take is not to be shared out.
        assertThat(isSmall(5, 10, 2_009, 5 * 2_009)).isTrue();
        assertThat(isSmall(5, 10, 2_009, 5 * 2_010)).isFalse();
        assertThat(isSmall(5, 10, 2_010, 5 * 2_009)).isFalse();
    }

    private static boolean isSmall(long step, long least, long most, long money) {
        return StepTable.isSmall(List.of(Grids.line("a", new LogCurve(1, 1), step, least, most)), money);
    }
}
