package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.allocation.Lines.euros;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openpac.core.value.Money;
import org.openpac.kpi.allocation.Allocation.Split;

class AllocationPropertyTest {

    private static final double ROUNDING = 1e-11;

    /** Lines with bounds and steps now and then. */
    private static List<SpendLine> bounded(Random random, boolean areConcave) {
        List<SpendLine> lines = new ArrayList<>();
        for (SpendLine line : Lines.any(random, 1 + random.nextInt(6), areConcave)) {
            SpendLine.Builder next = line.toBuilder().present(euros(String.valueOf(random.nextInt(5, 40))));
            if (random.nextInt(3) == 0) {
                next.lowest(euros(String.valueOf(random.nextInt(8))));
            }
            if (random.nextInt(3) == 0) {
                next.highest(euros(String.valueOf(random.nextInt(20, 200))));
            }
            if (random.nextInt(4) == 0) {
                next.step(euros(String.valueOf(1 + random.nextInt(5))));
            }
            lines.add(next.fixed(random.nextInt(8) == 0).build());
        }
        return lines;
    }

    private static BigDecimal spent(Split split) {
        return split.lines().stream().map(line -> line.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void amounts_keep_to_bounds_and_steps_and_add_up_to_the_budget(
            @ForAll long seed, @ForAll @IntRange(min = 300, max = 2_000) int euros) {
        List<SpendLine> lines = bounded(new Random(seed), false);
        Money reserve = euros("7.77");
        AllocationTerms terms = AllocationTerms.of(euros(String.valueOf(euros))).keepingBack(reserve);
        Split split = BudgetAllocator.maximise(lines, terms).split().orElseThrow();

        assertThat(spent(split).add(split.leftover().amount()).add(reserve.amount()))
                .isEqualByComparingTo(BigDecimal.valueOf(euros));
        assertThat(split.leftover().amount()).isNotNegative();
        assertThat(split.gap()).isNotNegative();
        for (int i = 0; i < lines.size(); i++) {
            SpendLine line = lines.get(i);
            AllocatedLine found = split.lines().get(i);
            BigDecimal amount = found.amount().amount();
            assertThat(found.id()).isEqualTo(line.id());
            assertThat(found.result()).isFinite();
            assertThat(found.marginal()).isNotNaN();
            if (line.fixed()) {
                assertThat(found.amount()).isEqualTo(line.present().orElseThrow());
            } else {
                line.lowest().ifPresent(lowest -> assertThat(amount).isGreaterThanOrEqualTo(lowest.amount()));
                line.highest().ifPresent(highest -> assertThat(amount).isLessThanOrEqualTo(highest.amount()));
                line.step()
                        .ifPresent(step ->
                                assertThat(amount.remainder(step.amount())).isZero());
            }
        }
    }

    @Property
    void a_feasible_split_of_today_is_never_made_worse(@ForAll long seed) {
        List<SpendLine> lines = bounded(new Random(seed), false).stream()
                .map(line -> line.toBuilder().step(euros("1")).build())
                .filter(line -> line.fixed() || isWithin(line))
                .toList();
        Assume.that(!lines.isEmpty());
        BigDecimal sum = lines.stream()
                .map(line -> line.present().orElseThrow().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Split split = BudgetAllocator.maximise(lines, Money.of(sum.toPlainString(), "EUR"))
                .split()
                .orElseThrow();

        assertThat(split.result()).isGreaterThanOrEqualTo(split.presentResult().orElseThrow());
    }

    private static boolean isWithin(SpendLine line) {
        BigDecimal today = line.present().orElseThrow().amount();
        return line.lowest().map(least -> least.amount().compareTo(today) <= 0).orElse(true)
                && line.highest()
                        .map(most -> today.compareTo(most.amount()) <= 0)
                        .orElse(true);
    }

    @Property
    void the_order_of_the_lines_changes_nothing_but_the_order_of_the_answer(@ForAll long seed) {
        List<SpendLine> lines = bounded(new Random(seed), false);
        List<SpendLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed));
        Split split = Lines.split(lines, "400");
        Split other = Lines.split(shuffled, "400");

        assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(split.lines());
        assertThat(other.result()).isEqualTo(split.result());
        assertThat(other.gap()).isEqualTo(split.gap());
        assertThat(other.multiplier()).isEqualTo(split.multiplier());
    }

    @Property
    void more_budget_never_brings_less(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int more) {
        List<SpendLine> lines = bounded(new Random(seed), false);
        Split split = Lines.split(lines, "300");
        Split richer = Lines.split(lines, String.valueOf(300 + more));

        assertThat(richer.result() + richer.gap()).isGreaterThanOrEqualTo(split.result() * (1 - ROUNDING));
        assertThat(richer.multiplier()).isNotNaN();
    }

    @Property
    void more_budget_never_pays_more_on_its_last_euro_where_curves_are_concave(@ForAll long seed) {
        List<SpendLine> lines = Lines.any(new Random(seed), 5, true);

        assertThat(Lines.split(lines, "400").multiplier())
                .isLessThanOrEqualTo(Lines.split(lines, "300").multiplier());
    }

    /** Everything costs ten times as much: ten times the amounts, the same result, a tenth of the multiplier. */
    @Property
    void money_of_another_size_changes_the_amounts_and_nothing_else(@ForAll long seed) {
        Random random = new Random(seed);
        double[] scales = random.doubles(4, 5, 200).toArray();
        List<SpendLine> lines = Lines.of(
                new LogCurve(100, scales[0]),
                new PowerCurve(90, scales[1], 0.6),
                new ExponentialCurve(200, scales[2]),
                new HillCurve(300, scales[3], 2));
        List<SpendLine> dearer = Lines.of(
                new LogCurve(100, 10 * scales[0]),
                new PowerCurve(90, 10 * scales[1], 0.6),
                new ExponentialCurve(200, 10 * scales[2]),
                new HillCurve(300, 10 * scales[3], 2));
        Split split = Lines.split(lines, "350");
        Split other = Lines.split(dearer, "3500");

        assertThat(other.result()).isCloseTo(split.result(), within(1e-6 * split.result()));
        assertThat(10 * other.multiplier()).isCloseTo(split.multiplier(), within(1e-3 * split.multiplier()));
    }

    @Property
    void what_is_brought_scales_with_its_unit(@ForAll long seed) {
        double[] scales = new Random(seed).doubles(3, 5, 200).toArray();
        Split split = Lines.split(
                Lines.of(
                        new LogCurve(100, scales[0]),
                        new PowerCurve(90, scales[1], 0.6),
                        new HillCurve(7, scales[2], 1)),
                "350");
        Split other = Lines.split(
                Lines.of(
                        new LogCurve(800, scales[0]),
                        new PowerCurve(720, scales[1], 0.6),
                        new HillCurve(56, scales[2], 1)),
                "350");

        assertThat(other.lines())
                .extracting(AllocatedLine::amount)
                .isEqualTo(split.lines().stream().map(AllocatedLine::amount).toList());
        assertThat(other.result()).isEqualTo(8 * split.result());
    }
}
