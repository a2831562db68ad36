package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** A line of 1,000 euros for the four days from Monday to Thursday, 250 a day. */
class ConsumptionTest {

    private static final Rule<BudgetLine> RULE = SpendingRules.IS_SPENT_AS_PLANNED;
    private static final BudgetLine LINE = BudgetLine.builder()
            .id(Id.of("fair"))
            .amount(Money.of(1_000, "EUR"))
            .period(DateRange.of("2026-03-02", "2026-03-05"))
            .build();

    private static SalesActionPlan.Builder plan(BudgetLine line, Optional<LocalDate> asOf) {
        return Probe.plan()
                .budget(Budget.builder().addLines(line).actualsAsOf(asOf).build());
    }

    private static SalesActionPlan.Builder spent(String amount) {
        return plan(LINE.withActual(Money.of(amount, "EUR")), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1050, ''",
        "1050.01, WARNING /budget/lines/0/actual",
        "1100, WARNING /budget/lines/0/actual",
        "1100.01, ERROR /budget/lines/0/actual",
    })
    void a_twentieth_too_much_is_let_pass_and_a_tenth_is_warned_of(String amount, String finding) {
        assertThat(String.join("", found(RULE, spent(amount)))).isEqualTo(finding);
    }

    // By the evening of the 3rd half of it should be spent: 500, of which 80 % are 400.
    @ParameterizedTest
    @CsvSource({"400, ''", "399.99, INFO /budget/lines/0/actual"})
    void four_fifths_of_what_is_due_by_the_day_are_enough(String amount, String finding) {
        BudgetLine line = LINE.withActual(Money.of(amount, "EUR"));

        assertThat(String.join("", found(RULE, plan(line, Optional.of(LocalDate.of(2026, 3, 3))))))
                .isEqualTo(finding);
    }

    // On the first evening 250 of 1,000 are due, a quarter: from then on it tells.
    @Test
    void the_beginning_tells_nothing() {
        BudgetLine unspent = LINE.withActual(Money.of("0", "EUR"));
        BudgetLine five = unspent.withPeriod(DateRange.of("2026-03-02", "2026-03-06"));

        assertThat(found(RULE, plan(unspent, Optional.of(LocalDate.of(2026, 3, 2)))))
                .hasSize(1);
        assertThat(found(RULE, plan(five, Optional.of(LocalDate.of(2026, 3, 2)))))
                .isEmpty();
        assertThat(found(RULE, plan(unspent, Optional.of(LocalDate.of(2026, 3, 1)))))
                .isEmpty();
    }

    @Test
    void what_was_spent_and_what_was_planned_are_told() {
        assertThat(messages(RULE, spent("1200"))).containsExactly("fair: €1,200 spent, €1,000 planned in all.");
        assertThat(messages(RULE, plan(LINE.withActual(Money.of("100", "EUR")), Optional.of(LocalDate.of(2026, 3, 3)))))
                .containsExactly("fair: €100 spent, €500 planned by then.");
    }

    @Test
    void without_amount_or_expense_in_one_currency_nothing_is_judged() {
        assertThat(examined(RULE, plan(LINE, Optional.empty()))).isZero();
        assertThat(examined(RULE, plan(LINE.withActual(Money.of("9", "USD")), Optional.empty())))
                .isZero();
        assertThat(examined(
                        RULE,
                        plan(LINE.withActual(Money.of("9", "EUR")).withAmount(Money.of("0", "EUR")), Optional.empty())))
                .isZero();
        assertThat(examined(
                        RULE,
                        plan(LINE.withActual(Money.of("9", "EUR")).withAmount(Optional.empty()), Optional.empty())))
                .isZero();
        assertThat(examined(RULE, spent("0"))).isEqualTo(1);
    }
}
