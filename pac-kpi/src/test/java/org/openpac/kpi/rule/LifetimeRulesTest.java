package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.rule.StatisticProbe.examined;
import static org.openpac.kpi.rule.StatisticProbe.month;
import static org.openpac.kpi.rule.StatisticProbe.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.Id;

class LifetimeRulesTest {

    private static final Rule<KpiDefinition> RULE = LifetimeRules.LIFETIME_HAS_AN_END;

    private static KpiDefinition kpi(String id, String code) {
        return KpiDefinition.builder().id(Id.of(id)).code(code).build();
    }

    private static Measurement read(String month, String value) {
        return month("churn", month, value);
    }

    private static List<String> found(SalesActionPlan.Builder plan) {
        return StatisticProbe.found(RULE, plan);
    }

    @ParameterizedTest(name = "{0} of {1}, then {2}: {3}")
    @CsvSource({
        "RET-001, 2 PERCENT, 0 PERCENT, WARNING /kpis/0/code",
        "RET-008, 2 PERCENT, 0 PERCENT, WARNING /kpis/0/code",
        "RET-001, 0 PERCENT, 2 PERCENT, ''",
        "RET-002, 98 PERCENT, 100 PERCENT, WARNING /kpis/0/code",
        "RET-002, 100 PERCENT, 98 PERCENT, ''",
    })
    void the_last_reading_of_the_churn_is_not_0(String code, String before, String last, String finding) {
        assertThat(String.join(
                        "",
                        found(plan(kpi("churn", code), kpi("ltv", "VAL-002"))
                                .addMeasurements(read("2026-06", last), read("2026-05", before)))))
                .isEqualTo(finding);
    }

    @Test
    void a_churn_without_reading_or_beside_no_value_of_the_whole_relation_is_not_judged() {
        Measurement none = read("2026-06", "0 PERCENT");
        KpiDefinition churn = kpi("churn", "RET-001");

        assertThat(examined(RULE, plan(churn, kpi("ltv", "VAL-002")))).isZero();
        assertThat(examined(RULE, plan(churn).addMeasurements(none))).isZero();
        assertThat(found(plan(churn, kpi("ltv", "VAL-002"), kpi("capped", "VAL-007"))
                        .addMeasurements(none)))
                .isEmpty();
    }

    @Test
    void a_ratio_of_the_capped_value_is_mentioned() {
        KpiDefinition ratio = kpi("ratio", "VAL-003")
                .withFormula(KpiFormula.builder()
                        .operation(FormulaOperation.RATIO)
                        .addKpiIds(Id.of("value"), Id.of("cost"))
                        .build());

        assertThat(found(plan(ratio, kpi("value", "VAL-007"), kpi("cost", "ACQ-002"))))
                .containsExactly("INFO /kpis/0/formula");
        assertThat(found(plan(ratio, kpi("value", "VAL-002"), kpi("cost", "ACQ-002"))))
                .isEmpty();
    }
}
