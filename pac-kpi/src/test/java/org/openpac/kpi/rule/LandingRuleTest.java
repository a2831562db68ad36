package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.rule.StatisticProbe.examined;
import static org.openpac.kpi.rule.StatisticProbe.found;
import static org.openpac.kpi.rule.StatisticProbe.messages;
import static org.openpac.kpi.rule.StatisticProbe.month;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** Where sales of ten a month land: sixty in the 181 days to the end of June make 60·365/181 = 120.99 in a year. */
class LandingRuleTest {

    private static final Rule<KpiDefinition> RULE = EvidenceRules.LANDS_NEAR_THE_TARGET;

    private static TargetSpec aiming(String level) {
        return TargetSpec.builder()
                .change(ChangeKind.ABSOLUTE_VALUE)
                .value(Quantity.parse(level))
                .build();
    }

    private static KpiDefinition sales(Trend trend) {
        return KpiDefinition.builder()
                .id(Id.of("sales"))
                .unit(Unit.parse("COUNT"))
                .trend(trend)
                .aggregation(Aggregation.SUM)
                .build();
    }

    private static SalesActionPlan.Builder plan(KpiDefinition kpi, String tenAMonth) {
        return StatisticProbe.plan(kpi)
                .measurements(IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> month("sales", "2026-0" + i, tenAMonth))
                        .toList());
    }

    private static SalesActionPlan.Builder plan(Trend trend, String target) {
        return plan(sales(trend).withTarget(aiming(target)), "10 COUNT");
    }

    // 120.99 / 134 = 0.903, 120.99 / 135 = 0.896.
    @ParameterizedTest
    @CsvSource({"134 COUNT, ''", "135 COUNT, WARNING /kpis/0/id"})
    void nine_tenths_of_a_target_are_near(String target, String finding) {
        assertThat(String.join("", found(RULE, plan(Trend.HIGHER_IS_BETTER, target))))
                .isEqualTo(finding);
    }

    // 109 / 120.99 = 0.901, 108 / 120.99 = 0.893.
    @ParameterizedTest
    @CsvSource({"109 COUNT, ''", "108 COUNT, WARNING /kpis/0/id"})
    void where_less_is_better_the_target_is_set_against_the_landing(String target, String finding) {
        assertThat(String.join("", found(RULE, plan(Trend.LOWER_IS_BETTER, target))))
                .isEqualTo(finding);
    }

    @Test
    void landing_and_target_are_told() {
        assertThat(messages(RULE, plan(Trend.HIGHER_IS_BETTER, "200 COUNT")))
                .containsExactly("It lands at 120.99; the target is 200.");
    }

    @Test
    void without_target_or_landing_above_nothing_nothing_is_judged() {
        assertThat(examined(RULE, plan(sales(Trend.HIGHER_IS_BETTER), "10 COUNT")))
                .isZero();
        assertThat(examined(RULE, plan(Trend.HIGHER_IS_BETTER, "0 COUNT"))).isZero();
        assertThat(examined(RULE, plan(sales(Trend.LOWER_IS_BETTER).withTarget(aiming("10 COUNT")), "0 COUNT")))
                .isZero();
        assertThat(examined(
                        RULE, StatisticProbe.plan(sales(Trend.HIGHER_IS_BETTER).withTarget(aiming("10 COUNT")))))
                .isZero();
    }

    @Test
    void a_level_is_judged_by_its_pace() {
        KpiDefinition level =
                sales(Trend.HIGHER_IS_BETTER).withTarget(aiming("200 COUNT")).withAggregation(Aggregation.LAST);

        assertThat(examined(RULE, plan(level, "10 COUNT"))).isZero();
    }

    @Test
    void what_its_company_objective_tells_is_not_told_again() {
        Objective behind = Objective.builder()
                .id(Id.of("grow"))
                .level(ObjectiveLevel.COMPANY)
                .kpiId(Id.of("sales"))
                .start(StatisticProbe.YEAR.start())
                .due(StatisticProbe.YEAR.end())
                .target(aiming("400 COUNT"))
                .build();
        KpiDefinition kpi = sales(Trend.HIGHER_IS_BETTER);

        assertThat(examined(RULE, plan(kpi, "10 COUNT").addObjectives(behind))).isZero();
        assertThat(examined(RULE, plan(kpi, "10 COUNT").addObjectives(behind.withTarget(aiming("125 COUNT")))))
                .isEqualTo(1);
        assertThat(found(
                        RULE,
                        plan(kpi.withTarget(Optional.of(aiming("400 COUNT"))), "10 COUNT")
                                .addObjectives(behind)))
                .hasSize(1);
    }
}
