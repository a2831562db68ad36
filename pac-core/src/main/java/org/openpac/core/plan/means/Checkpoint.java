package org.openpac.core.plan.means;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** A date on which results are looked at and the plan adjusted. */
@Value.Immutable
public sealed interface Checkpoint extends Identified, WithCheckpoint permits ImmutableCheckpoint {

    /** Identifies the checkpoint within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Gives the day; absent while undecided. */
    @PlanMember(value = "Date", privacy = PersonalData.NONE)
    Optional<LocalDate> date();

    /** Says what is looked at; absent if it goes without saying. */
    @PlanMember(value = "Label", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> label();

    /** Says how often it comes back from its date on; absent: it is held once. */
    @PlanMember(value = "Recurrence", privacy = PersonalData.NONE)
    Optional<Recurrence> recurrence();

    /** Lists the objectives it looks at; with no tactic either: all. */
    @PlanMember(value = "Objectives", privacy = PersonalData.NONE, refersTo = Objective.class)
    List<Id> objectiveIds();

    /** Lists the actions it looks at; with no objective either: all. */
    @PlanMember(value = "Tactics", privacy = PersonalData.NONE, refersTo = Tactic.class)
    List<Id> tacticIds();

    /** Lists who takes part. */
    @PlanMember(value = "Participants", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    List<Id> participantIds();

    /** Says whether it has been held; absent: not yet. */
    @PlanMember(value = "Done", privacy = PersonalData.NONE)
    Optional<Boolean> done();

    /** Says whether the findings of the rules were gone through; absent: no. */
    @PlanMember(value = "Findings reviewed", privacy = PersonalData.NONE)
    Optional<Boolean> findingsReviewed();

    /** Lists the adjustments that were decided. */
    @PlanMember(value = "Decisions", privacy = PersonalData.NONE, refersTo = Adjustment.class)
    List<Id> decisionIds();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Checkpoint}; not thread-safe. */
    final class Builder extends ImmutableCheckpoint.Builder {
        Builder() {}
    }
}
