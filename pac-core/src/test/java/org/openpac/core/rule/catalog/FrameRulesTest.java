package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Goals.examined;
import static org.openpac.core.rule.catalog.Goals.found;
import static org.openpac.core.rule.catalog.Goals.mended;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

class FrameRulesTest {

    private static final SalesActionPlan EMPTY =
            SalesActionPlan.builder().id(Id.of("plan")).build();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, ''",
        "2026-01-01, 2026-01-02, ''",
        "2026-01-01, 2026-01-01, ERROR /period",
        "2026-12-31, 2026-01-01, ERROR /period",
    })
    void a_period_begins_before_it_ends(String start, String end, String finding) {
        assertThat(String.join("", found(EMPTY.withPeriod(DateRange.of(start, end)), "STR-05")))
                .isEqualTo(finding);
    }

    @Test
    void a_plan_needs_a_period_and_reversed_days_are_exchanged() {
        DateRange reversed = DateRange.of("2026-12-31", "2026-01-01");

        assertThat(found(EMPTY, "STR-05")).containsExactly("ERROR /period");
        assertThat(mended(EMPTY.withPeriod(reversed), "STR-05").period()).contains(Goals.YEAR);
        assertThat(mended(EMPTY, "STR-05")).isEqualTo(EMPTY);
    }

    @Test
    void an_amount_in_another_currency_is_found_where_it_stands() {
        SalesActionPlan plan = EMPTY.withCurrency(Currency.getInstance("EUR"))
                .withKpis(Goals.kpi("k", "USD"), Goals.kpi("n", "COUNT"))
                .withBudget(Budget.builder()
                        .total(Money.of(100, "EUR"))
                        .addLines(BudgetLine.builder()
                                .id(Id.of("line"))
                                .amount(Money.of(10, "CHF"))
                                .build())
                        .build());

        assertThat(found(plan, "STR-06")).containsExactly("ERROR /kpis/0/unit", "ERROR /budget/lines/0/amount");
    }

    @Test
    void where_all_amounts_are_in_one_other_currency_the_plans_is_wrong() {
        SalesActionPlan plan = EMPTY.withBudget(Budget.builder()
                .total(Money.of(100, "CHF"))
                .contingency(Money.of(10, "CHF"))
                .build());

        assertThat(found(plan.withCurrency(Currency.getInstance("EUR")), "STR-06"))
                .containsExactly("ERROR /currency");
        assertThat(found(plan.withCurrency(Currency.getInstance("CHF")), "STR-06"))
                .isEmpty();
        assertThat(examined(plan, "STR-06")).isZero();
    }

    @Test
    void an_empty_plan_lacks_all_six_sections() {
        assertThat(found(EMPTY, "STR-07"))
                .containsExactly(
                        "WARNING /objectives",
                        "WARNING /strategies",
                        "WARNING /tactics",
                        "WARNING /budget",
                        "WARNING /responsibilities",
                        "WARNING /checkpoints");
    }

    @Test
    void one_who_works_alone_needs_no_table_and_no_meeting() {
        SalesActionPlan craftsman = EMPTY.withObjectives(Goals.goal("o", ObjectiveLevel.COMPANY))
                .withStrategies(Strategy.builder()
                        .id(Id.of("s"))
                        .type(StrategyType.RETENTION)
                        .build())
                .withTactics(Tactic.builder()
                        .id(Id.of("t"))
                        .family(TacticFamily.PROSPECTING)
                        .ownerId(Id.of("p"))
                        .start(Goals.TODAY)
                        .build())
                .withBudget(Budget.builder().build());

        assertThat(found(craftsman, "STR-07")).isEmpty();
    }
}
