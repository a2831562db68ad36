package org.openpac.kpi.allocation;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** One line that money can be spent on, within its bounds. */
@Value.Immutable
public sealed interface SpendLine extends WithSpendLine permits ImmutableSpendLine {

    /** Identifies the line among those the money is split over. */
    Id id();

    /** Says what an amount brings. */
    Curve curve();

    /** Gives what is spent on it today; absent if nothing is known. */
    Optional<Money> present();

    /** Gives the least that may be spent on it, 0 or more; absent: nothing. */
    Optional<Money> lowest();

    /** Gives the most that may be spent on it; absent: no limit. */
    Optional<Money> highest();

    /** Gives the amount of which multiples are spent, above 0; absent: the smallest unit of the currency. */
    Optional<Money> step();

    /** Whether it keeps what is spent today, whatever the bounds and the step; not unless said. */
    @Value.Default
    default boolean fixed() {
        return false;
    }

    /** Refuses a negative amount, a step of nothing, and a fixed line without an amount of today. */
    @Value.Check
    default void check() {
        require(lowest(), "lowest", 0);
        require(highest(), "highest", 0);
        require(present(), "present", 0);
        require(step(), "step", 1);
        if (fixed() && present().isEmpty()) {
            throw new IllegalArgumentException("a fixed line needs a present amount: " + id());
        }
    }

    private static void require(Optional<Money> amount, String name, int leastSign) {
        if (amount.isPresent() && amount.get().amount().signum() < leastSign) {
            throw new IllegalArgumentException(
                    name + " must be " + (leastSign == 0 ? "0 or more: " : "above 0: ") + amount.get());
        }
    }

    /** A line without bounds. */
    static SpendLine of(String id, Curve curve) {
        return builder().id(Id.of(id)).curve(curve).build();
    }

    /** Starts a builder that holds this line's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpendLine}; not thread-safe. */
    final class Builder extends ImmutableSpendLine.Builder {
        Builder() {}
    }
}
