package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.kpi.PacChecker;

class AllocationRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static BudgetLine line(String id, long amount, long expected) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(Money.of(amount, "EUR"))
                .expectedReturn(Money.of(expected, "EUR"))
                .build();
    }

    private static SalesActionPlan plan(List<BudgetLine> lines) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .currency(Currency.getInstance("EUR"))
                .budget(Budget.builder().lines(lines).build())
                .build();
    }

    private static CheckReport check(BudgetLine... lines) {
        return PacChecker.standard().check(plan(Arrays.asList(lines)), DAY);
    }

    private static List<Finding> findings(CheckReport report, Rule<?> rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    /** From 100 + 100 bringing 1,000 to 150 + 50, bringing 1,102 + 70.7. */
    @Test
    void a_better_split_names_where_money_comes_from_and_where_it_goes() {
        CheckReport report = check(line("fair", 100, 900).withLabel("Salon"), line("mail", 100, 100));

        assertThat(findings(report, AllocationRules.IS_SPLIT_WELL))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().pointer()).isEqualTo("/budget/lines"))
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .isEqualTo("Within its bounds, another split of the same money would bring 17.3% more."))
                .satisfies(
                        finding -> assertThat(finding.suggestion(Locale.ENGLISH))
                                .isEqualTo(
                                        "Move money, above all from mail to “Salon”, or say what else speaks for the present split."));
        assertThat(findings(report, AllocationRules.RETURNS_ARE_EVEN)).isEmpty();
    }

    @Test
    void uneven_returns_that_hardly_matter_are_an_observation() {
        CheckReport report = check(line("main", 1_000, 2_000), line("new", 10, 50));

        assertThat(findings(report, AllocationRules.IS_SPLIT_WELL)).isEmpty();
        assertThat(findings(report, AllocationRules.RETURNS_ARE_EVEN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .isEqualTo("One more unit of money would bring 2.5 times as much on new as on main."));
    }

    @Test
    void lines_that_can_go_no_further_are_not_compared() {
        BudgetLine full = line("new", 10, 50).withHighest(Money.of(10, "EUR"));
        assertThat(findings(check(line("main", 1_000, 2_000), full), AllocationRules.RETURNS_ARE_EVEN))
                .isEmpty();
        BudgetLine ordered = line("main", 1_000, 2_000).withCommitted(Money.of(1_000, "EUR"));
        assertThat(findings(check(ordered, line("new", 10, 50)), AllocationRules.RETURNS_ARE_EVEN))
                .isEmpty();
    }

    @Test
    void a_budget_of_which_nothing_is_expected_is_not_examined() {
        CheckReport report = check(line("main", 1_000, 0), line("new", 10, 50));

        assertThat(report.examined(AllocationRules.IS_SPLIT_WELL)).isZero();
        assertThat(report.examined(AllocationRules.RETURNS_ARE_EVEN)).isZero();
    }

    @Test
    void a_thousand_lines_are_examined_and_more_are_not() {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            lines.add(line("line-" + i, 100 + i, 300));
        }
        assertThat(PacChecker.standard().check(plan(lines), DAY).examined(AllocationRules.IS_SPLIT_WELL))
                .isEqualTo(1);
        lines.add(line("one-more", 5, 10));
        assertThat(PacChecker.standard().check(plan(lines), DAY).examined(AllocationRules.IS_SPLIT_WELL))
                .isZero();
    }

    @Test
    void the_order_of_the_lines_changes_no_word() {
        List<BudgetLine> lines = new ArrayList<>(
                List.of(line("a", 100, 900), line("b", 100, 900), line("c", 100, 100), line("d", 100, 100)));
        String before = findings(PacChecker.standard().check(plan(lines), DAY), AllocationRules.IS_SPLIT_WELL)
                .get(0)
                .suggestion(Locale.FRENCH);
        Collections.reverse(lines);

        assertThat(findings(PacChecker.standard().check(plan(lines), DAY), AllocationRules.IS_SPLIT_WELL)
                        .get(0)
                        .suggestion(Locale.FRENCH))
                .isEqualTo(before);
    }
}
