package org.openpac.kpi;

import java.util.Optional;
import org.immutables.value.Value;

/** Leads that entered on one day or in one period, and how far they have come since. */
@Value.Immutable
public sealed interface Lead extends SalesFact, WithLead permits ImmutableLead {

    /** Gives how many entered; 0 to 10<sup>15</sup>. */
    long count();

    /** Says the furthest stage they have reached. */
    LeadStage furthest();

    /** Whether they have had the time a lead is given to get to the end; otherwise their stage is not yet the last word. */
    boolean mature();

    /** Says what brought them; absent if unknown. */
    Optional<CustomerOrigin> origin();

    @Override
    default FactKind kind() {
        return FactKind.LEAD;
    }

    /** Whether they have come at least as far as a stage. */
    default boolean hasReached(LeadStage stage) {
        return furthest().compareTo(stage) >= 0;
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

    /** Builds a {@link Lead}; not thread-safe. */
    final class Builder extends ImmutableLead.Builder {
        Builder() {}
    }
}
