package org.openpac.core.plan.action;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;

/** One point of a response curve. */
@Value.Immutable
public sealed interface ResponsePoint extends Element, WithResponsePoint permits ImmutableResponsePoint {

    /** Gives what is spent, 0 or more; absent while drafting. */
    @PlanMember(value = "Spend", privacy = PersonalData.NONE)
    Optional<Money> spend();

    /** Gives what it brings; absent while drafting. */
    @PlanMember(value = "Result", privacy = PersonalData.NONE)
    Optional<Quantity> result();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponsePoint}; not thread-safe. */
    final class Builder extends ImmutableResponsePoint.Builder {
        Builder() {}
    }
}
