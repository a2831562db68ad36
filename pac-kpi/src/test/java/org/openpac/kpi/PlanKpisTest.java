package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.PlanForTests.CUSTOMERS;
import static org.openpac.kpi.PlanForTests.END_OF_MARCH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Unit;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.ConversionKpis;
import org.openpac.kpi.catalog.ExecutionKpis;
import org.openpac.kpi.catalog.KpiCatalog;
import org.openpac.kpi.catalog.MarketingKpis;
import org.openpac.kpi.catalog.RevenueKpis;

class PlanKpisTest {

    @Test
    void every_standard_indicator_has_a_result() {
        assertThat(computed(PlanForTests.plan()).results().keySet())
                .containsExactlyElementsOf(
                        KpiCatalog.standard().stream().map(Kpi::code).toList());
    }

    @Test
    void cost_is_what_the_budget_spent_over_the_customers_of_the_same_days() {
        PlanKpis kpis = computed(PlanForTests.plan());

        assertValue(kpis, AcquisitionKpis.CAC, "200"); // 6,000 / 30
        assertValue(kpis, AcquisitionKpis.CAC_FULLY_LOADED, "300"); // 9,000 / 30
        assertValue(kpis, RevenueKpis.GROSS_MARGIN, "60");
        assertValue(kpis, MarketingKpis.ROI, "-20"); // (7,200 − 9,000) / 9,000
        assertValue(kpis, MarketingKpis.COST_RATIO, "75"); // 9,000 / 12,000
    }

    @Test
    void budget_and_actions_tell_how_the_plan_is_carried_out() {
        PlanKpis kpis = computed(PlanForTests.plan()
                .addTactic(tactic("t1", TacticStatus.DONE))
                .addTactic(tactic("t2", TacticStatus.PLANNED))
                .addTactic(tactic("t3", TacticStatus.CANCELLED)));

        assertValue(kpis, ExecutionKpis.BUDGET_CONSUMPTION, "30"); // 9,000 / 30,000
        // 90 of 365 days: 30,000 · 90/365 were due
        assertThat(kpis.result(ExecutionKpis.SPENDING_PACE)
                        .value()
                        .orElseThrow()
                        .doubleValue())
                .isCloseTo(9_000 / (30_000 * 90 / 365.0), within(1e-12));
        assertValue(kpis, ExecutionKpis.COMPLETION, "50");
        // No plan says on which day an action was done.
        assertReason(kpis, ExecutionKpis.ACTIONS_ON_TIME, Reason.NO_DATA);
    }

    @Test
    void lines_that_only_keep_customers_are_no_cost_of_winning_them() {
        SalesActionPlan plan = PlanForTests.plan()
                .addStrategy(Strategy.builder()
                        .id(Id.of("str"))
                        .type(StrategyType.RETENTION)
                        .build())
                .budget(PlanForTests.budget(
                        PlanForTests.line("bud-a", 20_000, CostKind.DIRECT, 6_000),
                        PlanForTests.line("bud-b", 10_000, CostKind.DIRECT, 3_000)
                                .withStrategyId(Id.of("str"))))
                .build();

        assertValue(PlanKpis.of(plan, END_OF_MARCH), AcquisitionKpis.CAC, "200");
    }

    @Test
    void a_budget_spent_up_to_another_day_than_customers_are_counted_gives_no_cost() {
        SalesActionPlan plan = PlanForTests.plan().build();
        PlanKpis early = PlanKpis.of(
                plan.withBudget(plan.budget().orElseThrow().withActualsAsOf(LocalDate.of(2026, 2, 15))), END_OF_MARCH);

        assertReason(early, AcquisitionKpis.CAC, Reason.MIXED_PERIODS);
        assertValue(early, RevenueKpis.GROSS_MARGIN, "60");
    }

    @Test
    void a_budget_that_leaves_a_line_open_is_not_read_for_costs() {
        SalesActionPlan plan = PlanForTests.plan().build();
        PlanKpis open = PlanKpis.of(
                plan.withBudget(PlanForTests.budget(
                        PlanForTests.line("bud-a", 20_000, CostKind.DIRECT, 6_000),
                        BudgetLine.builder()
                                .id(Id.of("bud-b"))
                                .amount(Money.of(5, "EUR"))
                                .build())),
                END_OF_MARCH);

        assertReason(open, AcquisitionKpis.CAC, Reason.NO_DATA);
    }

    @Test
    void a_month_without_a_reading_ends_what_is_computed() {
        SalesActionPlan plan = PlanForTests.plan().build();
        List<Measurement> withoutFebruary = plan.measurements().stream()
                .filter(reading -> !(reading.kpiId().equals(CUSTOMERS)
                        && reading.period().orElseThrow().start().getMonthValue() == 2))
                .toList();

        // Customers are known of January, the cost of three months only.
        assertReason(
                PlanKpis.of(plan.withMeasurements(withoutFebruary), END_OF_MARCH),
                AcquisitionKpis.CAC,
                Reason.MIXED_PERIODS);
    }

    @Test
    void the_formula_of_a_standard_quotient_says_what_its_parts_are() {
        Id leads = Id.of("kpi-leads");
        PlanKpis kpis = computed(PlanForTests.plan()
                .addKpi(PlanForTests.sum(leads, Unit.COUNT))
                .addKpi(KpiDefinition.builder()
                        .id(Id.of("kpi-rate"))
                        .code("CNV-002")
                        .formula(KpiFormula.builder()
                                .operation(FormulaOperation.RATIO)
                                .addAllKpiIds(List.of(CUSTOMERS, leads))
                                .build())
                        .build())
                .addAllMeasurements(PlanForTests.monthly(leads, Unit.COUNT, 100, 100, 100)));

        assertValue(kpis, ConversionKpis.PERIOD_CONVERSION, "10"); // 30 / 300
        assertValue(kpis, AcquisitionKpis.COST_PER_LEAD, "20"); // 6,000 / 300
        assertReason(kpis, ConversionKpis.CONVERSION, Reason.NOT_MATURE);
    }

    @Test
    void an_objective_for_all_territories_is_about_the_whole_plan_and_one_for_some_is_not() {
        Territory north = Territory.builder().id(Id.of("north")).build();
        Territory south = Territory.builder().id(Id.of("south")).build();
        SalesActionPlan plan =
                PlanForTests.plan().addTerritory(north).addTerritory(south).build();
        Objective revenue = plan.objectives().get(0);
        Objective customers = plan.objectives().get(1);

        PlanKpis all = PlanKpis.of(
                plan.withObjectives(revenue, customers.withTerritoryIds(south.id(), north.id())), END_OF_MARCH);
        PlanKpis some = PlanKpis.of(plan.withObjectives(revenue, customers.withTerritoryIds(south.id())), END_OF_MARCH);

        assertValue(all, AcquisitionKpis.CAC, "200");
        assertReason(some, AcquisitionKpis.CAC, Reason.NO_DATA);
    }

    @Test
    void of_two_indicators_for_the_same_none_is_read() {
        Id other = Id.of("kpi-other");
        PlanKpis kpis = computed(PlanForTests.plan()
                .addKpi(PlanForTests.sum(other, Unit.COUNT))
                .addObjective(PlanForTests.company("obj-c", ObjectiveCategory.NEW_CUSTOMERS, other)));

        assertReason(kpis, AcquisitionKpis.CAC, Reason.NO_DATA);
    }

    @Test
    void amounts_of_two_currencies_are_not_added_up() {
        SalesActionPlan plan = PlanForTests.plan().build();
        PlanKpis kpis = PlanKpis.of(
                plan.withBudget(PlanForTests.budget(
                        PlanForTests.line("bud-a", 20_000, CostKind.DIRECT, 6_000),
                        PlanForTests.line("bud-b", 10_000, CostKind.DIRECT, 3_000)
                                .withActual(Money.of(1, "USD")))),
                END_OF_MARCH);

        assertReason(kpis, AcquisitionKpis.CAC, Reason.MIXED_CURRENCIES);
        assertReason(kpis, ExecutionKpis.BUDGET_CONSUMPTION, Reason.MIXED_CURRENCIES);
    }

    private static Tactic tactic(String id, TacticStatus status) {
        return Tactic.builder()
                .id(Id.of(id))
                .family(TacticFamily.PROSPECTING)
                .end(END_OF_MARCH)
                .status(status)
                .build();
    }

    private static PlanKpis computed(SalesActionPlan.Builder plan) {
        return PlanKpis.of(plan.build(), END_OF_MARCH);
    }

    private static void assertValue(PlanKpis kpis, Kpi kpi, String value) {
        assertThat(kpis.result(kpi).value())
                .as(kpi.toString())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(new BigDecimal(value)));
    }

    private static void assertReason(PlanKpis kpis, Kpi kpi, Reason reason) {
        assertThat(kpis.result(kpi))
                .as(kpi.toString())
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(reason));
    }
}
