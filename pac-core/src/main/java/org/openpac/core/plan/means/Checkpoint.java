package org.openpac.core.plan.means;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
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

    /** Lists who takes part. */
    @PlanMember(value = "Participants", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    List<Id> participantIds();

    /** Says whether it has been held; absent: not yet. */
    @PlanMember(value = "Done", privacy = PersonalData.NONE)
    Optional<Boolean> done();

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
