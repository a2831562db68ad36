package org.openpac.core.plan.tracking;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** One value that a decision changed. */
@Value.Immutable
public sealed interface AdjustedValue extends Element, WithAdjustedValue permits ImmutableAdjustedValue {

    /** Points to the element; absent: the plan itself. */
    @PlanMember(value = "Element", privacy = PersonalData.NONE, refersTo = Identified.class)
    Optional<Id> elementId();

    /**
     * Names the member within the element, its parts after dots, such as {@code target.value}; absent: the element
     * as a whole.
     */
    @PlanMember(value = "Member", privacy = PersonalData.NONE, max = 200)
    Optional<String> member();

    /** Gives what stood there, as text; absent if nothing did. */
    @PlanMember(value = "Former value", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> former();

    /** Gives what stands there now, as text; absent if it was taken away. */
    @PlanMember(value = "New value", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> replacement();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AdjustedValue}; not thread-safe. */
    final class Builder extends ImmutableAdjustedValue.Builder {
        Builder() {}
    }
}
