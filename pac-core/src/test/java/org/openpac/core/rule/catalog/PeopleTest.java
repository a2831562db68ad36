package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.SkillLevel;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.means.Training;
import org.openpac.core.plan.means.TrainingTopic;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

class PeopleTest {

    private static final Id ADA = Id.of("ada");
    private static final Id BEN = Id.of("ben");

    /** A week of five working days, from Monday 2 to Friday 6 March 2026. */
    private static final Tactic WEEK = Tactic.builder()
            .id(Id.of("week"))
            .family(TacticFamily.PROSPECTING)
            .ownerId(ADA)
            .start(LocalDate.of(2026, 3, 2))
            .end(LocalDate.of(2026, 3, 6))
            .build();

    @Test
    void a_seller_without_an_objective_is_told_where_others_have_one() {
        SalesActionPlan.Builder plan =
                plan().addPeople(seller("ada"), seller("ben")).addObjectives(objective(ObjectiveLevel.INDIVIDUAL, ADA));

        assertThat(messages(PeopleRules.SELLER_HAS_AN_OBJECTIVE, plan))
                .containsExactly("ben sells, but has no objective.");
    }

    @Test
    void where_nothing_is_broken_down_to_people_nobody_is_left_out() {
        assertThat(examined(
                        PeopleRules.SELLER_HAS_AN_OBJECTIVE,
                        plan().addPeople(seller("ada"), seller("ben"))
                                .addObjectives(objective(ObjectiveLevel.TEAM, ADA))))
                .isZero();
    }

    @Test
    void an_objective_of_the_team_or_an_own_part_of_the_companys_will_do_and_one_given_up_will_not() {
        Objective company = objective(ObjectiveLevel.COMPANY, BEN);

        assertThat(found(PeopleRules.SELLER_HAS_AN_OBJECTIVE, beside(objective(ObjectiveLevel.TEAM, BEN))))
                .isEmpty();
        assertThat(found(PeopleRules.SELLER_HAS_AN_OBJECTIVE, beside(company))).hasSize(1);
        assertThat(found(PeopleRules.SELLER_HAS_AN_OBJECTIVE, beside(company.withOwnPart(Share.of("0.2")))))
                .isEmpty();
        assertThat(found(
                        PeopleRules.SELLER_HAS_AN_OBJECTIVE,
                        beside(objective(ObjectiveLevel.INDIVIDUAL, BEN).withLifecycle(LifecycleStatus.CANCELLED))))
                .containsExactly("WARNING /people/1/id");
    }

    @Test
    void a_skill_is_compared_by_name_whatever_its_capitals_and_by_level() {
        Tactic selling = WEEK.withRequiredSkills(skill("CRM", 2));

        assertThat(messages(
                        PeopleRules.OWNER_HAS_THE_SKILLS,
                        plan().addPeople(person("ada")).addTactics(selling)))
                .containsExactly("The owner of week lacks: “CRM”.");
        assertThat(found(
                        PeopleRules.OWNER_HAS_THE_SKILLS,
                        plan().addPeople(person("ada").withSkills(skill("crm ", 2)))
                                .addTactics(selling)))
                .isEmpty();
        assertThat(found(
                        PeopleRules.OWNER_HAS_THE_SKILLS,
                        plan().addPeople(person("ada").withSkills(skill("CRM", 1)))
                                .addTactics(selling)))
                .containsExactly("WARNING /tactics/0/requiredSkills");
    }

    @Test
    void a_skill_without_a_level_is_one_that_can_be_asked_for() {
        SkillLevel some = SkillLevel.builder().skill("CRM").build();

        assertThat(found(
                        PeopleRules.OWNER_HAS_THE_SKILLS,
                        plan().addPeople(person("ada").withSkills(some)).addTactics(WEEK.withRequiredSkills(some))))
                .isEmpty();
        assertThat(found(
                        PeopleRules.OWNER_HAS_THE_SKILLS,
                        plan().addPeople(person("ada").withSkills(skill("CRM", 0)))
                                .addTactics(WEEK.withRequiredSkills(some))))
                .hasSize(1);
    }

    @ParameterizedTest(name = "a training that ends on {0}: {1}")
    @CsvSource({"2026-03-01, 0", "2026-03-02, 1", ", 1"})
    void a_training_teaches_in_time_if_it_ends_before_the_action_starts(LocalDate end, int findings) {
        SalesActionPlan.Builder plan = plan().addPeople(person("ada"))
                .addTactics(WEEK.withRequiredSkills(skill("CRM", 2)))
                .addTrainings(training(end).withParticipantIds(ADA));

        assertThat(found(PeopleRules.OWNER_HAS_THE_SKILLS, plan)).hasSize(findings);
    }

    @Test
    void the_owner_is_entered_for_the_training_that_teaches_what_is_missing() {
        Training crm = training(LocalDate.of(2026, 2, 1)).withParticipantIds(BEN);
        SalesActionPlan.Builder plan = plan().addPeople(person("ada"))
                .addTactics(WEEK.withRequiredSkills(skill("CRM", 2)))
                .addTrainings(crm);
        SalesActionPlan without = plan().addPeople(person("ada"))
                .addTactics(WEEK.withRequiredSkills(skill("CRM", 2), skill("Latin", 1)))
                .addTrainings(crm)
                .build();

        assertThat(mended(PeopleRules.OWNER_HAS_THE_SKILLS, plan).trainings())
                .containsExactly(crm.withParticipantIds(BEN, ADA));
        assertThat(mended(
                        PeopleRules.OWNER_HAS_THE_SKILLS,
                        SalesActionPlan.builder().from(without)))
                .isEqualTo(without);
    }

    @Test
    void an_owner_whom_the_plan_does_not_know_is_not_asked_for_skills() {
        assertThat(examined(
                        PeopleRules.OWNER_HAS_THE_SKILLS, plan().addTactics(WEEK.withRequiredSkills(skill("CRM", 2)))))
                .isZero();
    }

    @Test
    void two_actions_of_five_are_enough_for_one() {
        assertThat(found(PeopleRules.IS_NO_SINGLE_POINT, owned("ada", "ada", "ben", "ben", "cleo")))
                .isEmpty();
        assertThat(messages(PeopleRules.IS_NO_SINGLE_POINT, owned("ada", "ada", "ada", "ben", "cleo")))
                .containsExactly("ada answers for 60% of the actions.");
        assertThat(examined(PeopleRules.IS_NO_SINGLE_POINT, owned("ada", "ada", "ada", "ada")))
                .isZero();
    }

    @Test
    void a_circle_of_reporting_lines_is_told_once_of_who_stands_above_the_team() {
        SalesActionPlan.Builder plan = plan().addTeams(
                        Team.builder().id(Id.of("team")).managerId(BEN).build())
                .addPeople(
                        person("ada").withTeamId(Id.of("team")).withManagerId(BEN),
                        person("ben").withTeamId(Id.of("team")).withManagerId(Id.of("cleo")),
                        person("cleo").withManagerId(ADA),
                        person("dora").withManagerId(BEN));

        assertThat(messages(PeopleRules.REPORTS_TO_SOMEBODY_ELSE, plan))
                .containsExactly("Reporting lines lead from cleo back to cleo (steps: 3).");
        assertThat(mended(PeopleRules.REPORTS_TO_SOMEBODY_ELSE, plan).people().get(2))
                .isEqualTo(person("cleo"));
    }

    @Test
    void who_reports_to_themselves_makes_the_smallest_circle_and_who_reports_to_nobody_known_none() {
        assertThat(found(
                        PeopleRules.REPORTS_TO_SOMEBODY_ELSE,
                        plan().addPeople(
                                        person("ada").withManagerId(ADA),
                                        person("ben").withManagerId(Id.of("nobody")))))
                .containsExactly("ERROR /people/0/managerId");
    }

    private static SalesActionPlan.Builder beside(Objective objective) {
        return plan().addPeople(seller("ada"), seller("ben"))
                .addObjectives(objective(ObjectiveLevel.INDIVIDUAL, ADA), objective.withId(Id.of("other")));
    }

    private static SalesActionPlan.Builder owned(String... owners) {
        SalesActionPlan.Builder plan = plan().addPeople(person("ada"), person("ben"), person("cleo"));
        for (int i = 0; i < owners.length; i++) {
            plan.addTactics(WEEK.withId(Id.of("tactic-" + i)).withOwnerId(Id.of(owners[i])));
        }
        return plan;
    }

    private static Person seller(String id) {
        return person(id).withSeller(true);
    }

    private static Person person(String id) {
        return Person.builder().id(Id.of(id)).build();
    }

    private static Objective objective(ObjectiveLevel level, Id owner) {
        return Objective.builder()
                .id(Id.of("objective"))
                .level(level)
                .ownerId(owner)
                .build();
    }

    private static SkillLevel skill(String name, int level) {
        return SkillLevel.builder().skill(name).level(level).build();
    }

    private static Training training(LocalDate end) {
        return Training.builder()
                .id(Id.of("training"))
                .topic(TrainingTopic.CRM_TOOLS)
                .end(Optional.ofNullable(end))
                .addSkillsGained(skill("CRM", 2))
                .build();
    }
}
