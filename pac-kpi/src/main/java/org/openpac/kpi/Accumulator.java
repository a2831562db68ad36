package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/** One total of a tally while it grows: exact and mergeable. Not thread-safe. */
abstract class Accumulator<F extends SalesFact> {

    /** Takes a fact into account. */
    abstract void add(F fact);

    /** Takes all of another accumulator of the same total into account. */
    abstract void merge(Accumulator<?> other);

    /** The total of at least one fact. */
    abstract BigDecimal total();

    /** What its amounts have in common; empty if it adds up no amounts. */
    Optional<MoneyBasis> basis() {
        return Optional.empty();
    }
}
