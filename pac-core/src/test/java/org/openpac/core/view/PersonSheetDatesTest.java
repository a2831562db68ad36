package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openpac.core.view.Plans.day;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.means.CommunicationRitual;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.RitualKind;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.CheckIn;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;
import org.openpac.core.view.PersonSheet.Meeting;

class PersonSheetDatesTest {

    private static final Id LEA = Id.of("lea");
    private static final Id NOE = Id.of("noe");
    private static final LocalDate JULY = day("2026-07-15");

    private static SalesActionPlan.Builder team() {
        return Plans.plan()
                .addTeams(
                        Team.builder().id(Id.of("west")).parentId(Id.of("all")).build(),
                        Team.builder().id(Id.of("all")).parentId(Id.of("west")).build())
                .addPeople(
                        Person.builder().id(LEA).teamId(Id.of("west")).build(),
                        Person.builder().id(NOE).build());
    }

    private static PersonSheet sheet(SalesActionPlan.Builder plan) {
        return PersonSheet.of(plan.build(), LEA, JULY);
    }

    private static Tactic.Builder tactic(String id) {
        return Tactic.builder().id(Id.of(id)).family(TacticFamily.PROSPECTING);
    }

    private static Recurrence every(int interval, Frequency frequency) {
        return Recurrence.builder().frequency(frequency).interval(interval).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, DAILY,     1, 2026-07-15",
        "2026-01-05, WEEKLY,    1, 2026-07-20",
        "2026-01-05, WEEKLY,    2, 2026-07-20",
        "2026-01-12, WEEKLY,    2, 2026-07-27",
        "2026-01-31, MONTHLY,   1, 2026-07-31",
        "2026-01-15, MONTHLY,   1, 2026-07-15",
        "2026-03-31, QUARTERLY, 1, 2026-09-30",
        "2024-02-29, YEARLY,    1, 2027-02-28",
        "2026-08-03, WEEKLY,    1, 2026-08-03"
    })
    void a_checkpoint_comes_back_counted_from_its_first_day(
            LocalDate first, Frequency frequency, int interval, LocalDate next) {
        PersonSheet sheet = sheet(team().period(DateRange.of("2024-01-01", "2027-12-31"))
                .addCheckpoint(Checkpoint.builder()
                        .id(Id.of("c"))
                        .date(first)
                        .recurrence(every(interval, frequency))
                        .addParticipantIds(LEA)
                        .build()));

        assertThat(sheet.meetings()).extracting(Meeting::next).containsExactly(Optional.of(next));
    }

    @Test
    void what_is_over_held_or_for_others_is_no_meeting() {
        Checkpoint.Builder past = Checkpoint.builder().addParticipantIds(LEA).date(day("2026-01-05"));
        PersonSheet sheet = sheet(team().addCheckpoints(
                        past.id(Id.of("past")).build(),
                        past.id(Id.of("unrepeated"))
                                .recurrence(every(0, Frequency.WEEKLY))
                                .build(),
                        past.id(Id.of("until"))
                                .recurrence(every(1, Frequency.WEEKLY).withUntil(day("2026-07-19")))
                                .build(),
                        past.id(Id.of("beyond"))
                                .recurrence(every(1, Frequency.YEARLY))
                                .build(),
                        Checkpoint.builder()
                                .id(Id.of("held"))
                                .date(JULY)
                                .done(true)
                                .addParticipantIds(LEA)
                                .build(),
                        Checkpoint.builder()
                                .id(Id.of("others"))
                                .date(JULY)
                                .addParticipantIds(NOE)
                                .build(),
                        Checkpoint.builder().id(Id.of("nobodys")).date(JULY).build())
                .addCommunication(ritual("others-report").addParticipantIds(NOE).build()));

        assertThat(sheet.isEmpty()).isTrue();
    }

    @Test
    void rituals_are_for_named_people_their_teams_and_where_none_is_named_for_all() {
        PersonSheet sheet = sheet(team().addCommunications(
                        ritual("weekly")
                                .recurrence(every(1, Frequency.WEEKLY))
                                .addTeamIds(Id.of("all"))
                                .build(),
                        ritual("someday").build(),
                        ritual("mine")
                                .firstOn(day("2026-07-16"))
                                .ownerId(LEA)
                                .addTeamIds(Id.of("elsewhere"))
                                .build()));

        // The plan begins on a Thursday.
        assertThat(sheet.meetings())
                .extracting(meeting -> meeting.sourceId().value(), Meeting::next)
                .containsExactly(
                        tuple("mine", Optional.of(day("2026-07-16"))),
                        tuple("weekly", Optional.of(day("2026-07-16"))),
                        tuple("someday", Optional.empty()));
    }

    private static CommunicationRitual.Builder ritual(String id) {
        return CommunicationRitual.builder().id(Id.of(id)).kind(RitualKind.MEETING);
    }

    @Test
    void a_checkpoint_that_names_nobody_is_for_those_whose_objectives_or_actions_it_looks_at() {
        SalesActionPlan.Builder plan = team().addTactic(tactic("t")
                        .ownerId(LEA)
                        .status(TacticStatus.IN_PROGRESS)
                        .build())
                .addCheckpoints(
                        Checkpoint.builder()
                                .id(Id.of("all"))
                                .date(day("2026-07-20"))
                                .build(),
                        Checkpoint.builder()
                                .id(Id.of("own"))
                                .date(day("2026-07-21"))
                                .addTacticIds(Id.of("t"))
                                .build(),
                        Checkpoint.builder()
                                .id(Id.of("other"))
                                .date(day("2026-07-22"))
                                .addTacticIds(Id.of("u"))
                                .build());

        assertThat(sheet(plan).meetings())
                .extracting(meeting -> meeting.sourceId().value())
                .containsExactly("all", "own");
        assertThat(PersonSheet.of(plan.build(), NOE, JULY).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY,   2026-06-01, 2026-06-30, 2026-07-31,  0",
        "MONTHLY,   2026-05-01, 2026-05-31, 2026-06-30, 15",
        "WEEKLY,    2026-07-06, 2026-07-12, 2026-07-19,  0",
        "QUARTERLY, 2026-01-01, 2026-03-31, 2026-06-30, 15",
        "YEARLY,    2026-01-01, 2026-07-16, 2026-12-31,  0"
    })
    void the_next_reading_is_due_when_the_period_after_the_last_one_ends(
            Frequency frequency, LocalDate from, LocalDate to, LocalDate due, long late) {
        Measurement reading = Plans.reading("k", from.toString(), to.toString(), 5, Unit.COUNT)
                .build();
        PersonSheet sheet = sheet(team().addKpi(Plans.kpi("k", Unit.COUNT, Aggregation.SUM)
                        .withOwnerId(LEA)
                        .withFrequency(frequency))
                .addMeasurements(
                        reading,
                        reading.withScenario(Scenario.PREVIOUS_YEAR)
                                .withPeriod(DateRange.of("2026-07-14", "2026-07-14"))));

        assertThat(sheet.readings()).singleElement().satisfies(one -> {
            assertThat(one.due()).contains(due);
            assertThat(one.daysLate()).isEqualTo(late);
        });
    }

    @Test
    void check_ins_are_due_a_month_after_the_latest_and_their_blockers_are_told() {
        CheckIn june = CheckIn.builder()
                .objectiveId(Id.of("o"))
                .date(day("2026-06-10"))
                .addBlockers("Plus de budget", " ")
                .build();
        PersonSheet sheet = sheet(team().addObjectives(
                        Plans.objective("o", ObjectiveLevel.INDIVIDUAL)
                                .ownerId(LEA)
                                .build(),
                        Plans.objective("p", ObjectiveLevel.INDIVIDUAL)
                                .ownerId(LEA)
                                .start(day("2026-07-01"))
                                .build(),
                        Plans.objective("over", ObjectiveLevel.INDIVIDUAL)
                                .ownerId(LEA)
                                .due(day("2026-06-30"))
                                .build())
                .addCheckIns(
                        june,
                        june.withDate(day("2026-05-10")).withBlockers("Vieux"),
                        june.withDate(day("2026-07-16")).withBlockers("Futur")));

        assertThat(sheet.checkIns())
                .containsExactly(
                        new PersonSheet.CheckInDue(
                                Id.of("o"), "o", Optional.of(day("2026-06-10")), Optional.of(day("2026-07-10")), 5),
                        new PersonSheet.CheckInDue(
                                Id.of("p"), "p", Optional.empty(), Optional.of(day("2026-08-01")), 0));
        assertThat(sheet.blockers())
                .containsExactly(new PersonSheet.Blocker(Id.of("o"), "o", day("2026-06-10"), "Plus de budget"));
    }

    @Test
    void check_ins_are_asked_for_at_the_levels_of_which_the_plan_keeps_them() {
        CheckIn june = CheckIn.builder()
                .objectiveId(Id.of("firm"))
                .date(day("2026-06-10"))
                .build();
        SalesActionPlan.Builder plan = team().addObjectives(
                        Plans.objective("firm", ObjectiveLevel.COMPANY)
                                .ownerId(LEA)
                                .build(),
                        Plans.objective("own", ObjectiveLevel.INDIVIDUAL)
                                .ownerId(LEA)
                                .build());
        assertThat(sheet(plan).checkIns()).isEmpty();
        assertThat(sheet(plan.addCheckIn(june)).checkIns())
                .extracting(PersonSheet.CheckInDue::objectiveId)
                .containsExactly(Id.of("firm"));
    }
}
