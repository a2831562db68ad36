package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Money;

/** How much a market buys in a year. */
@Value.Immutable
public sealed interface MarketSize extends Element, WithMarketSize permits ImmutableMarketSize {

    /** Gives what all possible customers buy in the year, without tax, 0 or more; absent if unknown. */
    @PlanMember(value = "Total market (TAM)", privacy = PersonalData.NONE)
    Optional<Money> total();

    /** Gives the part of it that the company's offers, channels and territories can serve; absent if unknown. */
    @PlanMember(value = "Serviceable market (SAM)", privacy = PersonalData.NONE)
    Optional<Money> serviceable();

    /** Gives the part of that which the company can win; absent if unknown. */
    @PlanMember(value = "Obtainable market (SOM)", privacy = PersonalData.NONE)
    Optional<Money> obtainable();

    /** Gives the calendar year that the amounts are of; absent if unknown. */
    @PlanMember(value = "Year", privacy = PersonalData.NONE)
    Optional<Integer> year();

    /** Lists what the amounts rest on. */
    @PlanMember(value = "Evidence", privacy = PersonalData.NONE)
    List<Evidence> evidence();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketSize}; not thread-safe. */
    final class Builder extends ImmutableMarketSize.Builder {
        Builder() {}
    }
}
