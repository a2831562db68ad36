package org.openpac.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/** An action of the plan, dated by the day it is due. */
@Value.Immutable
public sealed interface PlannedAction extends SalesFact, WithPlannedAction permits ImmutablePlannedAction {

    /** Gives the day it is due. */
    @Override
    LocalDate date();

    /** Gives the day it was done; absent while it is not. */
    Optional<LocalDate> doneOn();

    @Override
    default FactKind kind() {
        return FactKind.PLANNED_ACTION;
    }

    /** Whether it was done on the day it was due, or before. */
    default boolean isOnTime() {
        return doneOn().filter(done -> !done.isAfter(date())).isPresent();
    }

    /** Refuses an action done more than a hundred years before or after it was due. */
    @Value.Check
    default void check() {
        doneOn().ifPresent(done -> {
            if (Math.abs(ChronoUnit.DAYS.between(date(), done)) > Deal.MAX_DAYS) {
                throw new IllegalArgumentException(
                        "doneOn must be at most " + Deal.MAX_DAYS + " days from date: " + done);
            }
        });
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlannedAction}; not thread-safe. */
    final class Builder extends ImmutablePlannedAction.Builder {
        Builder() {}
    }
}
