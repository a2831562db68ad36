package org.openpac.kpi;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Something that holds for the totals of an indicator or does not: that a cost is negative, that a count is zero. */
public final class Condition {

    private final List<Total<?>> totals;
    private final Predicate<Sums> holds;

    Condition(List<Total<?>> totals, Predicate<Sums> holds) {
        this.totals = totals;
        this.holds = holds;
    }

    /** Holds where both do. */
    public Condition and(Condition other) {
        return new Condition(
                Stream.concat(totals.stream(), other.totals.stream()).distinct().toList(), holds.and(other.holds));
    }

    boolean holds(Sums sums) {
        return holds.test(sums);
    }

    List<Total<?>> totals() {
        return totals;
    }
}
