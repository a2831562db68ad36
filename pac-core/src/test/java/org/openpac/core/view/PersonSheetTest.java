package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openpac.core.view.Plans.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.view.PersonSheet.Action;
import org.openpac.core.view.PersonSheet.Duty;

class PersonSheetTest {

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

    private static ResponsibilityAssignment assigned(String element, Id person, RaciRole role) {
        return ResponsibilityAssignment.builder()
                .elementId(Id.of(element))
                .personId(person)
                .role(role)
                .build();
    }

    private static Recurrence every(int interval, Frequency frequency) {
        return Recurrence.builder().frequency(frequency).interval(interval).build();
    }

    @Test
    void actions_are_those_owned_carried_out_or_given_time_to_by_their_start() {
        PersonSheet sheet = sheet(team().addTactics(
                        tactic("owned").start(day("2026-03-01")).ownerId(LEA).build(),
                        tactic("undated").ownerId(LEA).build(),
                        tactic("timed")
                                .start(day("2026-01-10"))
                                .ownerId(NOE)
                                .addEfforts(effort(LEA, 5), effort(NOE, 20), effort(LEA, 3))
                                .build(),
                        tactic("assigned").start(day("2026-02-01")).build(),
                        tactic("informed").ownerId(NOE).build())
                .addResponsibilities(
                        assigned("assigned", LEA, RaciRole.RESPONSIBLE), assigned("informed", LEA, RaciRole.INFORMED)));

        assertThat(sheet.actions())
                .extracting(action -> action.tacticId().value(), Action::part)
                .containsExactly(
                        tuple("timed", Optional.empty()),
                        tuple("assigned", Optional.of(RaciRole.RESPONSIBLE)),
                        tuple("owned", Optional.of(RaciRole.ACCOUNTABLE)),
                        tuple("undated", Optional.of(RaciRole.ACCOUNTABLE)));
        assertThat(sheet.actions().get(0).times()).containsExactly(Quantity.of(5, Unit.DAY), Quantity.of(3, Unit.DAY));
    }

    private static Effort effort(Id person, int days) {
        return Effort.builder()
                .personId(person)
                .time(Quantity.of(days, Unit.DAY))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED,     2026-07-01, 2026-08-01, 14",
        "PLANNED,     2026-07-15, 2026-08-01,  0",
        "PLANNED,     2026-06-01, 2026-07-01, 14",
        "IN_PROGRESS, 2026-06-01, 2026-07-14,  1",
        "IN_PROGRESS, 2026-06-01, 2026-07-15,  0",
        "DONE,        2026-06-01, 2026-07-01,  0",
        "CANCELLED,   2026-06-01, 2026-07-01,  0"
    })
    void an_action_is_late_past_its_end_or_still_planned_past_its_start(
            TacticStatus status, LocalDate start, LocalDate end, long late) {
        PersonSheet sheet = sheet(team().addTactic(tactic("t")
                .ownerId(LEA)
                .status(status)
                .start(start)
                .end(end)
                .build()));

        assertThat(sheet.actions()).extracting(Action::daysLate).containsExactly(late);
    }

    @Test
    void duties_are_as_assigned_by_role_and_point_to_what_exists() {
        PersonSheet sheet = sheet(team().addTactic(tactic("t").title("Appeler").build())
                .addResponsibilities(
                        assigned("t", LEA, RaciRole.INFORMED),
                        assigned("t", LEA, RaciRole.CONSULTED),
                        assigned("t", LEA, RaciRole.CONSULTED),
                        assigned("gone", LEA, RaciRole.RESPONSIBLE),
                        assigned("t", NOE, RaciRole.ACCOUNTABLE)));

        assertThat(sheet.duties())
                .extracting(
                        duty -> duty.elementId().value(),
                        duty -> duty.element().map(ElementName::toString).orElse("?"),
                        Duty::role)
                .containsExactly(
                        tuple("gone", "?", RaciRole.RESPONSIBLE),
                        tuple("t", "Tactic “Appeler”", RaciRole.CONSULTED),
                        tuple("t", "Tactic “Appeler”", RaciRole.INFORMED));
    }

    @Test
    void somebody_the_plan_does_not_know_has_a_sheet_that_says_so() {
        PersonSheet sheet = PersonSheet.of(
                team().addTactic(tactic("t").ownerId(Id.of("ghost")).build()).build(), Id.of("ghost"), JULY);

        assertThat(sheet.isKnown()).isFalse();
        assertThat(sheet.isEmpty()).isTrue();
        assertThat(sheet.text(Locale.ENGLISH))
                .isEqualTo("plan · as of 15 July 2026\n\nThe plan has nobody under the id “ghost”.\n");
        assertThat(sheet.text(Locale.CANADA_FRENCH))
                .isEqualTo(
                        "plan · au 15/07/2026\n\nLe plan ne compte personne sous l’identifiant «\u00a0ghost\u00a0».\n");
    }

    @Test
    void dates_at_the_ends_of_the_calendar_break_nothing() {
        SalesActionPlan plan = team().period(new DateRange(LocalDate.MIN, LocalDate.MAX))
                .addCheckpoint(Checkpoint.builder()
                        .id(Id.of("c"))
                        .date(LocalDate.MIN)
                        .recurrence(every(Integer.MAX_VALUE, Frequency.YEARLY))
                        .addParticipantIds(LEA)
                        .build())
                .addKpi(Plans.kpi("k", Unit.COUNT, Aggregation.SUM)
                        .withOwnerId(LEA)
                        .withFrequency(Frequency.YEARLY))
                .addMeasurement(Plans.reading("k", "2026-01-01", "2026-01-31", 1, Unit.COUNT)
                        .period(new DateRange(LocalDate.MIN, LocalDate.MAX))
                        .build())
                .build();

        for (LocalDate asOf : List.of(LocalDate.MIN, JULY, LocalDate.MAX)) {
            assertThat(PersonSheet.of(plan, LEA, asOf).text(Locale.FRENCH)).isNotBlank();
        }
    }
}
