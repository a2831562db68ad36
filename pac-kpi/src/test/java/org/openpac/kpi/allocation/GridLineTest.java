package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GridLineTest {

    /** The place where most is left after paying for it, and of several the lowest, by trying all. */
    @Property
    void the_best_place_is_the_one_that_trying_all_finds(@ForAll long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            GridLine line = Grids.any(random, 1, false, new int[] {1, 3, 10}).get(0);
            long from = line.least() + random.nextInt((int) (line.most() - line.least()) + 1);
            long to = from + random.nextInt((int) (line.most() - from) + 1);
            double price = line.curve().marginal(line.spend(from) + 1) * random.nextDouble(2);

            double most = Grids.surplus(line, price, from);
            long first = from;
            for (long place = from; place <= to; place++) {
                double left = Grids.surplus(line, price, place);
                if (left > most + 1e-9 * Math.abs(most)) {
                    first = place;
                }
                most = Math.max(most, left);
            }
            long found = line.best(price, from, to);

            assertThat(found).isBetween(from, to);
            assertThat(Grids.surplus(line, price, found))
                    .as("%s at %s from %s to %s", line, price, from, to)
                    .isGreaterThanOrEqualTo(most - 1e-9 * Math.abs(most));
            if (Grids.surplus(line, price, first) > Grids.surplus(line, price, from) + 1e-6) {
                assertThat(line.value(found)).isCloseTo(line.value(first), within(1e-6));
            }
        }
    }

    @Test
    void where_nothing_is_left_the_lowest_place_is_kept() {
        GridLine straight = Grids.line("a", PiecewiseCurve.capped(20, 20), 100, 3, 50);
        assertThat(straight.best(1, 3, 50)).isEqualTo(3);
        assertThat(straight.best(0.999, 3, 50)).isEqualTo(20);
        assertThat(straight.best(0.999, 3, 12)).isEqualTo(12);
        assertThat(straight.best(0, 3, 50)).isEqualTo(20);
        GridLine late = Grids.line(
                "b", new PiecewiseCurve(List.of(new SpendResult(10, 0), new SpendResult(20, 20))), 100, 0, 50);
        assertThat(late.best(1, 0, 50)).isZero();
        assertThat(late.best(0.999, 0, 50)).isEqualTo(20);
        assertThat(late.best(0.999, 0, 10)).isZero();
        assertThat(late.best(0.1, 0, 15)).isEqualTo(15);
    }

    /** A kink between two places belongs to the one above it, on a place to that place. */
    @Test
    void steps_bring_less_and_less_from_the_first_place_after_the_turn() {
        PiecewiseCurve kinked =
                new PiecewiseCurve(List.of(new SpendResult(10, 1), new SpendResult(20, 10), new SpendResult(40, 12)));
        assertThat(Grids.line("a", kinked, 100, 0, 50).concaveFrom()).isEqualTo(10);
        assertThat(Grids.line("a", kinked, 100, 0, 10).concaveFrom()).isEqualTo(10);
        assertThat(Grids.line("a", kinked, 100, 0, 9).concaveFrom()).isEqualTo(10);
        assertThat(Grids.line("a", kinked, 100, 0, 5).concaveFrom()).isEqualTo(6);
        assertThat(Grids.line("a", kinked, 300, 0, 50).concaveFrom()).isEqualTo(4);
        assertThat(Grids.line("a", kinked, 500, 0, 50).concaveFrom()).isEqualTo(2);
        assertThat(Grids.line("a", new LogCurve(1, 1), 500, 0, 50).concaveFrom())
                .isZero();
    }

    @Test
    void places_are_counted_in_steps_and_spending_in_euros() {
        GridLine line = Grids.line("a", PiecewiseCurve.capped(100, 100), 250, 0, 50);
        assertThat(line.spend(4)).isEqualTo(10);
        assertThat(line.size()).isEqualTo(2.5);
        assertThat(line.value(4)).isEqualTo(10);
    }
}
