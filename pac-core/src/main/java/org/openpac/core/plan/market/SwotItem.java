package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** One strength, weakness, opportunity or threat. */
@Value.Immutable
public sealed interface SwotItem extends Identified, WithSwotItem permits ImmutableSwotItem {

    /** Identifies the item within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says which of the four it is. */
    @PlanMember(value = "Quadrant", privacy = PersonalData.NONE)
    SwotQuadrant quadrant();

    /** Says whether it comes from within; absent: as its quadrant implies. */
    @PlanMember(value = "Origin", privacy = PersonalData.NONE)
    Optional<SwotOrigin> origin();

    /** Says in a sentence what it is; absent while drafting. */
    @PlanMember(value = "Statement", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> statement();

    /** Says how much it matters, from 1, hardly, to 5, decisively; absent if not judged. */
    @PlanMember(value = "Impact", privacy = PersonalData.NONE)
    Optional<Integer> impact();

    /** Says how likely it is to matter, from 1, hardly, to 5, almost surely; absent if not judged. */
    @PlanMember(value = "Likelihood", privacy = PersonalData.NONE)
    Optional<Integer> likelihood();

    /** Points to the segment it is about; absent: the whole market. */
    @PlanMember(value = "Segment", privacy = PersonalData.NONE, refersTo = Segment.class)
    Optional<Id> segmentId();

    /** Lists what it rests on: studies, figures, interviews. */
    @PlanMember(value = "Evidence", privacy = PersonalData.NONE)
    List<Evidence> evidence();

    /** Says whether it comes from within: as stated, or as its quadrant implies. */
    default SwotOrigin effectiveOrigin() {
        return origin().orElse(quadrant().origin());
    }

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SwotItem}; not thread-safe. */
    final class Builder extends ImmutableSwotItem.Builder {
        Builder() {}
    }
}
