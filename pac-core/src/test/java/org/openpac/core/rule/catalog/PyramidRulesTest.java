package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.objective.ObjectiveLevel.COMPANY;
import static org.openpac.core.plan.objective.ObjectiveLevel.INDIVIDUAL;
import static org.openpac.core.plan.objective.ObjectiveLevel.TEAM;
import static org.openpac.core.rule.catalog.Goals.adding;
import static org.openpac.core.rule.catalog.Goals.examined;
import static org.openpac.core.rule.catalog.Goals.found;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.plan;
import static org.openpac.core.rule.catalog.Goals.stretch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

class PyramidRulesTest {

    private static Person person(String id) {
        return Person.builder().id(Id.of(id)).teamId(Id.of("team")).build();
    }

    private static Team team(String id) {
        return Team.builder().id(Id.of(id)).build();
    }

    private static Objective euros(String id, ObjectiveLevel level, String target) {
        return goal(id, level, "euros", "0 EUR", target + " EUR");
    }

    @Test
    void five_people_without_a_team_of_whom_one_sells_share_nothing_out() {
        List<Person> five = Stream.of("joiner", "fitter", "clerk", "driver", "trainee")
                .map(id -> Person.builder().id(Id.of(id)).build())
                .toList();
        Person sixth = Person.builder().id(Id.of("sixth")).build();
        SalesActionPlan workshop = plan(goal("c", COMPANY)).withPeople(five);
        Person seller = Person.builder().id(Id.of("seller")).seller(true).build();

        assertThat(found(workshop, "P-03")).isEmpty();
        assertThat(found(workshop.withPeople(five.get(0), seller), "P-03")).isEmpty();
        assertThat(found(workshop.withPeople(five.get(0).withSeller(true), seller), "P-03"))
                .hasSize(1);
        assertThat(found(
                        workshop.withPeople(
                                Stream.concat(five.stream(), Stream.of(sixth)).toList()),
                        "P-03"))
                .hasSize(1);
        assertThat(found(workshop.withTeams(team("t")), "P-03")).hasSize(1);
    }

    @Test
    void a_company_objective_goes_down_to_as_many_levels_as_the_firm_has() {
        SalesActionPlan alone = plan(goal("c", COMPANY));
        SalesActionPlan firm = alone.withPeople(person("p"), person("q"));
        SalesActionPlan group = firm.withTeams(team("t"), team("u"));

        assertThat(found(alone, "P-03")).isEmpty();
        assertThat(found(firm, "P-03")).containsExactly("WARNING /objectives/0/id");
        assertThat(found(firm.withObjectives(goal("c", COMPANY), adding(goal("p", INDIVIDUAL), "c")), "P-03"))
                .isEmpty();
        assertThat(found(group.withObjectives(goal("c", COMPANY), adding(goal("p", INDIVIDUAL), "c")), "P-03"))
                .hasSize(1);
        assertThat(found(group.withObjectives(goal("c", COMPANY).withOwnPart(Share.WHOLE)), "P-03"))
                .isEmpty();
    }

    @Test
    void a_stretch_is_covered_by_those_below_who_have_none_by_their_targets() {
        // 100 are needed, 130 beyond: one brings 50 or 65, the other 50, so 115 of 130.
        Objective company = euros("c", COMPANY, "100").withStretch(stretch("130 EUR"));
        Objective first = adding(euros("t", TEAM, "50"), "c").withStretch(stretch("65 EUR"));
        Objective second = adding(euros("u", TEAM, "50"), "c");
        SalesActionPlan plan = plan(company, first, second).withKpis(kpi("euros", "EUR"));

        assertThat(found(plan, "P-05")).containsExactly("WARNING /objectives/0/stretch/value");
        assertThat(found(plan.withObjectives(company, first, second.withStretch(stretch("65 EUR"))), "P-05"))
                .isEmpty();
        assertThat(found(plan.withObjectives(company.withOwnPart(Share.of("0.15")), first, second), "P-05"))
                .isEmpty();
        assertThat(examined(plan.withObjectives(company, goal("t", TEAM)), "P-05"))
                .isZero();
    }

    @Test
    void what_leads_only_to_something_given_up_is_told_and_nothing_else() {
        Objective company = goal("c", COMPANY).withLifecycle(LifecycleStatus.CANCELLED);

        assertThat(found(plan(company, goal("d", COMPANY), adding(goal("t", TEAM), "c")), "P-09"))
                .containsExactly("ERROR /objectives/2/contributions");
        assertThat(found(plan(company, goal("d", COMPANY), adding(goal("t", TEAM), "c", "d")), "P-09"))
                .isEmpty();
        assertThat(examined(plan(goal("t", TEAM), adding(goal("u", TEAM), "gone")), "P-09"))
                .isZero();
    }

    @Test
    void the_days_above_are_covered_below() {
        Objective company = goal("c", COMPANY).withDue(Goals.YEAR.end());
        Objective spring = adding(goal("t", TEAM), "c").withDue(LocalDate.of(2026, 6, 30));
        Objective autumn =
                adding(goal("u", TEAM), "c").withStart(LocalDate.of(2026, 7, 2)).withDue(Goals.YEAR.end());

        assertThat(found(plan(company, spring, autumn), "P-10")).containsExactly("WARNING /objectives/0/due");
        assertThat(found(plan(company, spring, autumn.withStart(LocalDate.of(2026, 7, 1))), "P-10"))
                .isEmpty();
        assertThat(found(plan(company, spring), "P-10")).hasSize(1);
        assertThat(found(plan(company.withOwnPart(Share.of("0.3")), spring), "P-10"))
                .isEmpty();
        assertThat(examined(plan(company, adding(goal("v", TEAM), "c")), "P-10"))
                .isZero();
    }

    @Test
    void nobody_answers_for_more_than_five_three_of_them_their_own() {
        assertThat(found(owned(5, 0), "P-11")).isEmpty();
        assertThat(found(owned(6, 0), "P-11")).containsExactly("WARNING /people/0/id");
        assertThat(found(owned(1, 3), "P-11")).isEmpty();
        assertThat(found(owned(0, 4), "P-11")).hasSize(1);
        assertThat(examined(plan().withPeople(person("p")), "P-11")).isZero();
    }

    private static SalesActionPlan owned(int company, int individual) {
        return plan(IntStream.range(0, company + individual)
                        .mapToObj(i -> goal("o" + i, i < company ? COMPANY : INDIVIDUAL)
                                .withOwnerId(Id.of("p")))
                        .toArray(Objective[]::new))
                .withPeople(person("p"));
    }

    @Test
    void who_adds_to_a_team_belongs_to_it_or_leads_it() {
        Objective total = goal("t", TEAM).withTeamId(Id.of("other"));
        SalesActionPlan plan = plan(total, adding(goal("o", INDIVIDUAL), "t").withOwnerId(Id.of("p")))
                .withPeople(person("p"))
                .withTeams(team("team"), team("other"));

        assertThat(found(plan, "P-12")).containsExactly("WARNING /objectives/1/ownerId");
        assertThat(found(plan.withTeams(team("team").withParentId(Id.of("other")), team("other")), "P-12"))
                .isEmpty();
        assertThat(found(plan.withTeams(team("team"), team("other").withManagerId(Id.of("p"))), "P-12"))
                .isEmpty();
        assertThat(examined(plan.withPeople(Person.builder().id(Id.of("p")).build()), "P-12"))
                .isZero();
    }

    @Test
    void targets_follow_potential() {
        // Target over potential is 1, 1 and 0.5: mean 5/6, standard deviation 0.2357, together 0.283.
        assertThat(found(quotas(List.of("100", "100", "50"), List.of(100, 100, 100)), "P-13"))
                .containsExactly("WARNING /objectives/0/id");
        assertThat(found(quotas(List.of("100", "100", "50"), List.of(100, 100, 50)), "P-13"))
                .isEmpty();
        assertThat(examined(quotas(List.of("100", "50"), List.of(100, 100)), "P-13"))
                .isZero();
        assertThat(examined(quotas(List.of("100", "100", "50"), List.of(100, 100, 0)), "P-13"))
                .isZero();
    }

    private static SalesActionPlan quotas(List<String> targets, List<Integer> potentials) {
        List<Objective> objectives = new ArrayList<>(List.of(euros("t", TEAM, "250")));
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            objectives.add(
                    adding(euros("o" + i, INDIVIDUAL, targets.get(i)), "t").withOwnerId(Id.of("p" + i)));
            people.add(person("p" + i).withTerritoryPotential(Money.of(potentials.get(i), "EUR")));
        }
        return plan().withObjectives(objectives).withPeople(people).withKpis(kpi("euros", "EUR"));
    }

    @Test
    void a_manager_who_sells_states_a_part_or_has_an_objective() {
        Objective total = euros("t", TEAM, "100").withOwnerId(Id.of("m"));
        Objective other = adding(euros("o", INDIVIDUAL, "100"), "t").withOwnerId(Id.of("p"));
        SalesActionPlan plan = plan(total, other).withPeople(person("m").withSeller(true));

        assertThat(found(plan, "P-17")).containsExactly("INFO /objectives/0/ownPart");
        assertThat(found(plan.withObjectives(total.withOwnPart(Share.of("0")), other), "P-17"))
                .isEmpty();
        assertThat(found(plan.withObjectives(total, other.withOwnerId(Id.of("m"))), "P-17"))
                .isEmpty();
        assertThat(found(plan.withPeople(person("m")), "P-17")).isEmpty();
    }
}
