package org.openpac.core.plan.action;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** A way by which customers buy. Not how they are reached: that is a {@link ContactChannel}. */
@Value.Immutable
public sealed interface DistributionChannel extends Identified, WithDistributionChannel
        permits ImmutableDistributionChannel {

    /** Identifies the channel within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says which of the four ways it is. */
    @PlanMember(value = "Type", privacy = PersonalData.NONE)
    DistributionChannelType type();

    /** Names the channel; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.NONE, max = 120)
    Optional<String> name();

    /** Lists the segments that buy by it; empty: all. */
    @PlanMember(value = "Segments", privacy = PersonalData.NONE, refersTo = Segment.class)
    List<Id> segmentIds();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DistributionChannel}; not thread-safe. */
    final class Builder extends ImmutableDistributionChannel.Builder {
        Builder() {}
    }
}
