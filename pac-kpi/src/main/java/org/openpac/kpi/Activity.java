package org.openpac.kpi;

import org.immutables.value.Value;

/** What sales people did: contacts, meetings, proposals. */
@Value.Immutable
public sealed interface Activity extends SalesFact, WithActivity permits ImmutableActivity {

    /** Says what was done. */
    ActivityType activity();

    /** Gives how often; 0 to 10<sup>15</sup>. */
    long count();

    @Override
    default FactKind kind() {
        return FactKind.ACTIVITY;
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

    /** Builds an {@link Activity}; not thread-safe. */
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
