package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.means.CommunicationRitual;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.RitualKind;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.means.Technology;
import org.openpac.core.plan.means.TechnologyType;
import org.openpac.core.plan.means.Training;
import org.openpac.core.plan.means.TrainingTopic;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.value.Id;

class TeamTest {

    private static final CommunicationRitual MEETING = CommunicationRitual.builder()
            .id(Id.of("meeting"))
            .kind(RitualKind.MEETING)
            .recurrence(Recurrence.builder().frequency(Frequency.MONTHLY).build())
            .build();

    private static final Team SALES = Team.builder().id(Id.of("sales")).build();

    @Test
    void training_for_software_is_asked_for_where_there_is_some() {
        SalesActionPlan.Builder plan = plan().addPeople(person("ada"), person("ben"))
                .addTeams(SALES)
                .addTrainings(training("a", TrainingTopic.SALES_TECHNIQUES));

        assertThat(messages(ResponsibilityRules.TRAINS_ITS_PEOPLE, plan))
                .containsExactly("No training is planned in: product knowledge.");
        assertThat(messages(
                        ResponsibilityRules.TRAINS_ITS_PEOPLE,
                        plan.addTechnologies(technology(TechnologyType.CRM))
                                .addTrainings(training("b", TrainingTopic.PRODUCT_KNOWLEDGE))))
                .singleElement()
                .asString()
                .startsWith("No training is planned in: ")
                .doesNotContain("product");
    }

    @Test
    void who_works_alone_or_in_no_team_is_asked_for_no_training_and_no_software() {
        assertThat(examined(ResponsibilityRules.HAS_ITS_TOOLS, plan().addPeople(person("ada"), person("ben"))))
                .isZero();
        assertThat(examined(ResponsibilityRules.TRAINS_ITS_PEOPLE, plan().addPeople(person("ada"))))
                .isZero();
        assertThat(examined(ResponsibilityRules.HAS_ITS_TOOLS, plan().addPeople(person("ada"))))
                .isZero();
    }

    @Test
    void software_that_comes_after_the_plan_or_serves_something_else_is_none() {
        SalesActionPlan.Builder plan =
                plan().addPeople(person("ada"), person("ben")).addTeams(SALES);

        assertThat(found(
                        ResponsibilityRules.HAS_ITS_TOOLS,
                        plan.addTechnologies(
                                technology(TechnologyType.OTHER),
                                technology(TechnologyType.CRM).withAvailableFrom(LocalDate.of(2027, 1, 1)))))
                .containsExactly("INFO /technologies");
        assertThat(found(
                        ResponsibilityRules.HAS_ITS_TOOLS,
                        plan.addTechnologies(
                                technology(TechnologyType.CRM).withAvailableFrom(LocalDate.of(2026, 12, 31)))))
                .isEmpty();
    }

    @ParameterizedTest(name = "every {1} {0}: {2}")
    @CsvSource({
        "DAILY, 31, true",
        "DAILY, 32, false",
        "WEEKLY, 4, true",
        "WEEKLY, 5, false",
        "MONTHLY, 1, true",
        "MONTHLY, 2, false",
        "MONTHLY, 0, false",
        "QUARTERLY, 1, false",
        "YEARLY, 1, false"
    })
    void a_meeting_is_regular_if_it_comes_every_month(Frequency frequency, int interval, boolean isRegular) {
        CommunicationRitual ritual = MEETING.withRecurrence(
                Recurrence.builder().frequency(frequency).interval(interval).build());

        assertThat(found(ResponsibilityRules.TEAM_MEETS, team().addCommunications(ritual)))
                .isEqualTo(isRegular ? List.of() : List.of("WARNING /teams/0/id"));
    }

    @Test
    void a_report_is_no_meeting() {
        assertThat(messages(
                        ResponsibilityRules.TEAM_MEETS, team().addCommunications(MEETING.withKind(RitualKind.REPORT))))
                .containsExactly("“North” has no regular meeting.");
    }

    @Test
    void a_team_meets_by_itself_with_the_larger_one_or_if_all_its_people_do() {
        assertThat(found(ResponsibilityRules.TEAM_MEETS, team().addCommunications(MEETING.withTeamIds(Id.of("north")))))
                .isEmpty();
        assertThat(found(ResponsibilityRules.TEAM_MEETS, team().addCommunications(MEETING.withTeamIds(Id.of("all")))))
                .isEmpty();
        assertThat(found(
                        ResponsibilityRules.TEAM_MEETS,
                        team().addCommunications(MEETING.withParticipantIds(Id.of("ada"), Id.of("ben")))))
                .isEmpty();
        assertThat(found(
                        ResponsibilityRules.TEAM_MEETS,
                        team().addCommunications(MEETING.withParticipantIds(Id.of("ada"), Id.of("cleo")))))
                .hasSize(1);
        assertThat(found(ResponsibilityRules.TEAM_MEETS, team().addCommunications(MEETING.withTeamIds(Id.of("south")))))
                .hasSize(1);
    }

    @Test
    void a_team_of_one_holds_no_meetings() {
        assertThat(examined(
                        ResponsibilityRules.TEAM_MEETS,
                        plan().addTeams(Team.builder()
                                        .id(Id.of("north"))
                                        .managerId(Id.of("ada"))
                                        .build())
                                .addPeople(person("ada").withTeamId(Id.of("north")))))
                .isZero();
    }

    @Test
    void a_monthly_meeting_is_added_that_the_manager_calls() {
        assertThat(mended(ResponsibilityRules.TEAM_MEETS, team()).communications())
                .singleElement()
                .satisfies(ritual -> {
                    assertThat(ritual.id()).isEqualTo(Id.of("meeting-north"));
                    assertThat(ritual.kind()).isEqualTo(RitualKind.MEETING);
                    assertThat(ritual.ownerId()).contains(Id.of("ada"));
                    assertThat(ritual.teamIds()).containsExactly(Id.of("north"));
                    assertThat(ritual.recurrence().map(Recurrence::frequency)).contains(Frequency.MONTHLY);
                });
    }

    @Test
    void no_meeting_is_added_where_its_id_is_taken() {
        SalesActionPlan taken = team().addCommunications(
                        MEETING.withId(Id.of("meeting-north")).withKind(RitualKind.OTHER))
                .build();

        assertThat(mended(
                        ResponsibilityRules.TEAM_MEETS,
                        SalesActionPlan.builder().from(taken)))
                .isEqualTo(taken);
    }

    private static SalesActionPlan.Builder team() {
        return plan().addTeams(
                        Team.builder()
                                .id(Id.of("north"))
                                .name("North")
                                .managerId(Id.of("ada"))
                                .parentId(Id.of("all"))
                                .build(),
                        Team.builder().id(Id.of("all")).build())
                .addPeople(person("ada"), person("ben").withTeamId(Id.of("north")));
    }

    private static Person person(String id) {
        return Person.builder().id(Id.of(id)).build();
    }

    private static Training training(String id, TrainingTopic topic) {
        return Training.builder().id(Id.of(id)).topic(topic).build();
    }

    private static Technology technology(TechnologyType type) {
        return Technology.builder().id(Id.of("software-" + type)).type(type).build();
    }
}
