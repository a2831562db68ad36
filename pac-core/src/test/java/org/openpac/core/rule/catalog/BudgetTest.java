package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

class BudgetTest {

    @Test
    void lines_and_reserve_may_take_the_whole_total_and_not_a_cent_more() {
        Budget whole = budget(1_000, 900).withContingency(Money.of(100, "EUR"));

        assertThat(found(BudgetRules.FITS_THE_TOTAL, plan().budget(whole))).isEmpty();
        assertThat(messages(
                        BudgetRules.FITS_THE_TOTAL, plan().budget(whole.withContingency(Money.of("100.01", "EUR")))))
                .containsExactly("Lines and reserve exceed the total by €0.01.");
    }

    @Test
    void a_line_without_amount_does_not_hide_that_the_others_exceed_the_total() {
        assertThat(found(
                        BudgetRules.FITS_THE_TOTAL,
                        plan().budget(budget(1_000, 1_001)
                                .withLines(
                                        line("a", 1_001),
                                        BudgetLine.builder().id(Id.of("b")).build()))))
                .containsExactly("ERROR /budget/total");
    }

    @Test
    void amounts_of_two_currencies_or_tax_bases_are_not_added() {
        assertThat(examined(
                        BudgetRules.FITS_THE_TOTAL,
                        plan().budget(budget(1_000, 900).withContingency(Money.of(900, "USD")))))
                .isZero();
        assertThat(examined(
                        BudgetRules.FITS_THE_TOTAL,
                        plan().budget(budget(1_000, 900)
                                .withLines(line("a", 2_000).withTaxBasis(TaxBasis.INCLUDED)))))
                .isZero();
        assertThat(examined(
                        BudgetRules.FITS_THE_TOTAL,
                        plan().budget(budget(1_000, 900).withTotal(Optional.empty()))))
                .isZero();
    }

    @Test
    void sums_beyond_what_a_plan_can_hold_are_told_as_numbers() {
        Budget huge = budget(1, 1).withLines(line("a", 9_999_999_999_999L), line("b", 9_999_999_999_999L));

        assertThat(found(BudgetRules.FITS_THE_TOTAL, plan().budget(huge))).containsExactly("ERROR /budget/total");
    }

    @Test
    void the_kind_of_a_cost_follows_from_its_category_where_it_is_not_stated() {
        BudgetLine salaries = line("a", 1).withCategory(CostCategory.SALARIES);

        assertThat(messages(BudgetRules.HAS_BOTH_KINDS_OF_COST, lines(salaries)))
                .containsExactly("No line of the budget is a cost of this kind: direct.");
        assertThat(found(
                        BudgetRules.HAS_BOTH_KINDS_OF_COST,
                        lines(salaries, line("b", 1).withCostKind(CostKind.DIRECT))))
                .isEmpty();
        assertThat(found(BudgetRules.HAS_BOTH_KINDS_OF_COST, lines(line("a", 1))))
                .hasSize(1);
        assertThat(examined(BudgetRules.HAS_BOTH_KINDS_OF_COST, lines())).isZero();
    }

    @Test
    void a_line_pays_for_something_or_is_an_overhead() {
        assertThat(found(
                        BudgetRules.LINE_HAS_A_PURPOSE,
                        lines(
                                line("a", 1),
                                line("b", 1).withCategory(CostCategory.SOFTWARE),
                                line("c", 1).withTacticId(Id.of("calls")),
                                line("d", 1).withStrategyId(Id.of("win")))))
                .containsExactly("WARNING /budget/lines/0/tacticId");
    }

    @ParameterizedTest(name = "{0} of 1,000 held back: {1}")
    @CsvSource({"0, WARNING", "49, WARNING", "50, ''", "150, ''", "151, INFO"})
    void a_reserve_is_a_twentieth_to_three_twentieths(long reserve, String severity) {
        Budget budget = budget(1_000, 800).withContingency(Money.of(reserve, "EUR"));

        assertThat(found(BudgetRules.HOLDS_A_RESERVE, plan().budget(budget)))
                .allMatch(finding -> finding.equals(severity + " /budget/contingency"))
                .hasSize(severity.isEmpty() ? 0 : 1);
    }

    @Test
    void a_missing_reserve_is_added_where_the_lines_leave_it() {
        SalesActionPlan mended = mended(
                BudgetRules.HOLDS_A_RESERVE, plan().budget(budget(999, 900).withTotal(Money.of("999.01", "EUR"))));

        // 5% of 999.01 are 49.9505, and a cent less would be too little.
        assertThat(mended.budget().flatMap(Budget::contingency)).contains(Money.of("49.96", "EUR"));
    }

    @Test
    void a_reserve_that_the_lines_do_not_leave_is_not_added() {
        SalesActionPlan full = plan().budget(budget(1_000, 960)).build();
        SalesActionPlan unknown = plan().budget(budget(1_000, 100)
                        .withLines(BudgetLine.builder().id(Id.of("a")).build()))
                .build();

        assertThat(mended(BudgetRules.HOLDS_A_RESERVE, SalesActionPlan.builder().from(full)))
                .isEqualTo(full);
        assertThat(mended(BudgetRules.HOLDS_A_RESERVE, SalesActionPlan.builder().from(unknown)))
                .isEqualTo(unknown);
    }

    @Test
    void a_reserve_that_is_too_large_is_not_cut_by_a_machine() {
        SalesActionPlan large = plan().budget(budget(1_000, 500).withContingency(Money.of(500, "EUR")))
                .build();

        assertThat(mended(BudgetRules.HOLDS_A_RESERVE, SalesActionPlan.builder().from(large)))
                .isEqualTo(large);
    }

    @Test
    void a_tenth_of_the_total_may_be_left_without_a_line() {
        assertThat(found(BudgetRules.IS_ALLOCATED, plan().budget(budget(1_000, 900))))
                .isEmpty();
        assertThat(messages(BudgetRules.IS_ALLOCATED, plan().budget(budget(1_000, 880))))
                .containsExactly("12% of the total is in no line and not in the reserve.");
        assertThat(messages(
                        BudgetRules.IS_ALLOCATED,
                        plan().budget(Budget.builder()
                                .total(Money.of(10, "EUR"))
                                .build())))
                .containsExactly("100% of the total is in no line and not in the reserve.");
    }

    @Test
    void a_line_without_amount_may_be_meant_for_what_is_left() {
        assertThat(examined(
                        BudgetRules.IS_ALLOCATED,
                        plan().budget(budget(1_000, 1)
                                .withLines(BudgetLine.builder().id(Id.of("a")).build()))))
                .isZero();
    }

    private static SalesActionPlan.Builder lines(BudgetLine... lines) {
        return plan().budget(Budget.builder().addLines(lines).build());
    }

    private static Budget budget(long total, long line) {
        return Budget.builder()
                .total(Money.of(total, "EUR"))
                .addLines(line("line", line))
                .build();
    }

    private static BudgetLine line(String id, long amount) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(Money.of(amount, "EUR"))
                .build();
    }
}
