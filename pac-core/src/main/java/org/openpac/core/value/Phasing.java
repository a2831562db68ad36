package org.openpac.core.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * How a total is spread over successive months or quarters.
 *
 * <p>Holds what was written, also where the shares do not add up to the whole: a rule says so.
 *
 * @param every how long a step is
 * @param shares the part of the total that falls in each step, from the first on
 */
public record Phasing(PhasingPeriod every, List<Share> shares) {

    /** Keeps its own copy of the shares. */
    public Phasing {
        Objects.requireNonNull(every, "every");
        shares = List.copyOf(shares);
    }

    /** What the shares add up to; 1 where the whole total is spread. */
    public BigDecimal total() {
        return shares.stream().map(Share::fraction).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the shares add up to exactly the whole. */
    public boolean isWhole() {
        return total().compareTo(BigDecimal.ONE) == 0;
    }
}
