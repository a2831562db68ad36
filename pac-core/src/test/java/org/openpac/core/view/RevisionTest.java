package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.Plans.EUR;
import static org.openpac.core.view.RevisedPlans.NORTH;
import static org.openpac.core.view.RevisedPlans.PLAN;
import static org.openpac.core.view.RevisedPlans.REVENUE;
import static org.openpac.core.view.RevisedPlans.SOUTH;
import static org.openpac.core.view.RevisedPlans.aiming;
import static org.openpac.core.view.RevisedPlans.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.AdjustedValue;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** Targets that move with and without a decision, and the revision that records one. */
class RevisionTest {

    private static Adjustment.Builder decision() {
        return Adjustment.builder().id(Id.of("a-1")).reason("Marché en hausse");
    }

    private static AdjustedValue adjusted(String element, String member) {
        return AdjustedValue.builder().elementId(Id.of(element)).member(member).build();
    }

    private static List<Change> silent(Adjustment.Builder decision) {
        return PlanDiff.between(PLAN, aiming(1_200_000).withAdjustments(decision.build()))
                .silentTargetChanges();
    }

    @Test
    void a_target_that_moves_without_a_decision_has_moved_silently() {
        SalesActionPlan later = with(
                REVENUE.withTarget(Plans.to(Quantity.of(1, EUR))).withDescription("x"),
                NORTH.withTarget(Plans.to(Quantity.of(1, EUR))),
                SOUTH.withDue(Plans.day("2027-01-31")));

        assertThat(PlanDiff.between(PLAN, later).silentTargetChanges())
                .extracting(change -> change.after().orElseThrow().pointer())
                .containsExactly("/objectives/0/target/value", "/objectives/2/due");
    }

    @Test
    void a_target_that_is_taken_away_is_a_change_of_it_one_that_is_first_set_is_not() {
        SalesActionPlan without = with(REVENUE.withTarget(java.util.Optional.empty()), NORTH, SOUTH);

        assertThat(PlanDiff.between(PLAN, without).silentTargetChanges()).hasSize(1);
        assertThat(PlanDiff.between(without, PLAN).silentTargetChanges()).isEmpty();
    }

    @Test
    void a_target_that_moves_by_a_decision_has_not_moved_silently() {
        assertThat(silent(decision())).hasSize(1);
        assertThat(silent(decision().addObjectiveId(Id.of("o-nord")))).hasSize(1);
        assertThat(silent(decision().addChange(adjusted("o-ca", "due")))).hasSize(1);
        assertThat(silent(decision().addChange(adjusted("o-ca", "targ")))).hasSize(1);
        assertThat(silent(decision().addObjectiveId(Id.of("o-ca")))).isEmpty();
        assertThat(silent(decision().addChange(adjusted("o-ca", "target")))).isEmpty();
        assertThat(silent(decision().addChange(adjusted("o-ca", "target.value"))))
                .isEmpty();
        assertThat(silent(decision()
                        .addChange(
                                AdjustedValue.builder().elementId(Id.of("o-ca")).build())))
                .isEmpty();
    }

    @Test
    void a_decision_of_yesterday_does_not_stand_behind_the_changes_of_today() {
        Adjustment old = decision().addObjectiveId(Id.of("o-ca")).build();
        PlanDiff diff = PlanDiff.between(
                PLAN.withAdjustments(old), aiming(1_200_000).withAdjustments(old.withReason("Autre raison")));

        assertThat(diff.silentTargetChanges()).hasSize(1);
    }

    @Test
    void the_next_revision_has_the_next_number_the_decision_and_the_difference() {
        Adjustment decision = decision().addObjectiveId(Id.of("o-ca")).build();

        Revision revision = Revision.next(PLAN, aiming(1_200_000), decision);

        assertThat(revision.number()).isEqualTo(2);
        assertThat(revision.formerId()).isEqualTo(PLAN.id());
        assertThat(revision.plan().revision()).contains(2);
        assertThat(revision.plan().revisionOf()).isEmpty();
        assertThat(revision.plan().adjustments())
                .containsExactly(decision.withFromRevision(1).withToRevision(2));
        assertThat(revision.diff()).isEqualTo(PlanDiff.between(PLAN, revision.plan()));
        assertThat(revision.diff().silentTargetChanges()).isEmpty();
        assertThat(revision.diff().changes()).hasSize(3);
    }

    @Test
    void a_revision_under_another_id_says_of_which_plan_it_is_one() {
        SalesActionPlan third = PLAN.withRevision(3);

        Revision revision =
                Revision.next(third, third.withId(Id.of("plan-b")), decision().build());

        assertThat(revision.number()).isEqualTo(4);
        assertThat(revision.plan().revisionOf()).contains("plan");
        assertThat(Revision.next(third, decision().build()).plan().withAdjustments())
                .isEqualTo(third.withRevision(4));
    }
}
