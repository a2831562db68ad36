package org.openpac.core.plan.objective;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Quantity;

/** A level to have reached on the way. */
@Value.Immutable
public sealed interface Milestone extends Element, WithMilestone permits ImmutableMilestone {

    /** Gives the day; absent while undecided. */
    @PlanMember(value = "Date", privacy = PersonalData.NONE)
    Optional<LocalDate> date();

    /**
     * Gives the level to have reached by the day, in the indicator's unit: for one that adds up, the sum since the
     * start; absent if the milestone is an event.
     */
    @PlanMember(value = "Value", privacy = PersonalData.NONE)
    Optional<Quantity> value();

    /** Says in a few words what is to be seen by then; absent if the value says it. */
    @PlanMember(value = "Label", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> label();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Milestone}; not thread-safe. */
    final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
