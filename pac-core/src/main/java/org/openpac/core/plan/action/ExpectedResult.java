package org.openpac.core.plan.action;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** What an action is expected to bring, by one indicator. */
@Value.Immutable
public sealed interface ExpectedResult extends Element, WithExpectedResult permits ImmutableExpectedResult {

    /** Points to what it is to move. */
    @PlanMember(value = "Indicator", privacy = PersonalData.NONE, refersTo = KpiDefinition.class)
    Id kpiId();

    /**
     * Gives by how much, in the indicator's unit, over the whole action; negative where less is better; absent
     * while undecided.
     */
    @PlanMember(value = "Amount", privacy = PersonalData.NONE)
    Optional<Quantity> amount();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExpectedResult}; not thread-safe. */
    final class Builder extends ImmutableExpectedResult.Builder {
        Builder() {}
    }
}
