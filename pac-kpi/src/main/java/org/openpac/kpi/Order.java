package org.openpac.kpi;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** Orders of customers; an order of a negative amount is a refund, on the day of the refund. */
@Value.Immutable
public sealed interface Order extends MoneyFact, WithOrder permits ImmutableOrder {

    /** Gives the revenue net of discounts; negative for a refund. */
    Money amount();

    /** Gives how many units were ordered, or came back with a refund; 0 to 10<sup>15</sup>, 1 unless said. */
    @Value.Default
    default long quantity() {
        return 1;
    }

    /** Gives how many orders the fact stands for; 0 to 10<sup>15</sup>, 1 unless said. */
    @Value.Default
    default long count() {
        return 1;
    }

    /** Points to what was ordered; absent if it is not told apart. */
    Optional<Id> offerId();

    /**
     * Tells the customer apart from others, by a number or code that names nobody; absent if it is not known whose the orders
     * are. A refund has the id of whom it was paid to.
     */
    Optional<Id> customerId();

    @Override
    default FactKind kind() {
        return FactKind.ORDER;
    }

    /** Whether money went back to the customer. */
    default boolean isRefund() {
        return amount().amount().signum() < 0;
    }

    /** Returns the units sold: negative where they came back. */
    default long netQuantity() {
        return isRefund() ? -quantity() : quantity();
    }

    /** Refuses a count outside its range. */
    @Value.Check
    default void check() {
        Counts.requireCount(quantity(), "quantity");
        Counts.requireCount(count(), "count");
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Order}; not thread-safe. */
    final class Builder extends ImmutableOrder.Builder {
        Builder() {}
    }
}
