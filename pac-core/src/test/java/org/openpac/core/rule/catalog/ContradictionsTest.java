package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.objective.ObjectiveLevel.COMPANY;
import static org.openpac.core.plan.objective.ObjectiveLevel.INDIVIDUAL;
import static org.openpac.core.plan.objective.ObjectiveLevel.TEAM;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.plan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Id;

/** One objective that wants a price up and one that wants it down: whose are they, and when? */
class ContradictionsTest {

    private static Objective up(String id, ObjectiveLevel level) {
        return goal(id, level, "price", "10 EUR", "12 EUR");
    }

    private static Objective down(String id, ObjectiveLevel level) {
        return goal(id, level, "price", "10 EUR", "9 EUR");
    }

    private static List<String> found(Objective... objectives) {
        return Probe.found(
                AlignmentRules.DOES_NOT_CONTRADICT,
                plan(objectives)
                        .withKpis(kpi("price", "EUR"))
                        .withPeople(Person.builder()
                                .id(Id.of("anne"))
                                .teamId(Id.of("north"))
                                .build())
                        .toBuilder());
    }

    private static final List<String> SECOND = List.of("ERROR /objectives/1/target");

    @Test
    void a_company_s_figure_is_everybody_s() {
        assertThat(found(up("c", COMPANY), down("t", TEAM))).isEqualTo(SECOND);
        assertThat(found(up("c", COMPANY), down("p", INDIVIDUAL))).isEqualTo(SECOND);
        assertThat(found(up("a", COMPANY), down("b", COMPANY))).isEqualTo(SECOND);
        assertThat(found(down("b", COMPANY), up("a", COMPANY))).isEqualTo(List.of("ERROR /objectives/0/target"));
    }

    @Test
    void a_team_s_figure_is_its_members() {
        Objective north = up("t", TEAM).withTeamId(Id.of("north"));

        assertThat(found(north, down("p", INDIVIDUAL).withOwnerId(Id.of("anne"))))
                .isEqualTo(SECOND);
        assertThat(found(north, down("p", INDIVIDUAL).withOwnerId(Id.of("zoe"))))
                .isEmpty();
        assertThat(found(north, down("p", INDIVIDUAL))).isEmpty();
        assertThat(found(north.withTeamId(Id.of("south")), down("p", INDIVIDUAL).withOwnerId(Id.of("anne"))))
                .isEmpty();
        assertThat(found(up("t", TEAM), down("u", TEAM))).isEmpty();
    }

    @Test
    void a_person_s_figure_is_its_own() {
        Objective anne = up("a", INDIVIDUAL).withOwnerId(Id.of("anne"));

        assertThat(found(anne, down("b", INDIVIDUAL).withOwnerId(Id.of("anne"))))
                .isEqualTo(SECOND);
        assertThat(found(anne, down("b", INDIVIDUAL).withOwnerId(Id.of("zoe")))).isEmpty();
        assertThat(found(up("a", INDIVIDUAL), down("b", INDIVIDUAL))).isEmpty();
    }

    @Test
    void a_stated_direction_counts_where_the_levels_tell_none() {
        TargetSpec downwards =
                TargetSpec.builder().direction(Direction.DECREASE).build();
        Objective said = goal("t", TEAM).withKpiId(Id.of("price")).withTarget(downwards);

        assertThat(found(up("c", COMPANY), said)).isEqualTo(SECOND);
        assertThat(found(up("c", COMPANY), said.withTarget(downwards.withDirection(Direction.INCREASE))))
                .isEmpty();
        assertThat(found(up("c", COMPANY), said.withTarget(downwards.withDirection(Direction.MAINTAIN))))
                .isEmpty();
        assertThat(found(up("c", COMPANY), said.withTarget(downwards.withDirection(Optional.empty()))))
                .isEmpty();
        assertThat(found(
                        up("c", COMPANY),
                        down("t", TEAM)
                                .withTarget(
                                        down("t", TEAM).target().orElseThrow().withDirection(Direction.INCREASE))))
                .isEmpty();
    }

    @Test
    void the_last_day_of_one_may_be_the_first_of_the_other() {
        Objective spring = up("c", COMPANY).withStart(Goals.YEAR.start()).withDue(Goals.TODAY);

        assertThat(found(spring, over(down("t", TEAM), "2026-07-15", "2026-12-31")))
                .isEqualTo(SECOND);
        assertThat(found(spring, over(down("t", TEAM), "2026-07-16", "2026-12-31")))
                .isEmpty();
        assertThat(found(
                        over(up("c", COMPANY), "2026-07-15", "2026-12-31"),
                        over(down("t", TEAM), "2026-01-01", "2026-07-14")))
                .isEmpty();
        assertThat(found(
                        over(up("c", COMPANY), "2026-07-15", "2026-12-31"),
                        over(down("t", TEAM), "2026-01-01", "2026-07-15")))
                .isEqualTo(SECOND);
    }

    private static Objective over(Objective objective, String from, String to) {
        DateRange days = DateRange.of(from, to);
        return objective.withStart(days.start()).withDue(days.end());
    }

    @Test
    void one_thing_in_common_is_enough_and_an_empty_list_is_all() {
        Objective narrow = up("c", COMPANY).withTerritoryIds(Id.of("a"), Id.of("b"));

        assertThat(found(narrow, down("t", TEAM).withTerritoryIds(Id.of("b")))).isEqualTo(SECOND);
        assertThat(found(narrow, down("t", TEAM).withTerritoryIds(Id.of("z")))).isEmpty();
        assertThat(found(narrow, down("t", TEAM))).isEqualTo(SECOND);
        assertThat(found(
                        up("c", COMPANY).withChannelIds(Id.of("a")),
                        down("t", TEAM).withChannelIds(Id.of("b"))))
                .isEmpty();
        assertThat(found(
                        up("c", COMPANY).withSegmentIds(Id.of("a")),
                        down("t", TEAM).withSegmentIds(Id.of("b"))))
                .isEmpty();
    }
}
