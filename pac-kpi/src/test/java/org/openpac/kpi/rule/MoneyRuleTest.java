package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.rule.StatisticProbe.examined;
import static org.openpac.kpi.rule.StatisticProbe.found;
import static org.openpac.kpi.rule.StatisticProbe.kpi;
import static org.openpac.kpi.rule.StatisticProbe.messages;
import static org.openpac.kpi.rule.StatisticProbe.month;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.kpi.catalog.AcquisitionKpis;

/** Whether a budget pays for the customers aimed at: one costs 100 euros bare and 200 fully loaded, ten are wanted. */
class MoneyRuleTest {

    private static final Rule<Objective> RULE = ReachRules.MONEY_SUFFICES;
    private static final KpiDefinition CUSTOMERS = KpiDefinition.builder()
            .id(Id.of("customers"))
            .unit(Unit.parse("COUNT"))
            .build();
    private static final KpiDefinition COST = kpi("cost", AcquisitionKpis.CAC, "EUR");
    private static final KpiDefinition FULL = kpi("full", AcquisitionKpis.CAC_FULLY_LOADED, "EUR");

    private static Objective winning(String id, String target) {
        return Objective.builder()
                .id(Id.of(id))
                .level(ObjectiveLevel.COMPANY)
                .category(ObjectiveCategory.NEW_CUSTOMERS)
                .kpiId(CUSTOMERS.id())
                .target(TargetSpec.builder()
                        .change(ChangeKind.ABSOLUTE_VALUE)
                        .value(Quantity.parse(target))
                        .build())
                .build();
    }

    private static SalesActionPlan.Builder plan(Budget.Builder budget, Objective... objectives) {
        return StatisticProbe.plan(CUSTOMERS, COST, FULL)
                .addObjectives(objectives)
                .budget(budget.build())
                .addMeasurements(month("cost", "2026-06", "100 EUR"), month("full", "2026-06", "200 EUR"));
    }

    private static Budget.Builder euros(long amount) {
        return Budget.builder().total(Money.of(amount, "EUR"));
    }

    private static BudgetLine line(CostCategory category) {
        return BudgetLine.builder().id(Id.of("line")).category(category).build();
    }

    @ParameterizedTest
    @CsvSource({
        "1000, ''",
        "999, WARNING /objectives/0/target/value",
        "800, WARNING /objectives/0/target/value",
        "799, ERROR /objectives/0/target/value"
    })
    void the_budget_buys_as_many_customers_as_are_wanted(long money, String finding) {
        assertThat(String.join("", found(RULE, plan(euros(money), winning("all", "10 COUNT")))))
                .isEqualTo(finding);
    }

    @Test
    void customers_are_whole_and_the_contingency_buys_none() {
        Budget.Builder budget = euros(1_060).contingency(Money.of(111, "EUR"));

        assertThat(messages(RULE, plan(budget, winning("all", "10 COUNT"))))
                .containsExactly("The budget pays for 9 new customers, the target is 10.");
        assertThat(examined(RULE, plan(euros(1).contingency(Money.of(1, "USD")), winning("all", "10 COUNT"))))
                .isZero();
    }

    @Test
    void a_budget_with_salaries_pays_the_fully_loaded_cost() {
        Objective ten = winning("all", "10 COUNT");

        assertThat(messages(RULE, plan(euros(1_000).addLines(line(CostCategory.SALARIES)), ten)))
                .containsExactly("The budget pays for 5 new customers, the target is 10.");
        assertThat(messages(RULE, plan(euros(1_000).addLines(line(CostCategory.ADVERTISING)), ten)))
                .isEmpty();
    }

    @Test
    void the_bare_cost_serves_where_no_other_is_read() {
        SalesActionPlan.Builder plan = StatisticProbe.plan(CUSTOMERS, COST)
                .addObjectives(winning("all", "10 COUNT"))
                .budget(euros(500).addLines(line(CostCategory.SALARIES)).build())
                .addMeasurements(month("cost", "2026-06", "100 EUR"));

        assertThat(messages(RULE, plan)).containsExactly("The budget pays for 5 new customers, the target is 10.");
    }

    @ParameterizedTest
    @CsvSource({"0 EUR", "-100 EUR", "100 USD"})
    void a_cost_that_is_none_or_in_another_currency_tells_nothing(String cost) {
        SalesActionPlan.Builder plan = StatisticProbe.plan(CUSTOMERS, COST)
                .addObjectives(winning("all", "10 COUNT"))
                .budget(euros(1).build())
                .addMeasurements(month("cost", "2026-06", cost));

        assertThat(examined(RULE, plan)).isZero();
    }

    @Test
    void only_counts_of_new_customers_are_judged_and_those_of_all_together() {
        Objective all = winning("all", "10 COUNT");
        Objective part = winning("part", "5 COUNT")
                .withContributions(Contribution.builder().objectiveId(all.id()).build());
        Objective other = winning("other", "5 COUNT")
                .withKpiId(Id.of("cost"))
                .withContributions(Contribution.builder().objectiveId(all.id()).build());

        assertThat(examined(RULE, plan(euros(10_000), all, part))).isEqualTo(1);
        assertThat(examined(RULE, plan(euros(10_000), part.withKpiId(Optional.empty()), all)))
                .isEqualTo(1);
        assertThat(examined(RULE, plan(euros(10_000), other))).isZero();
        assertThat(examined(RULE, plan(euros(10_000), all.withCategory(ObjectiveCategory.REVENUE))))
                .isZero();
        assertThat(examined(RULE, plan(euros(10_000), winning("none", "0 COUNT"))))
                .isZero();
    }

    @Test
    void without_a_budget_nothing_is_judged() {
        assertThat(examined(RULE, plan(Budget.builder(), winning("all", "10 COUNT"))))
                .isZero();
    }
}
