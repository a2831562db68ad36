package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;

/** How a persona informs itself and buys. */
@Value.Immutable
public sealed interface Behaviour extends Element, WithBehaviour permits ImmutableBehaviour {

    /** Lists how the persona buys. */
    @PlanMember(value = "Buying habits", privacy = PersonalData.FREE_TEXT, max = 200)
    List<String> buyingHabits();

    /** Lists the ways by which the persona buys, the most used first. */
    @PlanMember(value = "Purchase channels", privacy = PersonalData.NONE)
    List<DistributionChannelType> purchaseChannels();

    /** Lists the channels on which the persona can be reached, the most used first. */
    @PlanMember(value = "Preferred channels", privacy = PersonalData.NONE)
    List<ContactChannel> preferredChannels();

    /** Lists what the persona reads, hears and follows. */
    @PlanMember(value = "Information sources", privacy = PersonalData.FREE_TEXT, max = 200)
    List<String> informationSources();

    /** Lists what makes the persona look for an offer. */
    @PlanMember(value = "Triggers", privacy = PersonalData.FREE_TEXT, max = 200)
    List<String> triggers();

    /** Says how the persona comes to a decision, and with whom; absent if unknown. */
    @PlanMember(value = "Decision process", privacy = PersonalData.FREE_TEXT, max = 1000)
    Optional<String> decisionProcess();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Behaviour}; not thread-safe. */
    final class Builder extends ImmutableBehaviour.Builder {
        Builder() {}
    }
}
