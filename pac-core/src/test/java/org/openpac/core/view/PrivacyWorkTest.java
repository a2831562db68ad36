package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.Plans.EUR;

import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.Waiver;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.Resource;
import org.openpac.core.plan.means.ResourceType;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.plan.means.Training;
import org.openpac.core.plan.means.TrainingTopic;
import org.openpac.core.plan.tracking.AdjustedValue;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.plan.tracking.CheckIn;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** What tells of somebody's work in other ways than by an objective: hours, assignments, trainings, what was said of it. */
class PrivacyWorkTest {

    private static final Id COMPANY = Id.of("company");
    private static final SalesActionPlan PLAN = Team12.plan().toBuilder()
            .addTactic(Tactic.builder()
                    .from(Team12.plan().tactics().get(0))
                    .id(Id.of("visits"))
                    .addEffort(effort(Team12.ANNE))
                    .addEffort(effort(Team12.ZOE))
                    .build())
            .addResource(Resource.builder()
                    .id(Id.of("anne-time"))
                    .type(ResourceType.values()[0])
                    .personId(Team12.ANNE)
                    .cost(Money.of(40_000, "EUR"))
                    .build())
            .addResponsibility(assignment(COMPANY, Team12.ANNE))
            .addResponsibility(assignment(COMPANY, Team12.ZOE))
            .addTraining(Training.builder()
                    .id(Id.of("negotiation"))
                    .topic(TrainingTopic.values()[0])
                    .addParticipantId(Team12.ANNE)
                    .addParticipantId(Team12.ZOE)
                    .trainerId(Team12.ANNE)
                    .cost(Money.of(900, "EUR"))
                    .build())
            .addMeasurement(Plans.reading("revenue", "2026-04-01", "2026-06-30", 300, EUR)
                    .recordedById(Team12.ANNE)
                    .build())
            .addCheckIn(checkIn("company", Team12.ANNE))
            .addCheckIn(checkIn("anne-revenue", Team12.ZOE))
            .addAdjustment(Adjustment.builder()
                    .id(Id.of("lower"))
                    .addChange(AdjustedValue.builder()
                            .elementId(Id.of("anne-revenue"))
                            .former("20")
                            .build())
                    .addChange(AdjustedValue.builder()
                            .elementId(COMPANY)
                            .former("200")
                            .build())
                    .build())
            .addWaiver(Waiver.builder()
                    .elementId(Team12.ANNE)
                    .acceptedBy("Zoé Canari")
                    .build())
            .build();

    private static Effort effort(Id person) {
        return Effort.builder()
                .personId(person)
                .time(Quantity.of(12, Unit.HOUR))
                .build();
    }

    private static ResponsibilityAssignment assignment(Id element, Id person) {
        return ResponsibilityAssignment.builder()
                .elementId(element)
                .personId(person)
                .role(RaciRole.values()[0])
                .build();
    }

    private static CheckIn checkIn(String objective, Id author) {
        return CheckIn.builder()
                .objectiveId(Id.of(objective))
                .authorId(author)
                .actual(Quantity.of(1, EUR))
                .build();
    }

    @Test
    void who_is_forgotten_takes_along_hours_and_assignments_and_what_was_said_of_the_work() {
        SalesActionPlan plan = Privacy.eraseSubject(PLAN, Team12.ANNE).plan();

        assertThat(plan.tactics().get(1).efforts()).containsExactly(effort(Team12.ZOE));
        assertThat(plan.resources()).isEmpty();
        assertThat(plan.responsibilities()).containsExactly(assignment(COMPANY, Team12.ZOE));
        assertThat(plan.trainings().get(0).participantIds()).containsExactly(Team12.ZOE);
        assertThat(plan.trainings().get(0).trainerId()).isEmpty();
        assertThat(plan.trainings().get(0).cost()).isPresent();
        assertThat(plan.checkIns()).hasSize(1);
        assertThat(plan.adjustments().get(0).changes()).hasSize(1);
        assertThat(plan.waivers()).isEmpty();
    }

    @Test
    void what_somebody_noted_of_the_company_stays_the_companys() {
        SalesActionPlan erased = Privacy.eraseSubject(PLAN, Team12.ANNE).plan();
        SalesActionPlan shared =
                Privacy.export(PLAN, ExportProfile.PUBLIC, Team12.KEY).plan();

        for (SalesActionPlan plan : java.util.List.of(erased, shared)) {
            int last = plan.measurements().size() - 1;
            assertThat(plan.measurements().get(last).recordedById()).isEmpty();
            assertThat(plan.measurements().get(last).value()).contains(Quantity.of(300, EUR));
            assertThat(plan.checkIns().get(0).authorId()).isEmpty();
            assertThat(plan.checkIns().get(0).actual()).isPresent();
        }
    }

    @Test
    void a_partner_reads_who_is_assigned_by_pseudonym_and_no_hours_or_pay() {
        SalesActionPlan plan =
                Privacy.export(PLAN, ExportProfile.PARTNER, Team12.KEY).plan();
        Id anne = Team12.KEY.of(Team12.ANNE);

        assertThat(plan.responsibilities())
                .extracting(ResponsibilityAssignment::personId)
                .contains(anne);
        assertThat(plan.tactics().get(1).efforts().get(0))
                .isEqualTo(Effort.builder().personId(anne).build());
        assertThat(plan.resources().get(0).cost()).isEmpty();
        assertThat(plan.trainings().get(0).participantIds()).isEmpty();
        assertThat(plan.checkIns().get(1).actual()).isEmpty();
        assertThat(plan.waivers().get(0))
                .isEqualTo(Waiver.builder().elementId(anne).build());
        assertThat(Team12.everything(plan)).doesNotContain("anne-", "north-1");
    }

    @Test
    void in_public_nothing_is_left_of_anybodys_work() {
        SalesActionPlan plan =
                Privacy.export(PLAN, ExportProfile.PUBLIC, Team12.KEY).plan();

        assertThat(plan.tactics().get(1).efforts()).isEmpty();
        assertThat(plan.resources()).isEmpty();
        assertThat(plan.responsibilities()).isEmpty();
        assertThat(plan.checkIns()).hasSize(1);
        assertThat(plan.adjustments().get(0).changes()).hasSize(1);
        assertThat(plan.waivers()).isEmpty();
    }
}
