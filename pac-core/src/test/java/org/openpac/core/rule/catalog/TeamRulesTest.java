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
import static org.openpac.core.rule.catalog.Goals.mended;
import static org.openpac.core.rule.catalog.Goals.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** Three people share a team’s total. */
class TeamRulesTest {

    private static final KpiDefinition KPI = kpi("k", "EUR").withAggregation(Aggregation.SUM);

    private static Person person(String id) {
        return Person.builder().id(Id.of(id)).seller(true).build();
    }

    private static Objective of(String owner, String target) {
        return adding(goal("o-" + owner, INDIVIDUAL, "k", "0 EUR", target + " EUR"), "t")
                .withOwnerId(Id.of(owner))
                .withDue(Goals.YEAR.end());
    }

    private static SalesActionPlan team(Objective... objectives) {
        List<Objective> all = new ArrayList<>();
        all.add(goal("t", TEAM, "k", "0 EUR", "300 EUR").withDue(Goals.YEAR.end()));
        all.addAll(List.of(objectives));
        return plan(all.toArray(Objective[]::new)).withKpis(KPI).withPeople(person("a"), person("b"), person("c"));
    }

    /** Who joins in January and learns for six months brings 181 half days and 184 whole ones: 274.5 of 365, 75.2%. */
    @ParameterizedTest
    @CsvSource({"2026-01-01, 75, 0", "2026-01-01, 76, 1", "2025-07-01, 100, 0", "2026-07-01, 26, 1", "2026-07-01, 25, 0"
    })
    void a_newcomer_is_asked_for_what_the_months_of_learning_leave(LocalDate joined, String target, int findings) {
        Person newcomer = person("c").withJoinedOn(joined).withRampMonths(6);
        SalesActionPlan plan =
                team(of("a", "90"), of("b", "110"), of("c", target)).withPeople(person("a"), person("b"), newcomer);

        assertThat(found(plan, "A-09")).hasSize(findings).allMatch("WARNING /people/2/rampMonths"::equals);
    }

    @Test
    void a_newcomer_is_compared_with_two_who_know_the_job_and_only_in_what_adds_up() {
        Person newcomer = person("c").withJoinedOn(Goals.YEAR.start()).withRampMonths(6);
        SalesActionPlan two = team(of("a", "100"), of("c", "100")).withPeople(person("a"), newcomer);
        SalesActionPlan rate = team(of("a", "100"), of("b", "100"), of("c", "100"))
                .withPeople(person("a"), person("b"), newcomer)
                .withKpis(KPI.withAggregation(Aggregation.LAST));

        assertThat(examined(two, "A-09")).isZero();
        assertThat(examined(rate, "A-09")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"40, 30, 30, 0", "41, 30, 29, 1", "80, 10, 10, 1"})
    void nobody_of_three_carries_more_than_four_tenths(String a, String b, String c, int findings) {
        assertThat(found(team(of("a", a), of("b", b), of("c", c)), "P-15")).hasSize(findings);
    }

    @Test
    void one_or_two_cannot_help_carrying_much() {
        assertThat(examined(team(of("a", "50"), of("b", "50")), "P-15")).isZero();
        assertThat(examined(team(of("a", "50")), "P-15")).isZero();
    }

    @Test
    void what_one_person_sells_counts_once() {
        Objective first = of("a", "50");
        Objective second = first.withId(Id.of("o-z"));

        assertThat(found(team(second, first), "P-16")).containsExactly("WARNING /objectives/2/contributions/0/share");
        assertThat(found(team(first, second.withOwnerId(Id.of("b"))), "P-16")).isEmpty();
        assertThat(found(team(first, second.withKpiId(Id.of("k2"))), "P-16")).isEmpty();
        assertThat(found(team(first.withOfferIds(Id.of("tools")), second.withOfferIds(Id.of("service"))), "P-16"))
                .isEmpty();
        assertThat(found(
                        team(first.withDue(LocalDate.of(2026, 6, 30)), second.withStart(LocalDate.of(2026, 7, 1))),
                        "P-16"))
                .isEmpty();
        assertThat(found(team(shared(first, "0.5"), shared(second, "0.5")), "P-16"))
                .isEmpty();
    }

    private static Objective shared(Objective objective, String share) {
        return objective.withContributions(Contribution.builder()
                .objectiveId(Id.of("t"))
                .share(Share.of(share))
                .build());
    }

    @Test
    void a_town_lies_within_its_region() {
        SalesActionPlan plan = team(
                        of("a", "50").withTerritoryIds(Id.of("north")),
                        of("a", "50").withId(Id.of("o-z")).withTerritoryIds(Id.of("lille")))
                .withTerritories(
                        Territory.builder().id(Id.of("north")).build(),
                        Territory.builder()
                                .id(Id.of("lille"))
                                .parentId(Id.of("north"))
                                .build());

        assertThat(found(plan, "P-16")).hasSize(1);
    }

    @Test
    void a_team_sells_what_its_parts_sell() {
        Objective upper = adding(goal("x", TEAM, "k", "0 EUR", "50 EUR"), "c").withTeamId(Id.of("all"));
        Objective lower = adding(goal("y", TEAM, "k", "0 EUR", "50 EUR"), "c").withTeamId(Id.of("part"));
        SalesActionPlan plan = plan(goal("c", COMPANY, "k", "0 EUR", "100 EUR"), upper, lower)
                .withKpis(KPI)
                .withTeams(team("all"), team("part").withParentId(Id.of("all")), team("other"));

        assertThat(found(plan, "P-16")).hasSize(1);
        assertThat(found(
                        plan.withObjectives(plan.objectives().get(0), upper, lower.withTeamId(Id.of("other"))), "P-16"))
                .isEmpty();
    }

    private static Team team(String id) {
        return Team.builder().id(Id.of(id)).build();
    }

    @ParameterizedTest
    @CsvSource({"good bad, 1", "bad fair good, 0", "bad fair good Good, 1", "bad bad good, 1"})
    void a_scale_has_three_words_each_once(String words, int findings) {
        KpiDefinition scale = KPI.withQualitativeScale(words.split(" "));

        assertThat(found(plan().withKpis(scale), "M-15")).hasSize(findings);
    }

    @Test
    void repeated_and_empty_words_are_removed_if_three_are_left() {
        SalesActionPlan plan = plan().withKpis(KPI.withQualitativeScale("bad", " ", "fair", "good", "Good"));

        assertThat(mended(plan, "M-15").kpis().get(0).qualitativeScale()).containsExactly("bad", "fair", "good");
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 0", "4, 5, 1", "4, 4, 0", "6, 10, 0", "7, 10, 1"})
    void six_in_ten_may_be_due_on_the_last_day(int last, int all, int findings) {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            LocalDate due = i < last ? Goals.YEAR.end() : LocalDate.of(2026, 6, 30);
            objectives.add(goal("o" + i, ObjectiveLevel.INDIVIDUAL).withDue(due));
        }

        assertThat(found(plan(objectives.toArray(Objective[]::new)), "T-11")).hasSize(findings);
    }

    @Test
    void what_the_company_aims_at_is_due_with_the_plan() {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            objectives.add(goal("o" + i, COMPANY).withDue(Goals.YEAR.end()));
        }

        assertThat(found(plan(objectives.toArray(Objective[]::new)), "T-11")).isEmpty();
    }

    @Test
    void without_a_period_there_is_no_last_day() {
        SalesActionPlan plan = plan(goal("o", COMPANY).withDue(Goals.YEAR.end()));

        assertThat(examined(plan.withPeriod(Optional.<DateRange>empty()), "T-11"))
                .isZero();
    }
}
