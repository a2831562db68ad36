package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.rule.StatisticProbe.examined;
import static org.openpac.kpi.rule.StatisticProbe.found;
import static org.openpac.kpi.rule.StatisticProbe.kpi;
import static org.openpac.kpi.rule.StatisticProbe.messages;
import static org.openpac.kpi.rule.StatisticProbe.month;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.FunnelStage;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.Id;
import org.openpac.kpi.catalog.ConversionKpis;

/** What an action expects of its funnel against the best rate so far, at most one and a half times as much. */
class FunnelRuleTest {

    private static final Rule<Tactic> RULE = ReachRules.RATE_WAS_SEEN_BEFORE;
    private static final KpiDefinition RATE = kpi("rate", ConversionKpis.LEAD_TO_CUSTOMER, "PERCENT");
    private static final KpiDefinition CONVERSION = kpi("conversion", ConversionKpis.CONVERSION, "PERCENT");

    private static Tactic expecting(Integer... counts) {
        return Tactic.builder()
                .id(Id.of("calls"))
                .title("Calls")
                .family(TacticFamily.PROSPECTING)
                .kind(TacticKind.PHONE)
                .addKpiIds(Id.of("rate"))
                .expectedFunnel(Arrays.stream(counts)
                        .map(count -> FunnelStage.builder()
                                .count(Optional.ofNullable(count))
                                .build())
                        .toList())
                .build();
    }

    private static SalesActionPlan.Builder plan(Tactic tactic) {
        return StatisticProbe.plan(RATE, CONVERSION)
                .addTactics(tactic)
                .addMeasurements(month("rate", "2026-06", "2 PERCENT"), month("rate", "2026-05", "4 PERCENT"));
    }

    // The best rate is 4 %, so that 6 of 100 may be expected.
    @ParameterizedTest
    @CsvSource({"6, 0", "7, 1"})
    void one_and_a_half_times_the_best_may_be_expected(int customers, int findings) {
        assertThat(found(RULE, plan(expecting(100, 50, customers)))).hasSize(findings);
    }

    @Test
    void first_and_last_stage_make_the_rate() {
        assertThat(messages(RULE, plan(expecting(200, 10, 20))))
                .containsExactly("It counts on 10% from the first stage to the last; the best so far is 4%.");
        assertThat(found(RULE, plan(expecting(100, 7)))).containsExactly("WARNING /tactics/0/expectedFunnel");
    }

    @Test
    void the_best_of_both_rates_is_meant() {
        SalesActionPlan.Builder plan =
                plan(expecting(100, 16)).addMeasurements(month("conversion", "2026-04", "10 PERCENT"));

        assertThat(messages(RULE, plan))
                .containsExactly("It counts on 16% from the first stage to the last; the best so far is 10%.");
        assertThat(examined(RULE, plan(expecting(100, 16).withKpiIds(Id.of("conversion")))))
                .isEqualTo(1);
    }

    @Test
    void a_funnel_with_gaps_or_without_prospects_is_not_judged() {
        assertThat(examined(RULE, plan(expecting(100)))).isZero();
        assertThat(examined(RULE, plan(expecting(100, null, 50)))).isZero();
        assertThat(examined(RULE, plan(expecting(0, 0)))).isZero();
        assertThat(examined(RULE, plan(expecting(-5, -1)))).isZero();
        assertThat(examined(RULE, plan(expecting(5, -1)))).isZero();
        assertThat(examined(RULE, plan(expecting(5, 0)))).isEqualTo(1);
    }

    @Test
    void an_action_measured_by_something_else_is_not_judged() {
        assertThat(examined(RULE, plan(expecting(100, 50).withKpiIds(Id.of("other")))))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"0 PERCENT", "0.04 RATIO"})
    void a_best_of_nothing_or_no_percentage_tells_nothing(String rate) {
        assertThat(examined(
                        RULE,
                        StatisticProbe.plan(RATE)
                                .addTactics(expecting(100, 50))
                                .addMeasurements(month("rate", "2026-06", rate))))
                .isZero();
    }
}
