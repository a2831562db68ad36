package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.Priority;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

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

    /** Lists by what its customers are grouped. */
    @PlanMember(value = "Bases", privacy = PersonalData.NONE)
    List<SegmentationBasis> bases();

    /** Counts the customers and prospects it has, 0 or more; absent if unknown. */
    @PlanMember(value = "Accounts", privacy = PersonalData.NONE)
    Optional<Integer> sizeAccounts();

    /** Says how much it matters beside the others; absent: no order is given. */
    @PlanMember(value = "Priority", privacy = PersonalData.NONE)
    Optional<Priority> priority();

    /** Lists what its customers look for. */
    @PlanMember(value = "Needs", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> needs();

    /** Says how it is approached; absent while undecided. */
    @PlanMember(value = "Approach", privacy = PersonalData.NONE)
    Optional<SegmentApproach> approach();

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
