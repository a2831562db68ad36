package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.rule.StatisticProbe.examined;
import static org.openpac.kpi.rule.StatisticProbe.found;
import static org.openpac.kpi.rule.StatisticProbe.kpi;
import static org.openpac.kpi.rule.StatisticProbe.messages;
import static org.openpac.kpi.rule.StatisticProbe.month;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.ValueKpis;

/** What customers cost and bring, at the limits of what is let pass. */
class UnitEconomicsRulesTest {

    private static final KpiDefinition COST = kpi("cost", AcquisitionKpis.CAC, "EUR");

    private static SalesActionPlan.Builder costing(String... euros) {
        return StatisticProbe.plan(COST)
                .measurements(IntStream.range(0, euros.length)
                        .mapToObj(i -> month("cost", "2026-0" + (i + 1), euros[i]))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "100 EUR, 110 EUR, 125 EUR, ''",
        "100 EUR, 110 EUR, 126 EUR, WARNING /kpis/0/code",
        "100 EUR, 100 EUR, 200 EUR, ''",
        "100 EUR, 200 EUR, 200 EUR, ''",
        "100 EUR, 300 EUR, 200 EUR, ''",
        "100 EUR, 99 EUR, 200 EUR, ''",
    })
    void a_cost_that_climbs_twice_by_more_than_a_quarter_drifts(
            String first, String second, String last, String finding) {
        assertThat(String.join("", found(UnitEconomicsRules.COST_DOES_NOT_DRIFT, costing(first, second, last))))
                .isEqualTo(finding);
    }

    @Test
    void a_drift_is_that_of_the_last_three_figures_in_the_unit_of_the_indicator() {
        assertThat(messages(
                        UnitEconomicsRules.COST_DOES_NOT_DRIFT,
                        costing("900 EUR", "100 EUR", "1 USD", "120 EUR", "150 EUR")))
                .containsExactly("The acquisition cost has risen by 50% over the last two readings.");
        assertThat(examined(UnitEconomicsRules.COST_DOES_NOT_DRIFT, costing("100 EUR", "200 EUR", "300 USD")))
                .isZero();
    }

    @Test
    void the_baseline_comes_before_all_readings() {
        TargetSpec target = TargetSpec.builder()
                .change(ChangeKind.ABSOLUTE_VALUE)
                .value(Quantity.parse("90 EUR"))
                .baseline(Baseline.builder().value(Quantity.parse("100 EUR")).build())
                .build();
        SalesActionPlan.Builder plan = StatisticProbe.plan(COST.withTarget(target))
                .addMeasurements(month("cost", "2026-01", "120 EUR"), month("cost", "2026-02", "140 EUR"));

        assertThat(messages(UnitEconomicsRules.COST_DOES_NOT_DRIFT, plan))
                .containsExactly("The acquisition cost has risen by 40% over the last two readings.");
    }

    @Test
    void a_rise_from_nothing_and_a_figure_that_is_no_cost_are_not_judged() {
        assertThat(examined(UnitEconomicsRules.COST_DOES_NOT_DRIFT, costing("0 EUR", "10 EUR", "20 EUR")))
                .isZero();
        assertThat(examined(UnitEconomicsRules.COST_DOES_NOT_DRIFT, costing("-5 EUR", "10 EUR", "20 EUR")))
                .isZero();
        assertThat(examined(UnitEconomicsRules.COST_DOES_NOT_DRIFT, costing("10 EUR", "20 EUR")))
                .isZero();
        assertThat(examined(
                        UnitEconomicsRules.COST_DOES_NOT_DRIFT,
                        costing("10 EUR", "20 EUR", "30 EUR").kpis(List.of(kpi("cost", ValueKpis.LTV_MARGIN, "EUR")))))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "3 RATIO, ''",
        "2.99 RATIO, WARNING /measurements",
        "1 RATIO, WARNING /measurements",
        "0.99 RATIO, ERROR /measurements",
    })
    void a_customer_is_worth_three_times_the_cost(String ratio, String finding) {
        SalesActionPlan.Builder plan = StatisticProbe.plan(kpi("ratio", ValueKpis.LTV_TO_CAC, "RATIO"))
                .addMeasurements(month("ratio", "2026-06", ratio));

        assertThat(String.join("", found(UnitEconomicsRules.CUSTOMERS_PAY, plan)))
                .isEqualTo(finding);
    }

    @Test
    void without_value_or_cost_nothing_is_said_of_customers() {
        assertThat(examined(UnitEconomicsRules.CUSTOMERS_PAY, costing("100 EUR")))
                .isZero();
    }

    private static SalesActionPlan.Builder budgeted(CostKind kind, KpiDefinition... kpis) {
        return StatisticProbe.plan(kpis)
                .budget(Budget.builder()
                        .addLines(BudgetLine.builder()
                                .id(Id.of("line"))
                                .costKind(kind)
                                .build())
                        .build());
    }

    @Test
    void indirect_costs_of_the_budget_are_asked_for_in_the_cost_of_a_customer() {
        assertThat(found(UnitEconomicsRules.COST_IS_FULLY_LOADED, budgeted(CostKind.INDIRECT, COST)))
                .containsExactly("WARNING /kpis/0/code");
        assertThat(found(
                        UnitEconomicsRules.COST_IS_FULLY_LOADED,
                        budgeted(CostKind.INDIRECT, COST, kpi("full", AcquisitionKpis.CAC_FULLY_LOADED, "EUR"))))
                .isEmpty();
        assertThat(examined(UnitEconomicsRules.COST_IS_FULLY_LOADED, budgeted(CostKind.DIRECT, COST)))
                .isZero();
        assertThat(examined(UnitEconomicsRules.COST_IS_FULLY_LOADED, StatisticProbe.plan(COST)))
                .isZero();
        assertThat(examined(
                        UnitEconomicsRules.COST_IS_FULLY_LOADED,
                        budgeted(CostKind.INDIRECT, kpi("value", ValueKpis.LTV_MARGIN, "EUR"))))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "31, 1"})
    void beyond_a_month_costs_win_customers_later(int days, int findings) {
        assertThat(messages(
                        UnitEconomicsRules.COST_IS_LAGGED,
                        StatisticProbe.plan(COST).salesCycleDays(days)))
                .hasSize(findings)
                .allMatch(message -> message.startsWith("The sales cycle is " + days + " days, "));
        assertThat(found(
                        UnitEconomicsRules.COST_IS_LAGGED,
                        StatisticProbe.plan(COST, kpi("late", AcquisitionKpis.CAC_A_CYCLE_EARLIER, "EUR"))
                                .salesCycleDays(days)))
                .isEmpty();
    }

    @Test
    void without_a_cycle_or_a_cost_no_lag_is_asked_for() {
        assertThat(examined(UnitEconomicsRules.COST_IS_LAGGED, StatisticProbe.plan(COST)))
                .isZero();
        assertThat(examined(
                        UnitEconomicsRules.COST_IS_LAGGED,
                        StatisticProbe.plan(kpi("value", ValueKpis.LTV_MARGIN, "EUR"))
                                .salesCycleDays(60)))
                .isZero();
    }

    private static SalesActionPlan.Builder dividing(FormulaOperation operation, String first) {
        return StatisticProbe.plan(
                kpi("ratio", ValueKpis.LTV_TO_CAC, "RATIO")
                        .withFormula(KpiFormula.builder()
                                .operation(operation)
                                .addKpiIds(Id.of(first), Id.of("cost"))
                                .build()),
                kpi("revenue", ValueKpis.LTV_REVENUE, "EUR"),
                kpi("margin", ValueKpis.LTV_MARGIN, "EUR"),
                COST);
    }

    @Test
    void a_value_in_revenue_pays_for_no_customer() {
        assertThat(found(UnitEconomicsRules.VALUE_IS_IN_MARGIN, dividing(FormulaOperation.RATIO, "revenue")))
                .containsExactly("WARNING /kpis/0/formula");
        assertThat(found(UnitEconomicsRules.VALUE_IS_IN_MARGIN, dividing(FormulaOperation.RATIO, "margin")))
                .isEmpty();
        assertThat(found(UnitEconomicsRules.VALUE_IS_IN_MARGIN, dividing(FormulaOperation.RATIO, "nowhere")))
                .isEmpty();
        assertThat(found(UnitEconomicsRules.VALUE_IS_IN_MARGIN, dividing(FormulaOperation.SUM, "revenue")))
                .isEmpty();
        assertThat(examined(
                        UnitEconomicsRules.VALUE_IS_IN_MARGIN,
                        StatisticProbe.plan(kpi("ratio", ValueKpis.LTV_TO_CAC, "RATIO"))))
                .isZero();
    }
}
