package org.openpac.kpi;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.openpac.core.value.Money;

/** The revenue that recurs at the start of a period. */
@Value.Immutable
public sealed interface RecurringBase extends MoneyFact, WithRecurringBase permits ImmutableRecurringBase {

    /** Gives what recurs on the first day, a month; never negative. */
    Money recurring();

    /** Gives how many months the period lasts; 1 to 1200. */
    int months();

    @Override
    default FactKind kind() {
        return FactKind.RECURRING_BASE;
    }

    @Override
    default LocalDate lastDay() {
        return Days.last(date(), months());
    }

    /** Refuses a negative amount or a length no period has. */
    @Value.Check
    default void check() {
        Counts.requireNotNegative(recurring(), "recurring");
        Counts.requireMonths(months());
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecurringBase}; not thread-safe. */
    final class Builder extends ImmutableRecurringBase.Builder {
        Builder() {}
    }
}
