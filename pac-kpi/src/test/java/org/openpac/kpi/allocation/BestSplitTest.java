package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.allocation.Lines.amounts;
import static org.openpac.kpi.allocation.Lines.euros;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.kpi.allocation.Allocation.Split;

/** What was found is the best: no random split, no grid and no other search finds a better one. */
class BestSplitTest {

    private static final int SPLITS = 100_000;
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_hundred_thousand_random_splits_do_not_beat_it(boolean areConcave) {
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            List<SpendLine> lines = Lines.any(random, 2 + random.nextInt(6), areConcave);
            double budget = random.nextInt(50, 1_500);
            Split split = Lines.split(lines, String.valueOf((int) budget));
            double most = (split.result() + split.gap()) * (1 + ROUNDING);
            for (int i = 0; i < SPLITS; i++) {
                double other = Lines.result(lines, randomSplit(random, lines.size(), budget));
                assertThat(other).as("%s", lines).isLessThanOrEqualTo(most);
            }
            assertThat(split.gap()).as("%s of %s", lines, budget).isLessThanOrEqualTo(1e-8 * split.result());
        }
    }

    /** In cents. */
    private static double[] randomSplit(Random random, int count, double budget) {
        double[] parts = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            parts[i] = random.nextInt(3) == 0 ? 0 : -Math.log(random.nextDouble());
            sum += parts[i];
        }
        double whole = Math.max(sum, 1e-9);
        return Arrays.stream(parts)
                .map(part -> Math.floor(part / whole * budget * 100) / 100)
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_grid_of_three_lines_beats_it_and_with_its_steps_it_is_the_same(boolean areConcave) {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            int[] steps = {1 + random.nextInt(6), 1 + random.nextInt(6), 1 + random.nextInt(6)};
            int budget = 60 + random.nextInt(200);
            List<SpendLine> free = Lines.any(random, 3, areConcave);
            List<SpendLine> stepped = List.of(
                    free.get(0).withStep(euros(String.valueOf(steps[0]))),
                    free.get(1).withStep(euros(String.valueOf(steps[1]))),
                    free.get(2).withStep(euros(String.valueOf(steps[2]))));
            double best = best(free, steps, budget);
            Split withSteps = Lines.split(stepped, String.valueOf(budget));
            Split withCents = Lines.split(free, String.valueOf(budget));

            assertThat(withSteps.result()).isBetween(best * (1 - ROUNDING), best * (1 + ROUNDING));
            assertThat(withSteps.gap()).isZero();
            assertThat(withCents.result()).isGreaterThanOrEqualTo(best * (1 - ROUNDING) - withCents.gap());
        }
    }

    private static double best(List<SpendLine> lines, int[] steps, int budget) {
        double best = 0;
        for (int a = 0; a <= budget; a += steps[0]) {
            for (int b = 0; a + b <= budget; b += steps[1]) {
                int c = (budget - a - b) / steps[2] * steps[2];
                best = Math.max(best, Lines.result(lines, new double[] {a, b, c}));
            }
        }
        return best;
    }

    /** Two amounts are free, the third is the rest. */
    @Test
    void another_search_does_not_improve_it() {
        List<SpendLine> lines =
                Lines.of(new LogCurve(100, 20), new ExponentialCurve(300, 90), new HillCurve(200, 30, 0.6));
        Split split = Lines.split(lines, "200");
        double other = new BOBYQAOptimizer(5, 20, 1e-9)
                .optimize(
                        new MaxEval(20_000),
                        new ObjectiveFunction(point -> {
                            double rest = 200 - point[0] - point[1];
                            return rest < 0
                                    ? -1e3 + rest
                                    : Lines.result(lines, new double[] {point[0], point[1], rest});
                        }),
                        GoalType.MAXIMIZE,
                        new InitialGuess(new double[] {66, 66}),
                        new SimpleBounds(new double[] {0, 0}, new double[] {200, 200}))
                .getValue();

        assertThat(other).isLessThanOrEqualTo(split.result() + 1e-6);
        assertThat(other).isGreaterThan(split.result() - 1e-3);
    }

    @Test
    void at_the_best_split_all_free_lines_return_as_much_on_their_last_cent() {
        Random random = new Random(13);
        for (int round = 0; round < 50; round++) {
            List<SpendLine> lines = Lines.any(random, 12, true).stream()
                    .map(line -> line.withLowest(euros("3")).withHighest(euros("90")))
                    .toList();
            Split split = Lines.split(lines, "500");
            double multiplier = split.multiplier();

            assertThat(split.leftover()).isEqualTo(euros("0"));
            for (int i = 0; i < lines.size(); i++) {
                Curve curve = lines.get(i).curve();
                double amount = amounts(split)[i];
                double room = 1e-9 * multiplier;
                if (amount < 90) {
                    double next = curve.gain(amount + 0.01, amount + 0.02) / 0.01;
                    assertThat(next).as("%s", lines.get(i)).isLessThanOrEqualTo(multiplier + room);
                }
                if (amount > 3) {
                    double last = curve.gain(amount - 0.02, amount - 0.01) / 0.01;
                    assertThat(last).as("%s", lines.get(i)).isGreaterThanOrEqualTo(multiplier - room);
                }
            }
        }
    }
}
