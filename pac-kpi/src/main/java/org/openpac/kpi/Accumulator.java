package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One total of a tally while it grows: exact and mergeable. Not thread-safe. */
abstract class Accumulator<F extends SalesFact> {

    private final @Nullable Predicate<? super F> condition;
    private long facts;

    Accumulator(@Nullable Predicate<? super F> condition) {
        this.condition = condition;
    }

    /** Takes a fact into account and says whether it counted. */
    final boolean add(F fact) {
        if (condition != null && !condition.test(fact)) {
            return false;
        }
        facts++;
        count(fact);
        return true;
    }

    /** Takes all of another accumulator of the same total into account. */
    void merge(Accumulator<?> other) {
        facts += other.facts;
    }

    /** The total so far; empty if no fact counted. */
    final Optional<BigDecimal> value() {
        return facts > 0 ? Optional.of(total()) : Optional.empty();
    }

    /** How many facts counted. */
    final long facts() {
        return facts;
    }

    /** What its amounts have in common; empty if it adds up no amounts. */
    Optional<MoneyBasis> basis() {
        return Optional.empty();
    }

    abstract void count(F fact);

    /** The total of at least one fact. */
    abstract BigDecimal total();
}
