package org.openpac.kpi;

import java.util.Optional;
import org.immutables.value.Value;

/** Customers gained. */
@Value.Immutable
public sealed interface CustomerWon extends SalesFact, WithCustomerWon permits ImmutableCustomerWon {

    /** Gives how many were gained; 0 to 10<sup>15</sup>. */
    long count();

    /** Whether they had been customers before and came back; not unless said. Such customers are not new. */
    @Value.Default
    default boolean reactivated() {
        return false;
    }

    /** Says what brought them; absent if unknown. */
    Optional<CustomerOrigin> origin();

    @Override
    default FactKind kind() {
        return FactKind.CUSTOMER_WON;
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

    /** Builds a {@link CustomerWon}; not thread-safe. */
    final class Builder extends ImmutableCustomerWon.Builder {
        Builder() {}
    }
}
