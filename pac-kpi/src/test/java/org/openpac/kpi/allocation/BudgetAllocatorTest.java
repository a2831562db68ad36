package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.allocation.Lines.LOGS;
import static org.openpac.kpi.allocation.Lines.S_SHAPED;
import static org.openpac.kpi.allocation.Lines.amounts;
import static org.openpac.kpi.allocation.Lines.each;
import static org.openpac.kpi.allocation.Lines.euros;
import static org.openpac.kpi.allocation.Lines.split;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.kpi.allocation.Allocation.Split;

class BudgetAllocatorTest {

    private static final double CENT = 0.0051;

    /** By hand: 100 / (20 + x) = 60 / (10 + y) and x + y = 100. */
    @Test
    void two_logarithms_return_as_much_on_their_last_euro() {
        Split split = split(Lines.of(new LogCurve(100, 20), new LogCurve(60, 10)), "100");

        assertThat(split.lines()).extracting(AllocatedLine::amount).containsExactly(euros("61.25"), euros("38.75"));
        assertThat(split.multiplier()).isCloseTo(16.0 / 13, within(1e-9));
        assertThat(split.lines())
                .allSatisfy(line -> assertThat(line.marginal()).isCloseTo(16.0 / 13, within(1e-12)))
                .allSatisfy(line -> assertThat(line.binding()).isEqualTo(Binding.NONE));
        assertThat(split.result()).isCloseTo(100 * Math.log1p(61.25 / 20) + 60 * Math.log1p(3.875), within(1e-9));
        assertThat(split.gap()).isZero();
        assertThat(split.leftover()).isEqualTo(euros("0"));
    }

    /** The optimum that the conditions of Karush, Kuhn and Tucker give, solved apart from this code. */
    @Test
    void four_logarithms_of_which_one_is_not_worth_a_euro() {
        Split split = split(LOGS, "100");

        assertThat(split.lines())
                .extracting(AllocatedLine::amount)
                .containsExactly(euros("55"), euros("35"), euros("10"), euros("0"));
        assertThat(split.multiplier()).isCloseTo(1.333333, within(5e-7));
        assertThat(split.result()).isCloseTo(237.005952348, within(5e-10));
        assertThat(split.lines())
                .extracting(AllocatedLine::binding)
                .containsExactly(Binding.NONE, Binding.NONE, Binding.NONE, Binding.LOWEST);
        assertThat(split.line(Id.of("d")).orElseThrow().marginal()).isEqualTo(0.25);
        assertThat(split.line(Id.of("none"))).isEmpty();
    }

    @Test
    void bounds_hold_and_say_who_would_give_and_who_would_take() {
        Split split = split(each(LOGS, line -> line.withLowest(euros("5")).withHighest(euros("30"))), "100");

        assertThat(split.lines())
                .extracting(AllocatedLine::amount)
                .containsExactly(euros("30"), euros("30"), euros("30"), euros("10"));
        assertThat(split.result()).isCloseTo(214.638460707, within(5e-10));
        assertThat(split.multiplier()).isCloseTo(0.2, within(1e-9));
        assertThat(split.lines())
                .extracting(AllocatedLine::binding)
                .containsExactly(Binding.HIGHEST, Binding.HIGHEST, Binding.HIGHEST, Binding.NONE);
    }

    @Test
    void powers_and_concave_hills_are_split_as_solved_apart_from_this_code() {
        Split powers = split(
                Lines.of(new PowerCurve(10, 1, 0.5), new PowerCurve(6, 1, 0.6), new PowerCurve(3, 1, 0.7)), "1000");
        assertThat(amounts(powers)).containsExactly(new double[] {214.180771, 360.418303, 425.400926}, within(CENT));
        assertThat(powers.result()).isCloseTo(559.201810444, within(1e-6));

        Split hills = split(
                Lines.of(new HillCurve(500, 100, 1), new HillCurve(300, 60, 0.8), new HillCurve(200, 30, 0.6)), "200");
        assertThat(amounts(hills)).containsExactly(new double[] {116.042013, 55.965584, 27.992403}, within(CENT));
        assertThat(hills.result()).isCloseTo(512.310527108, within(1e-6));
    }

    /** Where a local search from an equal split stops at 177.0 and 355.6. */
    @Test
    void s_shaped_curves_are_split_as_solved_apart_from_this_code() {
        Split little = split(S_SHAPED, "60");
        assertThat(little.lines())
                .extracting(AllocatedLine::amount)
                .containsExactly(euros("0"), euros("60"), euros("0"));
        assertThat(little.result()).isCloseTo(200, within(1e-9));
        assertThat(little.gap()).isLessThan(1e-6);

        // In thousandths, as cents are too coarse for the digits of the result.
        Split more =
                BudgetAllocator.maximise(S_SHAPED, Money.of(120, "TND")).split().orElseThrow();
        assertThat(amounts(more)).containsExactly(new double[] {0, 76.9152, 43.0848}, within(CENT / 10));
        assertThat(more.result()).isCloseTo(399.077559, within(5e-7));
        assertThat(more.gap()).isLessThan(1e-6);
    }

    @Test
    void curves_by_their_ids_need_no_lines() {
        Allocation allocation = BudgetAllocator.maximise(
                Map.of(Id.of("a"), new LogCurve(100, 20), Id.of("b"), new LogCurve(60, 10)), euros("100"));

        assertThat(allocation
                        .split()
                        .orElseThrow()
                        .line(Id.of("a"))
                        .orElseThrow()
                        .amount())
                .isEqualTo(euros("61.25"));
    }

    /** An S-shaped line is entered only if all of it pays: 400 · 0.5 for 60 is 3.33 a euro, and never 3.9. */
    @Test
    void an_s_shaped_line_is_entered_whole_or_not_at_all() {
        List<SpendLine> line = Lines.of(new HillCurve(400, 60, 3));
        assertThat(BudgetAllocator.maximise(
                                line, AllocationTerms.of(euros("200")).butDownTo(3.9))
                        .split()
                        .orElseThrow()
                        .result())
                .isZero();
        // The tangent from nothing touches at (s − 1)^(1/s) · k, where the curve brings 400 · 2/3 for 75.60: 3.527 a
        // euro.
        Split entered = BudgetAllocator.maximise(
                        line, AllocationTerms.of(euros("200")).butDownTo(3.52))
                .split()
                .orElseThrow();
        assertThat(amounts(entered)[0]).isBetween(75.6, 76.5);
        assertThat(BudgetAllocator.maximise(
                                line, AllocationTerms.of(euros("200")).butDownTo(3.53))
                        .split()
                        .orElseThrow()
                        .result())
                .isZero();
    }

    @Test
    void amounts_are_multiples_of_a_step_and_the_rest_goes_where_it_fits() {
        List<SpendLine> lines = List.of(
                LOGS.get(0).withStep(euros("25")),
                LOGS.get(1).withStep(euros("10")),
                LOGS.get(2).withStep(euros("4")));
        Split split = split(lines, "97");

        // Of 50 or 75 for a, 0 to 90 for b in tens and the rest in fours for c, by trying all of them.
        double best = 0;
        for (int a = 0; a <= 97; a += 25) {
            for (int b = 0; a + b <= 97; b += 10) {
                int c = (97 - a - b) / 4 * 4;
                best = Math.max(best, Lines.result(lines, new double[] {a, b, c}));
            }
        }
        assertThat(split.result()).isCloseTo(best, within(1e-12 * best));
        assertThat(split.gap()).isZero();
        assertThat(split.leftover().amount().doubleValue())
                .isEqualTo(97 - amounts(split)[0] - amounts(split)[1] - amounts(split)[2]);
    }

    @Test
    void a_step_counts_from_nothing_and_bounds_are_rounded_inwards() {
        SpendLine line = LOGS.get(0).withStep(euros("7")).withLowest(euros("8")).withHighest(euros("27"));
        assertThat(split(List.of(line), "8000").lines().get(0))
                .satisfies(found -> assertThat(found.amount()).isEqualTo(euros("21")))
                .satisfies(found -> assertThat(found.binding()).isEqualTo(Binding.HIGHEST));
        assertThat(split(List.of(line), "20").lines().get(0))
                .satisfies(found -> assertThat(found.amount()).isEqualTo(euros("14")))
                .satisfies(found -> assertThat(found.binding()).isEqualTo(Binding.LOWEST));
    }

    @Test
    void todays_split_is_kept_where_nothing_is_better() {
        List<SpendLine> lines = List.of(
                SpendLine.of("a", PiecewiseCurve.capped(100, 100)).withPresent(euros("30")),
                SpendLine.of("b", PiecewiseCurve.capped(100, 100)).withPresent(euros("70")));
        Split split = split(lines, "100");

        assertThat(split.lines()).extracting(AllocatedLine::amount).containsExactly(euros("30"), euros("70"));
        assertThat(split.gain()).hasValue(0);
    }

    @Test
    void a_gain_is_told_beside_todays_split() {
        List<SpendLine> lines =
                List.of(LOGS.get(0).withPresent(euros("50")), LOGS.get(1).withPresent(euros("50")));
        Split split = split(lines, "100");
        double before = 100 * Math.log1p(2.5) + 60 * Math.log1p(5);

        assertThat(split.presentResult().getAsDouble()).isCloseTo(before, within(1e-12 * before));
        assertThat(split.gain().getAsDouble()).isCloseTo(split.result() / before - 1, within(1e-12));
        assertThat(split.gain().getAsDouble()).isPositive();
    }

    @Test
    void nothing_to_split_and_nobody_to_split_it_over_are_answers_too() {
        assertThat(split(List.of(), "10").leftover()).isEqualTo(euros("10"));
        assertThat(split(List.of(), "10").gain()).isEmpty();
        Split nothing = split(LOGS, "0");
        assertThat(nothing.result()).isZero();
        assertThat(nothing.multiplier()).isCloseTo(6, within(1e-9));
        assertThat(split(Lines.of(new PowerCurve(1, 1, 0.5)), "0").multiplier()).isInfinite();
        assertThat(split(Lines.of(new LogCurve(100, 20)), "80").multiplier()).isCloseTo(1, within(1e-9));
    }

    @Test
    void yen_have_no_cents_and_dinars_have_mills() {
        Money yen = Money.of(100, "JPY");
        Split split = BudgetAllocator.maximise(LOGS.subList(0, 2), yen).split().orElseThrow();
        assertThat(split.lines().get(0).amount()).isEqualTo(Money.of(61, "JPY"));
        Split dinars = BudgetAllocator.maximise(LOGS.subList(0, 2), Money.of("0.001", "TND"))
                .split()
                .orElseThrow();
        assertThat(dinars.lines().get(1).amount()).isEqualTo(Money.of("0.001", "TND"));
    }
}
