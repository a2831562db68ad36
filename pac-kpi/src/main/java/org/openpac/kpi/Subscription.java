package org.openpac.kpi;

import org.immutables.value.Value;
import org.openpac.core.value.Money;

/** Something that happened to recurring revenue: a subscription began, grew, shrank, was renewed or ended. */
@Value.Immutable
public sealed interface Subscription extends MoneyFact, WithSubscription permits ImmutableSubscription {

    /** Says what happened. */
    SubscriptionEvent event();

    /** Gives the recurring revenue it is about, a month; never negative: the event tells which way it counts. */
    Money recurring();

    /**
     * Whether the subscription began in the same period, so that its {@link RecurringBase} does not hold it; not unless
     * said. Revenue retention leaves such events out.
     */
    @Value.Default
    default boolean startedInSamePeriod() {
        return false;
    }

    @Override
    default FactKind kind() {
        return FactKind.SUBSCRIPTION;
    }

    /** Refuses a negative amount. */
    @Value.Check
    default void check() {
        Counts.requireNotNegative(recurring(), "recurring");
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Subscription}; not thread-safe. */
    final class Builder extends ImmutableSubscription.Builder {
        Builder() {}
    }
}
