package org.openpac.core.plan.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** What was learned from objectives that have ended. */
@Value.Immutable
public sealed interface Review extends Identified, WithReview permits ImmutableReview {

    /** Identifies the review within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Gives the day it was held; absent while it has not been. */
    @PlanMember(value = "Date", privacy = PersonalData.NONE)
    Optional<LocalDate> date();

    /** Lists the objectives it looks back on; empty: all. */
    @PlanMember(value = "Objectives", privacy = PersonalData.NONE, refersTo = Objective.class)
    List<Id> objectiveIds();

    /** Points to the checkpoint at which it was held; absent if at none. */
    @PlanMember(value = "Checkpoint", privacy = PersonalData.NONE, refersTo = Checkpoint.class)
    Optional<Id> checkpointId();

    /** Says what came out; absent while drafting. */
    @PlanMember(value = "Result", privacy = PersonalData.FREE_TEXT, max = 2000)
    Optional<String> result();

    /** Lists what is worth doing again. */
    @PlanMember(value = "What worked", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> strengths();

    /** Lists what is to be done otherwise. */
    @PlanMember(value = "What did not", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> weaknesses();

    /** Lists what to remember for the next plan. */
    @PlanMember(value = "Lessons", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> lessons();

    /** Lists the adjustments that followed. */
    @PlanMember(value = "Decisions", privacy = PersonalData.NONE, refersTo = Adjustment.class)
    List<Id> decisionIds();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Review}; not thread-safe. */
    final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
