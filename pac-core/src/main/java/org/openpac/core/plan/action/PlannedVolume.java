package org.openpac.core.plan.action;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Quantity;

/** How much is done and how often. */
@Value.Immutable
public sealed interface PlannedVolume extends Element, WithPlannedVolume permits ImmutablePlannedVolume {

    /** Gives how much, such as 40 calls, 0 or more; absent while undecided. */
    @PlanMember(value = "Quantity", privacy = PersonalData.NONE)
    Optional<Quantity> quantity();

    /** Says in what time; absent: over the whole action. */
    @PlanMember(value = "Per", privacy = PersonalData.NONE)
    Optional<Frequency> per();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlannedVolume}; not thread-safe. */
    final class Builder extends ImmutablePlannedVolume.Builder {
        Builder() {}
    }
}
