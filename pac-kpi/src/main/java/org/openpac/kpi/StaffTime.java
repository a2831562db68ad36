package org.openpac.kpi;

import org.immutables.value.Value;

/** Working time of sales people. */
@Value.Immutable
public sealed interface StaffTime extends SalesFact, WithStaffTime permits ImmutableStaffTime {

    /** Gives how long they worked, in minutes; 0 to 10<sup>15</sup>. */
    long minutes();

    /** Whether the time went into selling: with customers and prospects, or preparing for them. */
    boolean selling();

    @Override
    default FactKind kind() {
        return FactKind.STAFF_TIME;
    }

    /** Refuses a time outside its range. */
    @Value.Check
    default void check() {
        Counts.requireCount(minutes(), "minutes");
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StaffTime}; not thread-safe. */
    final class Builder extends ImmutableStaffTime.Builder {
        Builder() {}
    }
}
