package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/** One total of a tally while it grows: exact, mergeable, of constant size. Not thread-safe. */
interface Accumulator {

    /** Takes a fact of the total's kind into account and says whether it counted. */
    boolean add(SalesFact fact);

    /** Takes all of another accumulator of the same total into account. */
    void merge(Accumulator other);

    /** The total so far; empty if no fact counted. */
    Optional<BigDecimal> value();
}
