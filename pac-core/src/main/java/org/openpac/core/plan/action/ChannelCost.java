package org.openpac.core.plan.action;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Money;

/** What it costs to sell by a channel, beside commissions. */
@Value.Immutable
public sealed interface ChannelCost extends Element, WithChannelCost permits ImmutableChannelCost {

    /** Says what the money is for; absent while drafting. */
    @PlanMember(value = "Label", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> label();

    /** Gives the cost over the plan's period, on the plan's tax basis, 0 or more; absent while unknown. */
    @PlanMember(value = "Amount", privacy = PersonalData.NONE)
    Optional<Money> amount();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChannelCost}; not thread-safe. */
    final class Builder extends ImmutableChannelCost.Builder {
        Builder() {}
    }
}
