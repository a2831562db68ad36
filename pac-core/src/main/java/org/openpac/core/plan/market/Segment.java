package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.Territory;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** A group of customers alike enough to be approached the same way. */
@Value.Immutable
public sealed interface Segment extends Identified, WithSegment permits ImmutableSegment {

    /** Identifies the segment within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Names the segment; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.FREE_TEXT, max = 120)
    Optional<String> name();

    /** Says who belongs to it; absent if the name is enough. */
    @PlanMember(value = "Description", privacy = PersonalData.FREE_TEXT, max = 1000)
    Optional<String> description();

    /** Says whether its customers are consumers or firms; absent while undecided. */
    @PlanMember(value = "Customer type", privacy = PersonalData.NONE)
    Optional<CustomerType> customerType();

    /** Lists by what its customers are grouped. */
    @PlanMember(value = "Bases", privacy = PersonalData.NONE)
    List<SegmentationBasis> bases();

    /** Lists the conditions its customers meet, all of them. */
    @PlanMember(value = "Criteria", privacy = PersonalData.NONE)
    List<SegmentCriterion> criteria();

    /** Counts the customers and prospects it has, 0 or more; absent if unknown. */
    @PlanMember(value = "Accounts", privacy = PersonalData.NONE)
    Optional<Integer> sizeAccounts();

    /** Gives what its customers buy in a year from anybody, without tax, 0 or more; absent if unknown. */
    @PlanMember(value = "Value", privacy = PersonalData.NONE)
    Optional<Money> sizeValue();

    /** Gives its change in a year as a fraction of the year before, negative where it shrinks; absent if unknown. */
    @PlanMember(value = "Growth", privacy = PersonalData.NONE)
    Optional<Share> growth();

    /** Gives what the company could sell it in a year, without tax, 0 or more; absent if unknown. */
    @PlanMember(value = "Potential", privacy = PersonalData.NONE)
    Optional<Money> potential();

    /** Gives gross margin as a fraction of revenue without tax; absent: the plan's. */
    @PlanMember(value = "Gross margin", privacy = PersonalData.NONE)
    Optional<Share> grossMargin();

    /** Counts the calendar days from the first contact to the order, 0 or more; absent: the plan's. */
    @PlanMember(value = "Sales cycle in days", privacy = PersonalData.NONE)
    Optional<Integer> salesCycleDays();

    /** Says how much it matters beside the others; absent: no order is given. */
    @PlanMember(value = "Priority", privacy = PersonalData.NONE)
    Optional<Priority> priority();

    /** Lists what its customers look for. */
    @PlanMember(value = "Needs", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> needs();

    /** Says how it is approached; absent while undecided. */
    @PlanMember(value = "Approach", privacy = PersonalData.NONE)
    Optional<SegmentApproach> approach();

    /** Lists where its customers are; empty: anywhere. */
    @PlanMember(value = "Territories", privacy = PersonalData.NONE, refersTo = Territory.class)
    List<Id> territoryIds();

    /** Points to the segment it is part of; absent if it is part of none. */
    @PlanMember(value = "Part of", privacy = PersonalData.NONE, refersTo = Segment.class)
    Optional<Id> parentId();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Segment}; not thread-safe. */
    final class Builder extends ImmutableSegment.Builder {
        Builder() {}
    }
}
