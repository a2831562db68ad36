package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WaterLevelTest {

    private static final double ROUNDING = 1e-9;

    /**
     * What no split can exceed is the least, over all prices of money, of what the money costs and what lines would keep at that price.
     * Between the prices at which a line changes its place that is a straight line, so that halving finds it.
     */
    @Property
    void the_bound_is_the_least_that_any_price_tells(@ForAll long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            List<GridLine> lines = Grids.any(random, 1 + random.nextInt(3), false, new int[] {1, 2, 5});
            Bounds bounds = Grids.bounds(lines);
            long money = Grids.money(lines, random);
            double leastPrice = random.nextBoolean() ? 0 : random.nextDouble(3);
            WaterLevel level = WaterLevel.of(lines, bounds, money, leastPrice);
            double scale = 1 + Math.abs(level.bound());

            assertThat(level.bound())
                    .isCloseTo(leastOverPrices(lines, bounds, money, leastPrice), within(ROUNDING * scale))
                    .isGreaterThanOrEqualTo(Grids.best(lines, bounds, money, leastPrice) - ROUNDING * scale);
            assertSound(level, lines, bounds, money, leastPrice);
        }
    }

    private static void assertSound(
            WaterLevel level, List<GridLine> lines, Bounds bounds, long money, double leastPrice) {
        long[] filled = level.filled();
        double scale = 1 + Math.abs(level.bound());
        assertThat(WaterLevel.used(lines, filled, money)).isLessThanOrEqualTo(money);
        for (int i = 0; i < filled.length; i++) {
            assertThat(filled[i]).isBetween(bounds.from(i), bounds.to(i));
        }
        double worth = WaterLevel.worth(lines, filled, leastPrice);
        int line = level.branching();
        if (line < 0) {
            assertThat(worth).isCloseTo(level.bound(), within(ROUNDING * scale));
        } else {
            assertThat(level.branchingPlace()).isBetween(bounds.from(line), bounds.to(line) - 1);
            assertThat(filled[line]).isLessThan(bounds.to(line));
        }
    }

    private static double leastOverPrices(List<GridLine> lines, Bounds bounds, long money, double leastPrice) {
        double low = leastPrice;
        double high = 1e7;
        for (int i = 0; i < 400; i++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (kept(lines, bounds, money, left, leastPrice) <= kept(lines, bounds, money, right, leastPrice)) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.min(
                kept(lines, bounds, money, leastPrice, leastPrice), kept(lines, bounds, money, high, leastPrice));
    }

    private static double kept(List<GridLine> lines, Bounds bounds, long money, double price, double leastPrice) {
        double sum = (price - leastPrice) * (money / 100.0);
        for (int i = 0; i < lines.size(); i++) {
            double most = Double.NEGATIVE_INFINITY;
            for (long place = bounds.from(i); place <= bounds.to(i); place++) {
                most = Math.max(most, Grids.surplus(lines.get(i), price, place));
            }
            sum += most;
        }
        return sum;
    }

    /** Of equal steps that bring less and less, filling the highest first is the best there is. */
    @Property
    void concave_lines_of_equal_steps_are_filled_as_well_as_can_be(@ForAll long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            List<GridLine> lines = Grids.any(random, 1 + random.nextInt(3), true, new int[] {2});
            Bounds bounds = Grids.bounds(lines);
            long money = Grids.money(lines, random);
            WaterLevel level = WaterLevel.of(lines, bounds, money, 0);
            double best = Grids.best(lines, bounds, money, 0);

            assertThat(WaterLevel.worth(lines, level.filled(), 0)).isCloseTo(best, within(ROUNDING * (1 + best)));
        }
    }

    /** Two lines of 1 a euro up to 30 and of 2 a euro up to 10, in steps of 5: 17 euros buy 10 of the second and 5 of the first. */
    @Test
    void by_hand() {
        List<GridLine> lines = List.of(
                Grids.line("a", PiecewiseCurve.capped(30, 30), 500, 0, 6),
                Grids.line("b", PiecewiseCurve.capped(20, 10), 500, 0, 6));
        WaterLevel level = WaterLevel.of(lines, Grids.bounds(lines), 1_700, 0);
        assertThat(level.filled()).containsExactly(1, 2);
        // The two euros left would bring 2 if they were taken.
        assertThat(level.bound()).isCloseTo(27, within(1e-12));
        assertThat(level.branching()).isZero();
        assertThat(level.branchingPlace()).isEqualTo(1);

        WaterLevel exact = WaterLevel.of(lines, Grids.bounds(lines), 1_500, 0);
        assertThat(exact.filled()).containsExactly(1, 2);
        assertThat(exact.bound()).isCloseTo(25, within(1e-12));
        assertThat(exact.branching()).isNegative();

        WaterLevel dear = WaterLevel.of(lines, Grids.bounds(lines), 1_700, 1.5);
        assertThat(dear.filled()).containsExactly(0, 2);
        assertThat(dear.bound()).isCloseTo(5, within(1e-12));
    }

    @Test
    void what_places_take_is_told_up_to_the_money_there_is() {
        List<GridLine> lines =
                List.of(Grids.line("a", new LogCurve(1, 1), 500, 0, 6), Grids.line("b", new LogCurve(1, 1), 300, 0, 6));
        assertThat(WaterLevel.used(lines, new long[] {2, 1}, 1_300)).isEqualTo(1_300);
        assertThat(WaterLevel.used(lines, new long[] {2, 1}, 2_000)).isEqualTo(1_300);
        assertThat(WaterLevel.used(lines, new long[] {2, 1}, 1_299)).isEqualTo(1_300);
        assertThat(WaterLevel.used(lines, new long[] {3, 1}, 1_299)).isEqualTo(1_300);
        assertThat(WaterLevel.worth(lines, new long[] {2, 1}, 0.5))
                .isCloseTo(Math.log(11) + Math.log(4) - 0.5 * 13, within(1e-12));
    }
}
