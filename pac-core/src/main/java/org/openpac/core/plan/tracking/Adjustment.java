package org.openpac.core.plan.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** A decision that changed the plan: who, why, when and what. */
@Value.Immutable
public sealed interface Adjustment extends Identified, WithAdjustment permits ImmutableAdjustment {

    /** Identifies the adjustment within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Gives the day of the decision; absent while it is not taken. */
    @PlanMember(value = "Date", privacy = PersonalData.NONE)
    Optional<LocalDate> date();

    /** Points to who decided; absent if not noted. */
    @PlanMember(value = "Decided by", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> decidedById();

    /** Says why; absent if not noted. */
    @PlanMember(value = "Reason", privacy = PersonalData.FREE_TEXT, max = 1000)
    Optional<String> reason();

    /** Lists the objectives it is about. */
    @PlanMember(value = "Objectives", privacy = PersonalData.NONE, refersTo = Objective.class)
    List<Id> objectiveIds();

    /** Lists what was changed. */
    @PlanMember(value = "Changes", privacy = PersonalData.NONE)
    List<AdjustedValue> changes();

    /** Gives the revision it was decided on; absent if not noted. */
    @PlanMember(value = "From revision", privacy = PersonalData.NONE)
    Optional<Integer> fromRevision();

    /** Gives the revision that holds it; absent if not noted. */
    @PlanMember(value = "To revision", privacy = PersonalData.NONE)
    Optional<Integer> toRevision();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Adjustment}; not thread-safe. */
    final class Builder extends ImmutableAdjustment.Builder {
        Builder() {}
    }
}
