package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** A movement of the market. */
@Value.Immutable
public sealed interface MarketTrend extends Identified, WithMarketTrend permits ImmutableMarketTrend {

    /** Identifies the trend within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says in a sentence what is changing; absent while drafting. */
    @PlanMember(value = "Statement", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> statement();

    /** Says what it is about; absent if not judged. */
    @PlanMember(value = "Kind", privacy = PersonalData.NONE)
    Optional<TrendKind> kind();

    /** Says what it brings; absent if not judged. */
    @PlanMember(value = "Effect", privacy = PersonalData.NONE)
    Optional<TrendEffect> effect();

    /** Lists the opportunities and threats it brings. */
    @PlanMember(value = "SWOT items", privacy = PersonalData.NONE, refersTo = SwotItem.class)
    List<Id> swotItemIds();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketTrend}; not thread-safe. */
    final class Builder extends ImmutableMarketTrend.Builder {
        Builder() {}
    }
}
