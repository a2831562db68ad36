package org.openpac.kpi;

import org.immutables.value.Value;

/** Customers who left. */
@Value.Immutable
public sealed interface CustomerLost extends SalesFact, WithCustomerLost permits ImmutableCustomerLost {

    /** Gives how many left; 0 to 10<sup>15</sup>. */
    long count();

    /**
     * Whether they had been won in the same period, so that its {@link CustomerBase} does not hold them; not unless said.
     * Churn leaves them out.
     */
    @Value.Default
    default boolean wonInSamePeriod() {
        return false;
    }

    @Override
    default FactKind kind() {
        return FactKind.CUSTOMER_LOST;
    }

    /** Refuses a count outside its range. */
    @Value.Check
    default void check() {
        Counts.requireCount(count(), "count");
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CustomerLost}; not thread-safe. */
    final class Builder extends ImmutableCustomerLost.Builder {
        Builder() {}
    }
}
