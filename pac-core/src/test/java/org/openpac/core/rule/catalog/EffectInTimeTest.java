package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.value.Id;

class EffectInTimeTest {

    private static Tactic tactic(String id, String start, String end) {
        return Tactic.builder()
                .id(Id.of(id))
                .family(TacticFamily.PROSPECTING)
                .start(Optional.ofNullable(start).map(LocalDate::parse))
                .end(Optional.ofNullable(end).map(LocalDate::parse))
                .build();
    }

    private static Objective due(String id, String due) {
        return Objective.builder()
                .id(Id.of(id))
                .level(ObjectiveLevel.TEAM)
                .due(LocalDate.parse(due))
                .build();
    }

    private static Segment segment(String id, Integer cycle) {
        return Segment.builder()
                .id(Id.of(id))
                .salesCycleDays(Optional.ofNullable(cycle))
                .build();
    }

    // 60 days after 1 May is 30 June, 61 days are 1 July.
    @ParameterizedTest(name = "cycle {0}, start {1}: {2}")
    @CsvSource({
        "60, 2026-05-01, ''",
        "61, 2026-05-01, WARNING /tactics/0/start",
        ", 2026-06-30, ''",
        ", 2026-07-01, WARNING /tactics/0/start",
    })
    void an_action_tells_before_its_objective_is_due(Integer cycle, String start, String finding) {
        Tactic named = tactic("a", start, "2026-12-31").withObjectiveIds(Id.of("june"), Id.of("december"));

        assertThat(String.join(
                        "",
                        found(
                                ScheduleRules.TAKES_EFFECT_IN_TIME,
                                plan().addTactics(named)
                                        .salesCycleDays(Optional.ofNullable(cycle))
                                        .addObjectives(due("june", "2026-06-30"), due("december", "2026-12-31")))))
                .isEqualTo(finding);
    }

    @Test
    void the_shortest_cycle_of_its_segments_counts_before_the_plans() {
        Tactic named = tactic("a", "2026-05-01", "2026-12-31")
                .withObjectiveIds(Id.of("june"))
                .withSegmentIds(Id.of("quick"), Id.of("slow"));
        SalesActionPlan.Builder plan = plan().addObjectives(due("june", "2026-06-30"))
                .addSegments(segment("quick", 30), segment("slow", 200), segment("usual", null))
                .salesCycleDays(100);

        assertThat(found(ScheduleRules.TAKES_EFFECT_IN_TIME, plan.addTactics(named)))
                .isEmpty();
        assertThat(found(ScheduleRules.TAKES_EFFECT_IN_TIME, plan.addTactics(named.withSegmentIds(Id.of("usual")))))
                .containsExactly("WARNING /tactics/1/start");
    }

    @Test
    void one_that_names_no_objective_has_until_the_last_of_its_strategies_is_due() {
        Strategy strategy = Strategy.builder()
                .id(Id.of("win"))
                .type(StrategyType.ACQUISITION)
                .addObjectiveIds(Id.of("june"), Id.of("december"))
                .build();
        Tactic late = tactic("a", "2026-07-01", "2026-12-31").withStrategyIds(Id.of("win"));
        SalesActionPlan.Builder plan = plan().addTactics(late)
                .addStrategies(strategy)
                .addObjectives(due("june", "2026-06-30"), due("december", "2026-12-31"));

        assertThat(found(ScheduleRules.TAKES_EFFECT_IN_TIME, plan)).isEmpty();
        assertThat(found(ScheduleRules.TAKES_EFFECT_IN_TIME, plan.salesCycleDays(184)))
                .containsExactly("WARNING /tactics/0/start");
    }

    @Test
    void a_leading_indicator_moves_at_once() {
        KpiDefinition calls = KpiDefinition.builder()
                .id(Id.of("calls"))
                .timing(KpiTiming.LEADING)
                .build();
        Tactic named = tactic("a", "2026-06-01", "2026-12-31").withObjectiveIds(Id.of("june"));

        assertThat(found(
                        ScheduleRules.TAKES_EFFECT_IN_TIME,
                        plan().addTactics(named)
                                .addKpis(calls)
                                .salesCycleDays(100)
                                .addObjectives(due("june", "2026-06-30").withKpiId(Id.of("calls")))))
                .isEmpty();
    }
}
