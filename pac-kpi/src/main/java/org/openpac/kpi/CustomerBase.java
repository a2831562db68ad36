package org.openpac.kpi;

import java.time.LocalDate;
import org.immutables.value.Value;

/** The active customers at the start of a period. */
@Value.Immutable
public sealed interface CustomerBase extends SalesFact, WithCustomerBase permits ImmutableCustomerBase {

    /** The longest period, in months. */
    int MAX_MONTHS = 1200;

    /** Gives how many were active on the first day; 0 to 10<sup>15</sup>. */
    long count();

    /** Gives how many months the period lasts; 1 to 1200. */
    int months();

    @Override
    default FactKind kind() {
        return FactKind.CUSTOMER_BASE;
    }

    @Override
    default LocalDate lastDay() {
        return Days.last(date(), months());
    }

    /** Returns the months all of them together are there for, if none leaves: count times months. */
    default long customerMonths() {
        return count() * months();
    }

    /** Refuses a count or a length no period has. */
    @Value.Check
    default void check() {
        Counts.requireCount(count(), "count");
        Counts.requireMonths(months());
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CustomerBase}; not thread-safe. */
    final class Builder extends ImmutableCustomerBase.Builder {
        Builder() {}
    }
}
