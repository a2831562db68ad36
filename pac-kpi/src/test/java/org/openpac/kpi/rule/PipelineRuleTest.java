package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.rule.StatisticProbe.examined;
import static org.openpac.kpi.rule.StatisticProbe.found;
import static org.openpac.kpi.rule.StatisticProbe.kpi;
import static org.openpac.kpi.rule.StatisticProbe.messages;
import static org.openpac.kpi.rule.StatisticProbe.month;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.kpi.catalog.DealKpis;

/** How much pipeline an open quota asks for: one over the win rate, or three times where none is known. */
class PipelineRuleTest {

    private static final Rule<Measurement> RULE = ReachRules.PIPELINE_SUFFICES;
    private static final KpiDefinition COVERAGE = kpi("coverage", DealKpis.PIPELINE_COVERAGE, "RATIO");
    private static final KpiDefinition WINS = kpi("wins", DealKpis.WIN_RATE, "PERCENT");
    private static final KpiDefinition WINS_BY_VALUE = kpi("wins-by-value", DealKpis.WIN_RATE_BY_VALUE, "PERCENT");

    private static SalesActionPlan.Builder covered(String times) {
        return StatisticProbe.plan(COVERAGE, WINS, WINS_BY_VALUE)
                .addMeasurements(month("coverage", "2026-06", times + " RATIO"));
    }

    @ParameterizedTest
    @CsvSource({"2.99, 1", "3, 0", "3.01, 0"})
    void three_times_is_usual(String times, int findings) {
        assertThat(found(RULE, covered(times))).hasSize(findings);
    }

    // 1 / 0.40 = 2.5
    @ParameterizedTest
    @CsvSource({"2.49, 40 PERCENT, 1", "2.5, 40 PERCENT, 0", "2.49, 0.4 RATIO, 1", "2.5, 0.4 RATIO, 0"})
    void one_over_the_win_rate_is_needed(String times, String rate, int findings) {
        assertThat(found(RULE, covered(times).addMeasurements(month("wins", "2026-06", rate))))
                .hasSize(findings);
        assertThat(found(RULE, covered(times).addMeasurements(month("wins-by-value", "2026-06", rate))))
                .hasSize(findings);
    }

    @Test
    void the_win_rate_by_count_goes_before_that_by_value() {
        assertThat(messages(
                        RULE,
                        covered("1")
                                .addMeasurements(
                                        month("wins", "2026-06", "50 PERCENT"),
                                        month("wins-by-value", "2026-06", "25 PERCENT"))))
                .containsExactly("The pipeline covers 1 times what is open; 2 times are needed.");
    }

    @ParameterizedTest
    @CsvSource({"0 PERCENT", "-5 PERCENT", "101 PERCENT", "1.01 RATIO"})
    void a_rate_that_is_none_tells_nothing(String rate) {
        assertThat(messages(RULE, covered("1").addMeasurements(month("wins", "2026-06", rate))))
                .containsExactly("The pipeline covers 1 times what is open; 3 times are needed.");
    }

    @Test
    void all_deals_won_need_a_pipeline_of_one_quota() {
        assertThat(found(RULE, covered("1").addMeasurements(month("wins", "2026-06", "100 PERCENT"))))
                .isEmpty();
        assertThat(found(RULE, covered("0.99").addMeasurements(month("wins", "2026-06", "100 PERCENT"))))
                .containsExactly("WARNING /measurements/0/value");
    }

    @Test
    void only_the_last_reading_of_the_whole_plan_as_a_ratio_is_judged() {
        Measurement low = month("coverage", "2026-06", "1 RATIO");
        SalesActionPlan.Builder earlier =
                covered("4").addMeasurements(low.withPeriod(DateRange.of("2026-05-01", "2026-05-31")));

        assertThat(examined(RULE, earlier)).isEqualTo(1);
        assertThat(found(RULE, earlier)).isEmpty();
        assertThat(examined(RULE, StatisticProbe.plan(COVERAGE).addMeasurements(low.withSubjectId(Id.of("team")))))
                .isZero();
        assertThat(examined(
                        RULE,
                        StatisticProbe.plan(COVERAGE).addMeasurements(month("coverage", "2026-06", "250 PERCENT"))))
                .isZero();
        assertThat(examined(RULE, StatisticProbe.plan(WINS).addMeasurements(month("wins", "2026-06", "1 RATIO"))))
                .isZero();
    }

    @Test
    void forecasts_and_readings_after_the_day_are_not_looked_at() {
        Measurement low = month("coverage", "2026-06", "1 RATIO");

        assertThat(examined(RULE, StatisticProbe.plan(COVERAGE).addMeasurements(low.withScenario(Scenario.FORECAST))))
                .isZero();
        assertThat(examined(
                        RULE, StatisticProbe.plan(COVERAGE).addMeasurements(month("coverage", "2026-07", "1 RATIO"))))
                .isZero();
    }
}
