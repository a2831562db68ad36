package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** How a segment is approached, unlike the others. */
@Value.Immutable
public sealed interface SegmentApproach extends Element, WithSegmentApproach permits ImmutableSegmentApproach {

    /** Says what is told to the segment; absent while undecided. */
    @PlanMember(value = "Message", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> message();

    /** Says what is offered to it; absent while undecided. */
    @PlanMember(value = "Offer", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> offer();

    /** Lists how it is reached. */
    @PlanMember(value = "Contact channels", privacy = PersonalData.NONE)
    List<ContactChannel> contactChannels();

    /** Lists where it buys. */
    @PlanMember(value = "Distribution channels", privacy = PersonalData.NONE, refersTo = DistributionChannel.class)
    List<Id> distributionChannelIds();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SegmentApproach}; not thread-safe. */
    final class Builder extends ImmutableSegmentApproach.Builder {
        Builder() {}
    }
}
