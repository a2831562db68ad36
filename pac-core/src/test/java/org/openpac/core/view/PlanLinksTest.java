package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;

/** What an index tells of links that run through several elements, or backwards. */
class PlanLinksTest {

    private static Objective objective(String id, String... above) {
        return Plans.objective(id, ObjectiveLevel.TEAM)
                .build()
                .withContributions(Stream.of(above).map(Plans::adding).toList());
    }

    private static PlanIndex index(Objective... objectives) {
        return PlanIndex.of(Plans.plan().addObjectives(objectives).build());
    }

    private static List<String> ids(List<Objective> objectives) {
        return objectives.stream().map(objective -> objective.id().value()).toList();
    }

    @Test
    void ancestors_and_descendants_are_told_once_and_the_nearest_first() {
        PlanIndex index = index(
                objective("top"),
                objective("left", "top"),
                objective("right", "top"),
                objective("low", "left", "right", "top", "nowhere"),
                objective("aside"));

        assertThat(ids(index.ancestorsOf(Id.of("low")))).containsExactly("left", "right", "top");
        assertThat(ids(index.descendantsOf(Id.of("top")))).containsExactly("left", "right", "low");
        assertThat(index.ancestorsOf(Id.of("top"))).isEmpty();
        assertThat(index.descendantsOf(Id.of("nowhere"))).isEmpty();
    }

    @Test
    void nobody_is_above_or_below_itself_in_a_circle() {
        PlanIndex index = index(objective("a", "b", "a"), objective("b", "c"), objective("c", "a"));

        assertThat(ids(index.ancestorsOf(Id.of("a")))).containsExactly("b", "c");
        assertThat(ids(index.descendantsOf(Id.of("a")))).containsExactly("c", "b");
    }

    @Test
    void whoever_points_to_an_element_is_told_in_the_plans_order() {
        KpiDefinition kpi = Plans.kpi("kpi", Unit.COUNT, Aggregation.LAST);
        Measurement reading = Plans.reading("kpi", "2026-01-01", "2026-01-31", 5, Unit.COUNT)
                .subjectId(Id.of("a"))
                .build();
        PlanIndex index = PlanIndex.of(Plans.plan()
                .addKpi(kpi)
                .addMeasurement(reading)
                .addObjectives(
                        objective("a").withKpiId(Id.of("kpi")).withCounterKpiId(Id.of("kpi")), objective("b", "a"))
                .build());

        assertThat(index.referencesTo(Id.of("kpi")))
                .extracting(reference -> reference.place().pointer())
                .containsExactly("/objectives/0/kpiId", "/objectives/0/counterKpiId", "/measurements/0/kpiId");
        assertThat(index.referencesTo(Id.of("a")))
                .extracting(PlanIndex.Reference::holder)
                .containsExactly(Plans.adding("a"), reading);
        assertThat(index.referencesTo(Id.of("nowhere"))).isEmpty();
        assertThat(index.measurementsOf(Id.of("kpi"))).containsExactly(reading);
    }

    @Test
    void what_has_a_target_has_an_indicator() {
        KpiDefinition kpi = Plans.kpi("kpi", Unit.COUNT, Aggregation.LAST);
        Objective objective = objective("a").withKpiId(Id.of("kpi"));
        PlanIndex index =
                PlanIndex.of(Plans.plan().addKpi(kpi).addObjective(objective).build());

        assertThat(index.kpiOf(objective)).contains(kpi);
        assertThat(index.kpiOf(kpi)).contains(kpi);
        assertThat(index.kpiOf(objective("b"))).isEmpty();
    }

    @Test
    void a_team_has_those_who_name_it() {
        Person ann = Person.builder().id(Id.of("ann")).teamId(Id.of("north")).build();
        Person ben = Person.builder().id(Id.of("ben")).teamId(Id.of("sales")).build();
        PlanIndex index = PlanIndex.of(Plans.plan()
                .addPerson(ann)
                .addPerson(ben)
                .addTeam(Team.builder().id(Id.of("sales")).build())
                .addTeam(Team.builder()
                        .id(Id.of("north"))
                        .parentId(Id.of("sales"))
                        .build())
                .build());

        assertThat(index.membersOf(Id.of("sales"))).containsExactly(ben);
        assertThat(index.membersOf(Id.of("north"))).containsExactly(ann);
    }
}
