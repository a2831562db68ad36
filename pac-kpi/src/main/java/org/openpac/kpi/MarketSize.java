package org.openpac.kpi;

import org.immutables.value.Value;
import org.openpac.core.value.Money;

/** What all sellers together sell in a market in a period. */
@Value.Immutable
public sealed interface MarketSize extends MoneyFact, WithMarketSize permits ImmutableMarketSize {

    /** Gives the sales of all sellers, own sales included. */
    Money amount();

    @Override
    default FactKind kind() {
        return FactKind.MARKET_SIZE;
    }

    /** Starts a builder that holds this fact's values. */
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
