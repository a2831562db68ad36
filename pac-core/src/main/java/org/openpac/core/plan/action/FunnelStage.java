package org.openpac.core.plan.action;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;

/** How many prospects are expected to get to one stage on the way to a sale. */
@Value.Immutable
public sealed interface FunnelStage extends Element, WithFunnelStage permits ImmutableFunnelStage {

    /** Names the stage; absent while drafting. */
    @PlanMember(value = "Stage", privacy = PersonalData.NONE, max = 80)
    Optional<String> stage();

    /** Counts those expected to get there, 0 or more and never more than at the stage before; absent while unknown. */
    @PlanMember(value = "Count", privacy = PersonalData.NONE)
    Optional<Integer> count();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FunnelStage}; not thread-safe. */
    final class Builder extends ImmutableFunnelStage.Builder {
        Builder() {}
    }
}
