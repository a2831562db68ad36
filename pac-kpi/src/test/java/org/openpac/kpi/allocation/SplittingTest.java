package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.allocation.Lines.euros;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.value.Id;
import org.openpac.kpi.allocation.Allocation.Split;

/** Grids too fine for a table, so that the search branches, beside a coarse one that is tried whole and then climbed from. */
class SplittingTest {

    private static final int EUROS = 60;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void no_climb_from_the_best_coarse_split_finds_a_better_one(int count) {
        Random random = new Random(count);
        for (int round = 0; round < 6; round++) {
            List<SpendLine> lines = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                lines.add(SpendLine.of("line-" + i, curve(random)));
            }
            // A hundred thousand cents for each euro of the coarse grid.
            Split split = Lines.split(lines, EUROS + "00");
            double climbed = Lines.result(lines, climb(lines, coarse(lines)));

            assertThat(split.result()).as("%s", lines).isGreaterThanOrEqualTo(climbed * (1 - 1e-9) - split.gap());
            assertThat(split.gap()).as("%s", lines).isLessThanOrEqualTo(1e-9 * split.result());
        }
    }

    private static Curve curve(Random random) {
        double scale = random.nextDouble(50, 500);
        return random.nextInt(4) == 0
                ? new LogCurve(scale / 5, random.nextDouble(200, 2_000))
                : new HillCurve(scale, random.nextDouble(800, 3_000), random.nextDouble(1.5, 6));
    }

    /** In hundreds of euros, by looking at all amounts line by line. */
    private static double[] coarse(List<SpendLine> lines) {
        double[] reached = new double[EUROS + 1];
        int[][] taken = new int[lines.size()][EUROS + 1];
        for (int i = 0; i < lines.size(); i++) {
            double[] next = new double[EUROS + 1];
            Arrays.fill(next, -1);
            for (int all = 0; all <= EUROS; all++) {
                for (int own = 0; own <= all; own++) {
                    double sum = reached[all - own] + lines.get(i).curve().value(100 * own);
                    if (sum > next[all]) {
                        next[all] = sum;
                        taken[i][all] = own;
                    }
                }
            }
            reached = next;
        }
        double[] amounts = new double[lines.size()];
        int left = EUROS;
        for (int i = lines.size() - 1; i >= 0; i--) {
            amounts[i] = 100 * taken[i][left];
            left -= taken[i][left];
        }
        return amounts;
    }

    /** Moves smaller and smaller amounts from a line to another while that brings more. */
    private static double[] climb(List<SpendLine> lines, double[] start) {
        double[] amounts = start.clone();
        for (double move = 64; move >= 1 / 128.0; move /= 2) {
            boolean isMoved = true;
            for (int tries = 0; isMoved && tries < 1_000; tries++) {
                isMoved = false;
                for (int from = 0; from < amounts.length; from++) {
                    for (int to = 0; to < amounts.length; to++) {
                        if (from != to && amounts[from] >= move && gain(lines, amounts, from, to, move) > 1e-13) {
                            amounts[from] -= move;
                            amounts[to] += move;
                            isMoved = true;
                        }
                    }
                }
            }
        }
        return amounts;
    }

    private static double gain(List<SpendLine> lines, double[] amounts, int from, int to, double move) {
        return lines.get(to).curve().gain(amounts[to], amounts[to] + move)
                - lines.get(from).curve().gain(amounts[from] - move, amounts[from]);
    }

    /** Steps of a thousand euros and of three hundred are tried all, and the rest is spent in cents. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void coarse_steps_beside_fine_ones_are_as_good_as_trying_all_finds(int seed) {
        Random random = new Random(seed);
        List<SpendLine> lines = List.of(
                SpendLine.of("a", wide(random)).withStep(euros("1000")),
                SpendLine.of("b", wide(random)).withStep(euros("300")),
                SpendLine.of("c", wide(random)));
        int budget = 20_000 + random.nextInt(20_000);
        double best = 0;
        for (int a = 0; a <= budget; a += 1_000) {
            for (int b = 0; a + b <= budget; b += 300) {
                best = Math.max(best, Lines.result(lines, new double[] {a, b, budget - a - b}));
            }
        }
        Split split = Lines.split(lines, String.valueOf(budget));

        assertThat(split.result()).isCloseTo(best, within(1e-9 * best));
        assertThat(split.gap()).isLessThanOrEqualTo(1e-9 * best);
    }

    private static Curve wide(Random random) {
        double scale = random.nextDouble(50, 500);
        double spendScale = random.nextDouble(3_000, 20_000);
        return switch (random.nextInt(3)) {
            case 0 -> new LogCurve(scale, spendScale);
            case 1 -> new PowerCurve(scale, spendScale, random.nextDouble(0.3, 0.9));
            default -> new HillCurve(scale, spendScale, random.nextDouble(1.5, 5));
        };
    }

    /** What three lines in steps of 700, 500 and 300 euros leave of the money is spent by the step that fits. */
    @Test
    void what_is_left_goes_to_steps_that_fit() {
        List<SpendLine> lines = List.of(
                SpendLine.of("a", new LogCurve(9_000, 5_000)).withStep(euros("700")),
                SpendLine.of("b", new LogCurve(7_000, 5_000)).withStep(euros("500")),
                SpendLine.of("c", new LogCurve(1_000, 90_000)).withStep(euros("0.07")),
                SpendLine.of("d", new LogCurve(1, 90_000)).withStep(euros("0.01")));
        Split split = Lines.split(lines, "20000");
        double best = 0;
        for (int a = 0; a <= 20_000; a += 700) {
            for (int b = 0; a + b <= 20_000; b += 500) {
                int cents = 100 * (20_000 - a - b);
                double c = cents / 7 * 7 / 100.0;
                best = Math.max(best, Lines.result(lines, new double[] {a, b, c, cents / 100.0 - c}));
            }
        }
        assertThat(split.result()).isCloseTo(best, within(1e-9 * best));
        assertThat(split.leftover()).isEqualTo(euros("0"));
    }

    /** Hills of one shape: half of them whole are worth more than all of them a little, whichever they are. */
    @Test
    void of_lines_that_are_alike_so_many_are_entered_as_pay() {
        List<SpendLine> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add(SpendLine.of("line-" + i, new HillCurve(100, 1_000, 4)));
        }
        Split split = Lines.split(lines, "7000");
        double best = 0;
        for (int entered = 1; entered <= 10; entered++) {
            best = Math.max(best, entered * lines.get(0).curve().value(7_000.0 / entered));
        }
        assertThat(split.result()).isCloseTo(best, within(1e-6 * best));
        assertThat(split.gap()).isLessThan(1e-4 * best);
    }

    @Test
    void lines_are_answered_in_the_order_they_were_given() {
        List<SpendLine> lines = new ArrayList<>(
                Lines.of(new LogCurve(10, 5), new LogCurve(20, 5), new LogCurve(30, 5), new LogCurve(40, 5)));
        Collections.swap(lines, 0, 3);
        Collections.swap(lines, 1, 2);
        assertThat(Lines.split(lines, "40").lines())
                .extracting(AllocatedLine::id)
                .containsExactly(Id.of("d"), Id.of("c"), Id.of("b"), Id.of("a"));
    }

    /** The split of today stays where nothing is better: at its lowest and its highest places, and with all of the money. */
    @Test
    void a_split_of_today_at_its_bounds_is_possible() {
        List<SpendLine> lines = List.of(
                SpendLine.of("a", PiecewiseCurve.capped(10, 10))
                        .withLowest(euros("4"))
                        .withPresent(euros("4")),
                SpendLine.of("b", PiecewiseCurve.capped(10, 10))
                        .withHighest(euros("6"))
                        .withPresent(euros("6")),
                SpendLine.of("c", PiecewiseCurve.capped(10, 10)).withPresent(euros("0")));
        Split split = Lines.split(lines, "10");
        assertThat(split.lines()).extracting(AllocatedLine::amount).containsExactly(euros("4"), euros("6"), euros("0"));
    }
}
