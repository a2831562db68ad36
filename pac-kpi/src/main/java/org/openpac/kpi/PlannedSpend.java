package org.openpac.kpi;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.openpac.core.value.Money;

/** Money that a budget sets aside for a span of days. */
@Value.Immutable
public sealed interface PlannedSpend extends MoneyFact, WithPlannedSpend permits ImmutablePlannedSpend {

    /** Gives what may be spent. */
    Money amount();

    /** Gives the last day it is for; not before {@link #date()}. */
    @Override
    LocalDate lastDay();

    @Override
    default FactKind kind() {
        return FactKind.PLANNED_SPEND;
    }

    /** Refuses a span that ends before it begins. */
    @Value.Check
    default void check() {
        if (lastDay().isBefore(date())) {
            throw new IllegalArgumentException("lastDay must not be before date, " + date() + ": " + lastDay());
        }
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlannedSpend}; not thread-safe. */
    final class Builder extends ImmutablePlannedSpend.Builder {
        Builder() {}
    }
}
