package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/** The totals of one tally. */
interface Sums {

    /** The total; zero where none counted and absence means zero, empty where none counted and it does not. */
    Optional<BigDecimal> of(Total<?> total);
}
