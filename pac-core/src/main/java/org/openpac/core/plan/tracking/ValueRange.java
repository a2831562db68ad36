package org.openpac.core.plan.tracking;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Quantity;

/** The values that an indicator can take. */
@Value.Immutable
public sealed interface ValueRange extends Element, WithValueRange permits ImmutableValueRange {

    /** Gives the lowest possible value, itself included; absent if nothing limits it. */
    @PlanMember(value = "Lowest", privacy = PersonalData.NONE)
    Optional<Quantity> lowest();

    /** Gives the highest possible value, itself included; absent if nothing limits it. */
    @PlanMember(value = "Highest", privacy = PersonalData.NONE)
    Optional<Quantity> highest();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ValueRange}; not thread-safe. */
    final class Builder extends ImmutableValueRange.Builder {
        Builder() {}
    }
}
