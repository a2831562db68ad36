package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.BudgetRules.FITS_THE_TOTAL;
import static org.openpac.core.rule.catalog.BudgetRules.HOLDS_A_RESERVE;
import static org.openpac.core.rule.catalog.BudgetRules.IS_ALLOCATED;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** A total of 1,000 euros, and what lines and reserve leave of it. */
class BudgetSumsTest {

    private static BudgetLine line(String id, String amount) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(Money.of(amount, "EUR"))
                .build();
    }

    private static SalesActionPlan.Builder plan(String lines, String reserve) {
        return plan(Budget.builder()
                .total(Money.of("1000.00", "EUR"))
                .addLine(line("a", lines))
                .contingency(Money.of(reserve, "EUR"))
                .build());
    }

    private static SalesActionPlan.Builder plan(Budget budget) {
        return Probe.plan().budget(budget);
    }

    @Test
    void the_reserve_is_a_part_of_the_total() {
        assertThat(found(HOLDS_A_RESERVE, plan("900.00", "50.00"))).isEmpty();
        assertThat(found(HOLDS_A_RESERVE, plan("900.00", "49.99"))).containsExactly("WARNING /budget/contingency");
        assertThat(found(HOLDS_A_RESERVE, plan("800.00", "150.00"))).isEmpty();
        assertThat(found(HOLDS_A_RESERVE, plan("800.00", "150.01"))).containsExactly("INFO /budget/contingency");
    }

    @Test
    void what_is_left_is_neither_in_a_line_nor_held_back() {
        assertThat(found(IS_ALLOCATED, plan("850.00", "50.00"))).isEmpty();
        assertThat(messages(IS_ALLOCATED, plan("800.00", "50.00")))
                .containsExactly("15% of the total is in no line and not in the reserve.");
        assertThat(found(IS_ALLOCATED, plan("1200.00", "50.00"))).isEmpty();
    }

    @Test
    void where_a_line_has_no_amount_nothing_can_be_said_to_be_left() {
        Budget open = plan("100.00", "50.00").build().budget().orElseThrow();
        Budget incomplete = open.withLines(
                line("a", "100.00"), BudgetLine.builder().id(Id.of("b")).build());

        assertThat(examined(IS_ALLOCATED, plan(incomplete))).isZero();
        assertThat(examined(HOLDS_A_RESERVE, plan(incomplete))).isEqualTo(1);
    }

    @Test
    void a_total_of_nothing_has_no_parts_and_amounts_of_two_kinds_no_sum() {
        Budget budget = plan("100.00", "50.00").build().budget().orElseThrow();

        for (Rule<?> rule : new Rule<?>[] {HOLDS_A_RESERVE, IS_ALLOCATED}) {
            assertThat(examined(rule, plan(budget.withTotal(Money.of("0.00", "EUR")))))
                    .isZero();
            assertThat(examined(rule, plan(budget.withTotal(Money.of("1000.00", "USD")))))
                    .isZero();
            assertThat(examined(rule, plan(budget.withTotal(Optional.empty())))).isZero();
        }
        assertThat(examined(
                        FITS_THE_TOTAL, plan(budget.withLines(line("a", "1.00").withTaxBasis(TaxBasis.INCLUDED)))))
                .isZero();
        assertThat(examined(
                        FITS_THE_TOTAL,
                        plan(budget.withLines(line("a", "1.00").withTaxBasis(TaxBasis.INCLUDED), line("b", "1.00")))))
                .isZero();
        assertThat(examined(
                        FITS_THE_TOTAL, plan(budget.withLines(line("a", "1.00").withTaxBasis(TaxBasis.EXCLUDED)))))
                .isEqualTo(1);
    }

    @Test
    void a_reserve_is_proposed_where_the_lines_leave_room_for_it() {
        assertThat(mended(HOLDS_A_RESERVE, plan("950.00", "10.00"))
                        .budget()
                        .orElseThrow()
                        .contingency())
                .contains(Money.of("50.00", "EUR"));
        assertThat(mended(HOLDS_A_RESERVE, plan("950.01", "10.00"))
                        .budget()
                        .orElseThrow()
                        .contingency())
                .contains(Money.of("10.00", "EUR"));
    }
}
