package org.openpac.kpi;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.value.Money;

/** Money earned from customers; negative for a refund, on the day of the refund. */
@Value.Immutable
public sealed interface Revenue extends MoneyFact, WithRevenue permits ImmutableRevenue {

    /** Gives the revenue net of discounts and refunds; negative where refunds exceed sales. */
    Money amount();

    /** Gives the gross margin in it, revenue less the cost of what was sold; negative for a loss, absent if unknown. */
    Optional<Money> grossMargin();

    /** Gives the day the customers it comes from were won, or the first day of their cohort; absent if unknown. */
    Optional<LocalDate> customersSince();

    @Override
    default FactKind kind() {
        return FactKind.REVENUE;
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Revenue}; not thread-safe. */
    final class Builder extends ImmutableRevenue.Builder {
        Builder() {}
    }
}
