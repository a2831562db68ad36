package org.openpac.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** A sales opportunity as it stood on a day: won or lost on that day, or still open on it. */
@Value.Immutable
public sealed interface Deal extends MoneyFact, WithDeal permits ImmutableDeal {

    /** The longest a deal may be open, in days: a hundred years. */
    int MAX_DAYS = 36_525;

    /** Gives the day it was won or lost; for an open deal, the day its state was noted. */
    @Override
    LocalDate date();

    /** Gives the day it was opened. Indicators of duration refuse one after {@link #date()}. */
    LocalDate openedOn();

    /** Gives what it is worth to the seller; what it was sold for once won. */
    Money amount();

    /** Says how it ended, or that it has not. */
    DealOutcome outcome();

    /** Points to the stage it is in; absent if unknown. */
    Optional<Id> stageId();

    /** Gives the chance of winning it, as a part of 1; absent if nobody said. Indicators refuse one outside 0 to 1. */
    Optional<Share> probability();

    @Override
    default FactKind kind() {
        return FactKind.DEAL;
    }

    /** Returns how many days it has been open; negative where the dates are reversed. */
    default long daysOpen() {
        return ChronoUnit.DAYS.between(openedOn(), date());
    }

    /** Refuses a deal open for more than a hundred years. */
    @Value.Check
    default void check() {
        if (daysOpen() > MAX_DAYS) {
            throw new IllegalArgumentException(
                    "openedOn must be at most " + MAX_DAYS + " days before date: " + openedOn());
        }
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deal}; not thread-safe. */
    final class Builder extends ImmutableDeal.Builder {
        Builder() {}
    }
}
