package org.openpac.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** A product or a service that the plan sells. */
@Value.Immutable
public sealed interface Offer extends Identified, WithOffer permits ImmutableOffer {

    /** Identifies the offer within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Names the offer; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.NONE, max = 200)
    Optional<String> name();

    /** Says what it brings to whom; absent if the name is enough. */
    @PlanMember(value = "Description", privacy = PersonalData.FREE_TEXT, max = 2000)
    Optional<String> description();

    /** Gives the price of one unit, on the plan's tax basis, 0 or more; absent if there is no single price. */
    @PlanMember(value = "Price", privacy = PersonalData.NONE)
    Optional<Money> price();

    /**
     * Gives gross margin as a fraction of revenue without tax, negative for an offer sold at a loss; absent: the
     * plan's.
     */
    @PlanMember(value = "Gross margin", privacy = PersonalData.NONE)
    Optional<Share> grossMargin();

    /** Says whether it is new to the company; absent: it is not. */
    @PlanMember(value = "New", privacy = PersonalData.NONE)
    Optional<Boolean> newOffer();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Offer}; not thread-safe. */
    final class Builder extends ImmutableOffer.Builder {
        Builder() {}
    }
}
