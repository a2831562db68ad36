package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

class FormulaTest {

    private static KpiDefinition kpi(String id, String unit) {
        return KpiDefinition.builder()
                .id(Id.of(id))
                .unit(Optional.ofNullable(unit).map(Unit::parse))
                .build();
    }

    private static KpiDefinition of(KpiDefinition kpi, FormulaOperation operation, String... parts) {
        return kpi.withFormula(KpiFormula.builder()
                .operation(operation)
                .addAllKpiIds(Arrays.stream(parts).map(Id::of).toList())
                .build());
    }

    @ParameterizedTest(name = "{0}: {2} and {3} give {1}")
    @CsvSource({
        "SUM, EUR, EUR, EUR, true",
        "SUM, EUR, EUR, COUNT, false",
        "SUM, PERCENT, PERCENT, RATIO, false",
        "DIFFERENCE, COUNT, COUNT, COUNT, true",
        "DIFFERENCE, PERCENT, EUR, EUR, false",
        // Another currency than the plan's is told by STR-06.
        "SUM, EUR, EUR, USD, true",
        // Sales by their mean value; proposals by the part that is won.
        "PRODUCT, EUR, COUNT, EUR, true",
        "PRODUCT, COUNT, COUNT, PERCENT, true",
        "PRODUCT, COUNT, COUNT, EUR, false",
        "PRODUCT, EUR, EUR, EUR, false",
        // Cost a customer, margin over revenue, margin by churn, months to earn the cost back.
        "RATIO, EUR, EUR, COUNT, true",
        "RATIO, PERCENT, EUR, EUR, true",
        "RATIO, EUR, EUR, PERCENT, true",
        "RATIO, MONTH, EUR, EUR, true",
        "RATIO, EUR, EUR, EUR, false",
        "RATIO, PERCENT, EUR, COUNT, false",
        "RATIO, RATIO, COUNT, EUR, true",
        "RATIO, visits, EUR, COUNT, true",
        "RATIO, , EUR, COUNT, true",
    })
    void units_come_out_as_the_indicators_own(
            FormulaOperation operation, String unit, String one, String other, boolean fits) {
        SalesActionPlan.Builder plan =
                plan().addKpis(of(kpi("k", unit), operation, "a", "b"), kpi("a", one), kpi("b", other));

        assertThat(found(FormulaRules.FORMULA_IS_SOUND, plan).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "RATIO, a, ERROR /kpis/0/formula/kpiIds",
        "RATIO, a b c, ERROR /kpis/0/formula/kpiIds",
        "SUM, a, ERROR /kpis/0/formula/kpiIds",
        "SUM, a b c, ''",
        "WEIGHTED_MEAN, a b, ERROR /kpis/0/formula/weights",
        // What is not in the plan is told by STR-02.
        "SUM, a unknown, ''",
    })
    void an_operation_has_its_indicators(FormulaOperation operation, String parts, String finding) {
        SalesActionPlan.Builder plan = plan().addKpis(
                        of(kpi("k", "COUNT"), operation, parts.split(" ")),
                        kpi("a", "COUNT"),
                        kpi("b", "COUNT"),
                        kpi("c", "COUNT"));

        assertThat(String.join("", found(FormulaRules.FORMULA_IS_SOUND, plan))).isEqualTo(finding);
    }

    private static SalesActionPlan.Builder weighted(FormulaOperation operation, String... weights) {
        KpiDefinition mean = of(kpi("k", "COUNT"), operation, "a", "b");
        return plan().addKpis(
                        mean.withFormula(mean.formula()
                                .orElseThrow()
                                .withWeights(
                                        Arrays.stream(weights).map(Share::of).toList())),
                        kpi("a", "COUNT"),
                        kpi("b", "COUNT"));
    }

    @Test
    void weights_add_up_to_the_whole_and_are_rescaled() {
        assertThat(found(FormulaRules.FORMULA_IS_SOUND, weighted(FormulaOperation.WEIGHTED_MEAN, "0.5", "0.499")))
                .isEmpty();
        assertThat(found(FormulaRules.FORMULA_IS_SOUND, weighted(FormulaOperation.WEIGHTED_MEAN, "0.5", "0.498")))
                .containsExactly("ERROR /kpis/0/formula/weights");
        assertThat(found(FormulaRules.FORMULA_IS_SOUND, weighted(FormulaOperation.SUM, "0.5", "0.5")))
                .containsExactly("ERROR /kpis/0/formula/weights");
        assertThat(mended(FormulaRules.FORMULA_IS_SOUND, weighted(FormulaOperation.WEIGHTED_MEAN, "0.6", "0.2"))
                        .kpis()
                        .get(0)
                        .formula()
                        .orElseThrow()
                        .weights())
                .containsExactly(Share.of("0.75"), Share.of("0.25"));
    }

    @Test
    void weights_of_another_operation_or_number_are_left_to_people() {
        SalesActionPlan.Builder plan = weighted(FormulaOperation.WEIGHTED_MEAN, "0.6");

        assertThat(mended(FormulaRules.FORMULA_IS_SOUND, plan)).isEqualTo(plan.build());
    }

    @Test
    void a_circle_of_formulas_is_told_once_of_its_lowest_id() {
        SalesActionPlan.Builder plan = plan().addKpis(
                        of(kpi("c", "COUNT"), FormulaOperation.SUM, "b", "x"),
                        of(kpi("b", "COUNT"), FormulaOperation.SUM, "a", "x"),
                        of(kpi("a", "COUNT"), FormulaOperation.SUM, "c", "x"),
                        kpi("x", "COUNT"));

        assertThat(found(FormulaRules.FORMULA_IS_SOUND, plan)).containsExactly("ERROR /kpis/2/formula/kpiIds");
        assertThat(messages(FormulaRules.FORMULA_IS_SOUND, plan))
                .containsExactly("The formula of a: it leads back to the indicator itself.");
        assertThat(found(FormulaRules.MOVES_THE_COMPANY, plan)).isEmpty();
    }

    private static SalesActionPlan.Builder ratio(
            String unit, String other, Frequency own, Frequency part, Aggregation way) {
        return plan().addKpis(
                        of(kpi("k", "RATIO"), FormulaOperation.RATIO, "a", "b").withFrequency(Optional.ofNullable(own)),
                        kpi("a", unit),
                        kpi("b", other).withFrequency(part).withAggregation(way));
    }

    @ParameterizedTest(name = "{0} of {1}, {2}: {3}")
    @CsvSource({
        "MONTHLY, QUARTERLY, SUM, ERROR /kpis/0/frequency",
        "QUARTERLY, QUARTERLY, SUM, ''",
        // Three months make a quarter.
        "QUARTERLY, MONTHLY, SUM, ''",
        // The number of customers stands until it is read again.
        "MONTHLY, QUARTERLY, LAST, ''",
        ", QUARTERLY, SUM, ''",
    })
    void no_part_of_a_ratio_is_of_a_longer_time(Frequency own, Frequency part, Aggregation way, String finding) {
        assertThat(String.join(
                        "",
                        found(FormulaRules.RATIO_IS_OF_ONE_TIME_AND_MONEY, ratio("COUNT", "COUNT", own, part, way))))
                .isEqualTo(finding);
    }

    @Test
    void both_parts_are_in_one_currency_unless_the_plans_own_tells_that() {
        SalesActionPlan.Builder plan = ratio("EUR", "USD", null, Frequency.MONTHLY, Aggregation.SUM);

        assertThat(found(FormulaRules.RATIO_IS_OF_ONE_TIME_AND_MONEY, plan))
                .containsExactly("ERROR /kpis/0/formula/kpiIds");
        assertThat(found(FormulaRules.RATIO_IS_OF_ONE_TIME_AND_MONEY, plan.currency(Currency.getInstance("EUR"))))
                .isEmpty();
    }

    private static SalesActionPlan.Builder tree() {
        return plan().addKpis(
                        kpi("revenue", null).withDriverIds(Id.of("sales")),
                        of(kpi("sales", null), FormulaOperation.PRODUCT, "calls", "rate"),
                        kpi("calls", null),
                        kpi("rate", null),
                        kpi("likes", null))
                .addObjectives(Objective.builder()
                        .id(Id.of("o"))
                        .level(ObjectiveLevel.COMPANY)
                        .kpiId(Id.of("revenue"))
                        .build());
    }

    @Test
    void an_indicator_moves_the_companys_through_drivers_and_formulas() {
        assertThat(found(FormulaRules.MOVES_THE_COMPANY, tree())).containsExactly("WARNING /kpis/4/id");
        assertThat(examined(FormulaRules.MOVES_THE_COMPANY, tree())).isEqualTo(4);
    }

    @Test
    void what_the_companys_indicator_moves_tells_the_same() {
        KpiDefinition worth = kpi("worth", null).withDriverIds(Id.of("revenue"));

        assertThat(found(FormulaRules.MOVES_THE_COMPANY, tree().addKpis(worth))).containsExactly("WARNING /kpis/4/id");
    }

    @Test
    void what_an_objectives_indicator_moves_is_judged_at_the_objective() {
        assertThat(found(
                        FormulaRules.MOVES_THE_COMPANY,
                        tree().addObjectives(Objective.builder()
                                .id(Id.of("team"))
                                .level(ObjectiveLevel.TEAM)
                                .kpiId(Id.of("likes"))
                                .build())))
                .isEmpty();
    }

    @Test
    void a_plan_that_does_not_say_what_moves_what_or_what_the_company_wants_is_not_judged() {
        Objective bare = Objective.builder()
                .id(Id.of("bare"))
                .level(ObjectiveLevel.COMPANY)
                .build();

        assertThat(examined(FormulaRules.MOVES_THE_COMPANY, tree().addObjectives(bare)))
                .isZero();
        assertThat(examined(
                        FormulaRules.MOVES_THE_COMPANY,
                        plan().addKpis(kpi("a", null), kpi("b", null)).addObjectives(bare.withKpiId(Id.of("a")))))
                .isZero();
    }

    @Test
    void a_circle_of_drivers_is_told_once_of_its_lowest_id() {
        SalesActionPlan.Builder plan = plan().addKpis(
                        kpi("b", null).withDriverIds(Id.of("a")), kpi("a", null).withDriverIds(Id.of("b")));

        assertThat(found(FormulaRules.MOVES_THE_COMPANY, plan)).containsExactly("WARNING /kpis/1/driverIds");
        assertThat(found(FormulaRules.FORMULA_IS_SOUND, plan)).isEmpty();
    }

    @Test
    void a_basket_that_is_computed_from_the_revenue_it_moves_is_no_circle() {
        SalesActionPlan.Builder plan = plan().addKpis(
                        kpi("revenue", "EUR").withDriverIds(Id.of("basket")),
                        of(kpi("basket", "EUR"), FormulaOperation.RATIO, "revenue", "sales"),
                        kpi("sales", "COUNT"));

        assertThat(found(FormulaRules.MOVES_THE_COMPANY, plan)).isEmpty();
        assertThat(found(FormulaRules.FORMULA_IS_SOUND, plan)).isEmpty();
    }
}
