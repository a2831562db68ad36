package org.openpac.kpi;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lets the facts for which a condition holds into the totals that count them. Not thread-safe. */
final class Sieve {

    private final @Nullable Predicate<SalesFact> condition;
    private final Accumulator<SalesFact>[] accumulators;
    private long facts;
    private boolean isPassed;

    @SuppressWarnings("unchecked") // condition and totals are of one kind of facts, and are given no others
    Sieve(@Nullable Predicate<?> condition, Accumulator<?>[] accumulators) {
        this.condition = (Predicate<SalesFact>) condition;
        this.accumulators = (Accumulator<SalesFact>[]) accumulators;
    }

    void add(SalesFact fact) {
        isPassed = condition == null || condition.test(fact);
        if (isPassed) {
            facts++;
            for (Accumulator<SalesFact> accumulator : accumulators) {
                accumulator.add(fact);
            }
        }
    }

    /** Turns down a fact, whatever its condition. */
    void refuse() {
        isPassed = false;
    }

    /** Whether the last fact counted. */
    boolean isPassed() {
        return isPassed;
    }

    /** How many facts counted. */
    long facts() {
        return facts;
    }

    void merge(Sieve other) {
        facts += other.facts;
    }
}
