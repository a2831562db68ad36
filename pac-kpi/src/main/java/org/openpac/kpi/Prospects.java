package org.openpac.kpi;

import org.immutables.value.Value;

/** Prospects who entered on one day or in one period, and how many of them became customers. */
@Value.Immutable
public sealed interface Prospects extends SalesFact, WithProspects permits ImmutableProspects {

    /** Gives how many entered; 0 to 10<sup>15</sup>. */
    long entered();

    /** Gives how many of those became customers; 0 to 10<sup>15</sup>. Indicators refuse more than entered. */
    long converted();

    /** Whether all have had the time a prospect is given to convert; otherwise conversion is not yet known. */
    boolean mature();

    @Override
    default FactKind kind() {
        return FactKind.PROSPECTS;
    }

    /** Refuses a count outside its range. */
    @Value.Check
    default void check() {
        Counts.requireCount(entered(), "entered");
        Counts.requireCount(converted(), "converted");
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Prospects}; not thread-safe. */
    final class Builder extends ImmutableProspects.Builder {
        Builder() {}
    }
}
