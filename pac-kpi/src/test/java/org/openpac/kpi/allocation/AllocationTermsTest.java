package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.allocation.Lines.LOGS;
import static org.openpac.kpi.allocation.Lines.amounts;
import static org.openpac.kpi.allocation.Lines.each;
import static org.openpac.kpi.allocation.Lines.euros;
import static org.openpac.kpi.allocation.Lines.split;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.kpi.allocation.Allocation.Infeasible;
import org.openpac.kpi.allocation.Allocation.Split;

/** What limits a split: bounds, fixed lines, money kept back, the return that each unit has to bring. */
class AllocationTermsTest {

    private static final double CENT = 0.0051;

    @Test
    void a_fixed_line_keeps_its_money_whatever_its_bounds() {
        List<SpendLine> lines = List.of(
                LOGS.get(0),
                LOGS.get(1),
                LOGS.get(3).toBuilder()
                        .present(euros("33.33"))
                        .fixed(true)
                        .lowest(euros("50"))
                        .step(euros("7"))
                        .build());
        Split split = split(lines, "133.33");

        assertThat(split.lines())
                .extracting(AllocatedLine::amount)
                .containsExactly(euros("61.25"), euros("38.75"), euros("33.33"));
        assertThat(split.lines().get(2).binding()).isEqualTo(Binding.FIXED);
        assertThat(split.presentResult()).isEmpty();
        assertThat(split.gain()).isEmpty();
    }

    @Test
    void a_line_whose_bounds_meet_is_fixed_too() {
        Split split = split(List.of(LOGS.get(0).withLowest(euros("5")).withHighest(euros("5")), LOGS.get(1)), "20");

        assertThat(split.lines()).extracting(AllocatedLine::binding).containsExactly(Binding.FIXED, Binding.NONE);
    }

    @Test
    void what_is_kept_back_is_not_split() {
        AllocationTerms terms = AllocationTerms.of(euros("110")).keepingBack(euros("10"));
        Split split = BudgetAllocator.maximise(LOGS, terms).split().orElseThrow();

        assertThat(split.result()).isCloseTo(237.005952348, within(5e-10));
        assertThat(split.leftover()).isEqualTo(euros("0"));
        assertThat(split.terms().contingency()).isEqualTo(euros("10"));
    }

    @Test
    void money_that_nobody_may_take_is_left_over() {
        Split split = split(each(LOGS, line -> line.withHighest(euros("10.10"))), "100");

        assertThat(split.leftover()).isEqualTo(euros("59.60"));
        assertThat(split.multiplier()).isZero();
    }

    @Test
    void money_that_brings_nothing_is_left_over() {
        Split split = split(Lines.of(PiecewiseCurve.capped(30, 10), PiecewiseCurve.capped(10, 10)), "25.01");

        assertThat(split.lines()).extracting(AllocatedLine::amount).containsExactly(euros("10"), euros("10"));
        assertThat(split.leftover()).isEqualTo(euros("5.01"));
        assertThat(split.result()).isEqualTo(40);
    }

    /** 100 / (20 + x) = 2 at x = 30, 60 / (10 + y) = 2 at y = 20; the others begin below 2. */
    @Test
    void without_a_budget_each_line_is_followed_down_to_the_marginal_return() {
        Split split = BudgetAllocator.maximise(LOGS, AllocationTerms.downTo(2, Currency.getInstance("EUR")))
                .split()
                .orElseThrow();

        assertThat(amounts(split)).containsExactly(new double[] {30, 20, 0, 0}, within(CENT));
        assertThat(split.multiplier()).isEqualTo(2);
        assertThat(split.leftover()).isEqualTo(euros("0"));
        assertThat(split.gap()).isZero();
    }

    @Test
    void a_budget_is_not_spent_below_the_marginal_return() {
        Split split = BudgetAllocator.maximise(
                        LOGS, AllocationTerms.of(euros("100")).butDownTo(2))
                .split()
                .orElseThrow();

        assertThat(split.leftover()).isEqualTo(euros("50"));
        assertThat(BudgetAllocator.maximise(
                                LOGS, AllocationTerms.of(euros("100")).butDownTo(1))
                        .split()
                        .orElseThrow()
                        .leftover())
                .isEqualTo(euros("0"));
    }

    @Test
    void bounds_that_cannot_be_kept_are_answered_with_a_reason() {
        assertInfeasible(
                BudgetAllocator.maximise(each(LOGS, line -> line.withLowest(euros("25.01"))), euros("100")),
                Infeasibility.TOO_LITTLE_MONEY,
                null);
        assertInfeasible(
                BudgetAllocator.maximise(
                        List.of(LOGS.get(0).withLowest(euros("3")).withHighest(euros("2.99"))), euros("100")),
                Infeasibility.REVERSED_BOUNDS,
                "a");
        assertInfeasible(
                BudgetAllocator.maximise(
                        List.of(LOGS.get(0)
                                .withLowest(euros("8"))
                                .withHighest(euros("13"))
                                .withStep(euros("7"))),
                        euros("100")),
                Infeasibility.NO_STEP_BETWEEN_BOUNDS,
                "a");
        assertInfeasible(
                BudgetAllocator.maximise(LOGS, AllocationTerms.of(euros("100")).keepingBack(euros("100.01"))),
                Infeasibility.RESERVE_ABOVE_BUDGET,
                null);
        assertInfeasible(
                BudgetAllocator.maximise(
                        Lines.of(new PowerCurve(5, 1, 1)), AllocationTerms.downTo(2, Currency.getInstance("EUR"))),
                Infeasibility.NO_LIMIT,
                "a");
        assertThat(BudgetAllocator.maximise(each(LOGS, line -> line.withLowest(euros("25"))), euros("100"))
                        .split())
                .isPresent();
        assertThat(BudgetAllocator.maximise(
                                LOGS, AllocationTerms.of(euros("100")).keepingBack(euros("100")))
                        .split())
                .isPresent();
    }

    private static void assertInfeasible(Allocation allocation, Infeasibility reason, String line) {
        assertThat(allocation.split()).isEmpty();
        assertThat(allocation)
                .isEqualTo(new Infeasible(reason, Optional.ofNullable(line).map(Id::of)));
    }

    @Test
    void misuse_is_refused_with_the_value() {
        assertThatThrownBy(() -> BudgetAllocator.maximise(List.of(LOGS.get(0), LOGS.get(0)), euros("1")))
                .hasMessage("there are two lines a");
        assertThatThrownBy(() ->
                        BudgetAllocator.maximise(List.of(LOGS.get(0).withLowest(Money.of(1, "USD"))), euros("1")))
                .hasMessage("amounts must be in EUR: 1.00 USD");
        assertThatThrownBy(() -> LOGS.get(0).withLowest(euros("-1"))).hasMessage("lowest must be 0 or more: -1.00 EUR");
        assertThatThrownBy(() -> LOGS.get(0).withHighest(euros("-1")))
                .hasMessage("highest must be 0 or more: -1.00 EUR");
        assertThatThrownBy(() -> LOGS.get(0).withPresent(euros("-1")))
                .hasMessage("present must be 0 or more: -1.00 EUR");
        assertThatThrownBy(() -> LOGS.get(0).withStep(euros("0"))).hasMessage("step must be above 0: 0.00 EUR");
        assertThatThrownBy(() -> LOGS.get(0).withFixed(true)).hasMessage("a fixed line needs a present amount: a");
        assertThatThrownBy(() -> AllocationTerms.of(euros("-1")))
                .hasMessage("budget must be 0 or more, in EUR: -1.00 EUR");
        assertThatThrownBy(() -> AllocationTerms.of(euros("1")).keepingBack(Money.of(1, "USD")))
                .hasMessage("contingency must be 0 or more, in EUR: 1.00 USD");
        assertThatThrownBy(() -> AllocationTerms.of(euros("1")).butDownTo(-1))
                .hasMessage("leastMarginal must be 0 or more and finite: -1.0");
        assertThatThrownBy(() -> AllocationTerms.of(euros("1")).butDownTo(Double.POSITIVE_INFINITY))
                .hasMessage("leastMarginal must be 0 or more and finite: Infinity");
        assertThatThrownBy(() -> AllocationTerms.downTo(0, Currency.getInstance("EUR")))
                .hasMessage("without a budget, leastMarginal must be above 0");
    }
}
