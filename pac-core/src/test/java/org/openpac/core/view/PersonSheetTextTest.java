package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.Plans.EUR;
import static org.openpac.core.view.Plans.day;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.means.CommunicationRitual;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.plan.means.RitualKind;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.means.Training;
import org.openpac.core.plan.means.TrainingTopic;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.CheckIn;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class PersonSheetTextTest {

    private static final Id LEA = Id.of("lea");
    private static final Id NOE = Id.of("noe");

    private static SalesActionPlan plan() {
        return Plans.plan()
                .name("PAC 2026")
                .addTeam(Team.builder().id(Id.of("west")).name("Ouest").build())
                .addPeople(
                        Person.builder()
                                .id(LEA)
                                .name("Léa")
                                .role("Commerciale")
                                .teamId(Id.of("west"))
                                .onTargetEarnings(Money.of(61_000, "EUR"))
                                .build(),
                        Person.builder().id(NOE).name("Noé").build())
                .addKpi(Plans.kpi("revenue", EUR, Aggregation.SUM)
                        .withName("Chiffre d’affaires")
                        .withOwnerId(LEA)
                        .withFrequency(Frequency.MONTHLY))
                .addObjectives(
                        Plans.objective("sell", ObjectiveLevel.INDIVIDUAL)
                                .statement("Vendre pour 1,2\u00a0M€")
                                .ownerId(LEA)
                                .kpiId(Id.of("revenue"))
                                .target(Plans.to(Quantity.of(1_200_000, EUR)))
                                .build(),
                        Plans.objective("secret", ObjectiveLevel.INDIVIDUAL)
                                .statement("Objectif de Noé")
                                .ownerId(NOE)
                                .build())
                .addMeasurement(Plans.reading("revenue", "2026-01-01", "2026-05-31", 540_000, EUR)
                        .subjectId(LEA)
                        .build())
                .addTactics(
                        Tactic.builder()
                                .id(Id.of("call"))
                                .family(TacticFamily.PROSPECTING)
                                .title("Appeler 200 prospects")
                                .ownerId(LEA)
                                .start(day("2026-02-02"))
                                .end(day("2026-07-14"))
                                .status(TacticStatus.IN_PROGRESS)
                                .addEfforts(Effort.builder()
                                        .personId(LEA)
                                        .time(Quantity.of(12, Unit.DAY))
                                        .build())
                                .build(),
                        Tactic.builder()
                                .id(Id.of("fair"))
                                .family(TacticFamily.DIRECT_SALES)
                                .title("Tenir le stand\ndu salon")
                                .ownerId(NOE)
                                .start(day("2026-07-01"))
                                .end(day("2026-09-30"))
                                .addEfforts(Effort.builder().personId(LEA).build())
                                .build())
                .addResponsibilities(ResponsibilityAssignment.builder()
                        .elementId(Id.of("course"))
                        .personId(LEA)
                        .role(RaciRole.CONSULTED)
                        .build())
                .addTraining(Training.builder()
                        .id(Id.of("course"))
                        .topic(TrainingTopic.CRM_TOOLS)
                        .start(day("2026-09-07"))
                        .addParticipantIds(LEA, NOE)
                        .build())
                .addCommunication(CommunicationRitual.builder()
                        .id(Id.of("weekly"))
                        .kind(RitualKind.MEETING)
                        .firstOn(day("2026-01-05"))
                        .recurrence(Recurrence.builder()
                                .frequency(Frequency.WEEKLY)
                                .interval(2)
                                .build())
                        .build())
                .addCheckpoint(Checkpoint.builder()
                        .id(Id.of("autumn"))
                        .date(day("2026-09-01"))
                        .addParticipantIds(LEA)
                        .build())
                .addCheckIn(CheckIn.builder()
                        .objectiveId(Id.of("sell"))
                        .date(day("2026-06-14"))
                        .addBlockers("Fichier de prospects incomplet")
                        .build())
                .build();
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = PersonSheetTextTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_sheet_is_printed_in_french() throws IOException {
        assertThat(PersonSheet.of(plan(), LEA, day("2026-07-15")).text(Locale.FRENCH))
                .isEqualTo(golden("sheet_fr.txt"));
    }

    @Test
    void a_sheet_is_printed_in_english() throws IOException {
        assertThat(PersonSheet.of(plan(), LEA, day("2026-07-15")).text(Locale.ENGLISH))
                .isEqualTo(golden("sheet_en.txt"));
    }

    @Test
    void what_concerns_others_and_what_the_person_earns_is_not_on_it() {
        PersonSheet sheet = PersonSheet.of(plan(), LEA, day("2026-07-15"));

        assertThat(sheet.toString() + sheet.text(Locale.FRENCH))
                .doesNotContain("Noé", "noe", "secret", "61000", "61\u202f000");
    }

    @Test
    void other_languages_are_printed_in_english() {
        PersonSheet sheet = PersonSheet.of(plan(), LEA, day("2026-07-15"));

        assertThat(sheet.text(Locale.GERMAN)).isEqualTo(sheet.text(Locale.ENGLISH));
        assertThat(sheet.text(Locale.CANADA_FRENCH)).isEqualTo(sheet.text(Locale.FRENCH));
        assertThat(sheet.text(Locale.forLanguageTag("tr"))).isEqualTo(sheet.text(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-07-15", "2027-01-31"})
    void french_typography_is_kept(String asOf) {
        assertThat(PersonSheet.of(plan(), LEA, day(asOf)).text(Locale.FRENCH))
                .doesNotContain("'", "\t")
                .doesNotContainPattern("\\d [€%]")
                .doesNotContainPattern("(?m) $");
    }
}
