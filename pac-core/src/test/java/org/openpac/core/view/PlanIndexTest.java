package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;

class PlanIndexTest {

    private static Objective objective(String id, String... above) {
        return Plans.objective(id, ObjectiveLevel.TEAM)
                .build()
                .withContributions(
                        java.util.stream.Stream.of(above).map(Plans::adding).toList());
    }

    private static Tactic.Builder tactic(String id) {
        return Tactic.builder().id(Id.of(id)).family(TacticFamily.PROSPECTING);
    }

    private static Tactic ready(String id, String objective) {
        return tactic(id)
                .addObjectiveId(Id.of(objective))
                .ownerId(Id.of("ann"))
                .start(Plans.YEAR.start())
                .end(Plans.YEAR.end())
                .build();
    }

    private static List<String> ids(List<Objective> objectives) {
        return objectives.stream().map(objective -> objective.id().value()).toList();
    }

    @Test
    void the_first_of_two_elements_with_one_id_has_it_and_both_are_told() {
        Objective first = objective("twice").withStatement("first");
        PlanIndex index = PlanIndex.of(Plans.plan()
                .addObjective(first)
                .addObjective(objective("twice").withStatement("second"))
                .addObjective(objective("once"))
                .build());

        assertThat(index.find(Id.of("twice"))).contains(first);
        assertThat(index.duplicates()).hasSize(1);
        assertThat(index.duplicates().get(0))
                .extracting(entry -> entry.place().pointer())
                .containsExactly("/objectives/0", "/objectives/1");
    }

    @Test
    void an_id_is_found_by_type() {
        KpiDefinition kpi = Plans.kpi("same", Unit.COUNT, Aggregation.LAST);
        PlanIndex index = PlanIndex.of(
                Plans.plan().addObjective(objective("same")).addKpi(kpi).build());

        assertThat(index.find(Id.of("same"), KpiDefinition.class)).contains(kpi);
        assertThat(index.find(Id.of("same"), Tactic.class)).isEmpty();
        assertThat(index.find(Id.of("nowhere"))).isEmpty();
    }

    @Test
    void the_plans_own_id_is_no_elements() {
        assertThat(PlanIndex.of(Plans.plan().build()).find(Id.of("plan"))).isEmpty();
    }

    @Test
    void a_reference_resolves_if_it_leads_to_an_element_of_a_right_type() {
        PlanIndex index = PlanIndex.of(Plans.plan()
                .addKpi(Plans.kpi("kpi", Unit.COUNT, Aggregation.LAST))
                .addObjective(objective("a").withKpiId(Id.of("kpi")))
                .addObjective(objective("b").withKpiId(Id.of("nowhere")))
                .addObjective(objective("c", "a", "kpi").withKpiId(Id.of("a")))
                .build());

        assertThat(index.references().stream()
                        .filter(index::resolves)
                        .map(r -> r.place().pointer()))
                .containsExactly("/objectives/0/kpiId", "/objectives/2/contributions/0/objectiveId");
        assertThat(index.references().stream()
                        .filter(r -> !index.resolves(r))
                        .map(r -> r.place().pointer()))
                .containsExactlyInAnyOrder(
                        "/objectives/1/kpiId", "/objectives/2/kpiId", "/objectives/2/contributions/1/objectiveId");
        assertThat(index.kpiOf(index.plan().objectives().get(2))).isEmpty();
    }

    @Test
    void children_stand_in_the_plans_order_and_each_once() {
        PlanIndex index = PlanIndex.of(Plans.plan()
                .addObjective(objective("b", "top", "other", "top"))
                .addObjective(objective("top"))
                .addObjective(objective("a", "top", "nowhere"))
                .build());

        assertThat(ids(index.childrenOf(Id.of("top")))).containsExactly("b", "a");
        assertThat(ids(index.parentsOf(index.plan().objectives().get(2)))).containsExactly("top");
        assertThat(index.childrenOf(Id.of("a"))).isEmpty();
    }

    @Test
    void one_element_held_twice_is_as_two_equal_ones() {
        Objective child = objective("b", "top");
        SalesActionPlan same =
                Plans.plan().addObjectives(objective("top"), child, child).build();
        SalesActionPlan equal = Plans.plan()
                .addObjectives(objective("top"), child, objective("b", "top"))
                .build();

        assertThat(same).isEqualTo(equal);
        assertThat(PlanIndex.of(same).childrenOf(Id.of("top")))
                .isEqualTo(PlanIndex.of(equal).childrenOf(Id.of("top")));
    }

    @Test
    void tactics_of_an_objective_are_its_own_and_then_those_of_its_strategies() {
        Strategy strategy = Strategy.builder()
                .id(Id.of("s"))
                .type(StrategyType.ACQUISITION)
                .addObjectiveId(Id.of("o"))
                .build();
        PlanIndex index = PlanIndex.of(Plans.plan()
                .addObjective(objective("o"))
                .addStrategy(strategy)
                .addTactic(tactic("through").addStrategyId(Id.of("s")).build())
                .addTactic(tactic("both")
                        .addStrategyId(Id.of("s"))
                        .addObjectiveId(Id.of("o"))
                        .build())
                .addTactic(tactic("none").build())
                .build());

        assertThat(index.strategiesOf(Id.of("o"))).containsExactly(strategy);
        assertThat(index.tacticsOf(Id.of("o")))
                .extracting(tactic -> tactic.id().value())
                .containsExactly("both", "through");
        assertThat(index.tacticsOfStrategy(Id.of("s"))).hasSize(2);
    }

    @Test
    void whoever_is_carried_carries_all_above() {
        PlanIndex index = PlanIndex.of(Plans.plan()
                .addObjectives(
                        objective("top"), objective("mid", "top"), objective("low", "mid"), objective("aside", "top"))
                .addTactic(ready("t", "low"))
                .build());

        assertThat(CarriedObjectives.of(index)).containsExactlyInAnyOrder(Id.of("low"), Id.of("mid"), Id.of("top"));
    }

    @Test
    void a_circle_of_contributions_ends() {
        PlanIndex index = PlanIndex.of(Plans.plan()
                .addObjectives(objective("a", "b"), objective("b", "c"), objective("c", "a", "c"), objective("d", "a"))
                .addTactic(ready("t", "b"))
                .build());

        assertThat(CarriedObjectives.of(index)).containsExactlyInAnyOrder(Id.of("a"), Id.of("b"), Id.of("c"));
    }

    @Test
    void a_tactic_without_owner_or_dates_or_given_up_carries_nothing() {
        Tactic ready = ready("t", "a");
        for (Tactic tactic : List.of(
                ready.withOwnerId(java.util.Optional.empty()),
                ready.withStart(java.util.Optional.empty()),
                ready.withEnd(java.util.Optional.empty()),
                ready.withStatus(TacticStatus.CANCELLED))) {
            PlanIndex index = PlanIndex.of(
                    Plans.plan().addObjective(objective("a")).addTactic(tactic).build());
            assertThat(CarriedObjectives.of(index)).isEmpty();
        }
    }
}
