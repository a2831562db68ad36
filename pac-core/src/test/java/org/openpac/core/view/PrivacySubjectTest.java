package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Person;
import org.openpac.core.value.Id;

/** One of twelve asks for her data, and to be forgotten. */
class PrivacySubjectTest {

    private static final SalesActionPlan PLAN = Team12.plan();

    @Test
    void a_person_gets_what_is_hers_where_she_is_named_and_which_texts_to_look_at() {
        SubjectData data = Privacy.extractSubject(PLAN, Team12.ANNE);

        assertThat(data.lines().stream().map(Object::toString))
                .contains(
                        "/objectives/1/id OWN",
                        "/objectives/1/ownerId OWN",
                        "/objectives/1/target/value OWN",
                        "/objectives/1/target/baseline/value OWN",
                        "/objectives/2/ownerId REFERENCE",
                        "/tactics/0/title MENTION",
                        "/tactics/0/ownerId REFERENCE",
                        "/tactics/0 MENTION",
                        "/teams/0/managerId REFERENCE",
                        "/checkpoints/0/participantIds/1 REFERENCE",
                        "/measurements/1/value OWN",
                        "/measurements/2/value OWN",
                        "/people/1/name OWN")
                .noneMatch(line -> line.startsWith("/people/0") || line.startsWith("/measurements/0"));
        assertThat(data.lines()).extracting(SubjectData.Line::place).isSorted();
        assertThat(data.text(Locale.FRENCH))
                .contains("/people/1/name\tdonnée de la personne\tNom\tAnne Martin\n")
                .contains("/tactics/0/title\tpersonne nommée\tIntitulé\t\n");
        assertThat(data.text(Locale.ENGLISH)).contains("/measurements/2/value\town\tValue\t€12\n");
        assertThat(data.toString()).doesNotContain("Anne", "north");
    }

    @Test
    void a_person_who_is_forgotten_leaves_a_plan_that_holds_together() {
        Redacted erased = Privacy.eraseSubject(PLAN, Team12.ANNE);
        SalesActionPlan plan = erased.plan();

        assertThat(plan.people()).hasSize(11).noneMatch(person -> person.id().equals(Team12.ANNE));
        assertThat(plan.objectives())
                .hasSize(4)
                .noneMatch(each -> each.ownerId().equals(java.util.Optional.of(Team12.ANNE)));
        assertThat(plan.objectives().get(1).target()).isPresent();
        assertThat(plan.tactics().get(0).title()).contains("Calls by […]");
        assertThat(plan.tactics().get(0).ownerId()).isEmpty();
        assertThat(plan.tactics().get(0).objectiveIds()).containsExactly(Id.of("company"));
        assertThat(plan.tactics().get(0).extras()).isEmpty();
        assertThat(plan.checkpoints().get(0).participantIds()).containsExactly(Team12.ZOE);
        assertThat(plan.measurements()).hasSize(PLAN.measurements().size() - 2);
        assertThat(plan.teams().get(0).managerId()).isEmpty();
        assertThat(Team12.everything(plan)).doesNotContain("Anne", "anne-revenue", "north-1");
        assertThat(Team12.report(erased))
                .containsExactly(
                        "/objectives/1 REMOVED",
                        "/objectives/2/ownerId DROPPED",
                        "/tactics/0 DROPPED",
                        "/tactics/0/title MASKED",
                        "/tactics/0/objectiveIds/1 DROPPED",
                        "/tactics/0/ownerId DROPPED",
                        "/people/1 REMOVED",
                        "/teams/0/managerId DROPPED",
                        "/checkpoints/0/participantIds/1 DROPPED",
                        "/measurements/1 REMOVED",
                        "/measurements/2 REMOVED");
    }

    @Test
    void figures_of_team_and_company_are_not_touched_and_get_nothing_of_hers() {
        SalesActionPlan plan = Privacy.eraseSubject(PLAN, Team12.ANNE).plan();

        assertThat(plan.measurements())
                .isEqualTo(
                        java.util.stream.IntStream.range(0, PLAN.measurements().size())
                                .filter(i -> i != 1 && i != 2)
                                .mapToObj(PLAN.measurements()::get)
                                .toList());
        assertThat(plan.objectives())
                .filteredOn(each -> !each.id().equals(Id.of("north-revenue")))
                .isSubsetOf(PLAN.objectives());
    }

    @Test
    void a_name_that_two_people_share_is_left_to_a_reader() {
        SalesActionPlan plan = PLAN.withDescription("Martin calls, Anne Martin writes, Luc sells")
                .withAuthor("Luc Martin");
        Redacted erased = Privacy.eraseSubject(plan, Team12.ANNE);

        assertThat(erased.plan().description()).contains("Martin calls, […] writes, Luc sells");
        assertThat(erased.plan().author()).contains("Luc Martin");
        assertThat(Team12.report(erased)).contains("/description MASKED", "/author TO_REVIEW");
        assertThat(erased.plan().people())
                .filteredOn(person -> person.name().isPresent())
                .extracting(person -> person.name().get())
                .contains("Luc Martin");
        SalesActionPlan alone = PLAN.withDescription("Martin calls");
        assertThat(Privacy.eraseSubject(alone, Team12.ANNE).plan().description())
                .contains("Martin calls");
        assertThat(Team12.report(Privacy.eraseSubject(alone, Team12.ANNE))).contains("/description TO_REVIEW");
    }

    @Test
    void an_author_is_forgotten_with_the_person() {
        SalesActionPlan plan = Privacy.eraseSubject(PLAN, Team12.ZOE).plan();

        assertThat(plan.author()).isEmpty();
        assertThat(plan.description()).contains("Written by […] with the teams");
        assertThat(plan.objectives().get(0).statement()).contains("Double revenue, says […]");
        assertThat(plan.objectives().get(0).target())
                .isEqualTo(PLAN.objectives().get(0).target());
        assertThat(plan.kpis().get(0).ownerId()).isEmpty();
        assertThat(plan.people())
                .hasSize(11)
                .allMatch(person -> person.managerId().isEmpty());
    }

    @Test
    void somebody_unknown_has_no_data_and_changes_nothing() {
        Id nobody = Id.of("nobody-here");

        assertThat(Privacy.extractSubject(PLAN, nobody).lines()).isEmpty();
        assertThat(Privacy.eraseSubject(PLAN, nobody)).isEqualTo(new Redacted(PLAN, List.of()));
    }

    @Test
    void links_to_somebody_who_is_not_in_the_plan_are_hers_all_the_same() {
        SalesActionPlan plan = PLAN.withPeople(PLAN.people().stream()
                .filter(person -> !person.id().equals(Team12.ANNE))
                .toList());

        assertThat(Team12.report(Privacy.eraseSubject(plan, Team12.ANNE)))
                .contains("/objectives/1 REMOVED", "/tactics/0/ownerId DROPPED", "/measurements/2 REMOVED");
    }

    @Test
    void two_elements_of_one_id_are_one_person() {
        Person again = Person.builder().id(Team12.ANNE).name("Annie").build();
        SalesActionPlan plan = PLAN.withPeople(
                java.util.stream.Stream.concat(PLAN.people().stream(), java.util.stream.Stream.of(again))
                        .toList());

        assertThat(Privacy.eraseSubject(plan, Team12.ANNE).plan())
                .isEqualTo(Privacy.eraseSubject(PLAN, Team12.ANNE).plan());
    }
}
