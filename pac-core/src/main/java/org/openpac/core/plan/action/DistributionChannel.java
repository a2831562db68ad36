package org.openpac.core.plan.action;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

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

    /** Lists the territories it covers; empty: all. */
    @PlanMember(value = "Territories", privacy = PersonalData.NONE, refersTo = Territory.class)
    List<Id> territoryIds();

    /** Lists the segments that buy by it; empty: all. */
    @PlanMember(value = "Segments", privacy = PersonalData.NONE, refersTo = Segment.class)
    List<Id> segmentIds();

    /** Gives the part of revenue without tax that goes to those who sell, from 0 to 1; absent: none. */
    @PlanMember(value = "Commission rate", privacy = PersonalData.NONE)
    Optional<Share> commissionRate();

    /** Gives the most it can sell over the plan's period, in units or in money; absent if nothing limits it. */
    @PlanMember(value = "Capacity", privacy = PersonalData.NONE)
    Optional<Quantity> capacity();

    /** Lists what it costs beside commissions. */
    @PlanMember(value = "Costs", privacy = PersonalData.NONE)
    List<ChannelCost> costs();

    /** Gives the days on which it can sell; absent: always. */
    @PlanMember(value = "Active", privacy = PersonalData.NONE)
    Optional<DateRange> activePeriod();

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
