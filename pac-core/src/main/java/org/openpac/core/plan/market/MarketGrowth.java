package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Share;

/** How fast a market grows. */
@Value.Immutable
public sealed interface MarketGrowth extends Element, WithMarketGrowth permits ImmutableMarketGrowth {

    /**
     * Gives the change in a year as a fraction of the year before, negative where the market shrinks; absent if
     * unknown.
     */
    @PlanMember(value = "Yearly rate", privacy = PersonalData.NONE)
    Optional<Share> rate();

    /** Gives the days over which it was or will be seen; absent if unknown. */
    @PlanMember(value = "Period", privacy = PersonalData.NONE)
    Optional<DateRange> period();

    /** Lists what the rate rests on. */
    @PlanMember(value = "Evidence", privacy = PersonalData.NONE)
    List<Evidence> evidence();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketGrowth}; not thread-safe. */
    final class Builder extends ImmutableMarketGrowth.Builder {
        Builder() {}
    }
}
