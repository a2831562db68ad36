package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.openpac.core.value.DateRange;

/** The totals of one tally. */
interface Sums {

    /** The total; zero where none counted and absence means zero, empty where none counted and it does not. */
    Optional<BigDecimal> of(Total<?> total);

    /** What the total grows in. */
    Accumulator<?> accumulator(Total<?> total);

    /** The period asked for; empty if none is. */
    Optional<DateRange> period();

    /** The currency of the amounts; empty if there is none. */
    Optional<Currency> currency();

    /** What an inference comes to, drawn once however many ask; empty where no fact counts or no period is asked for. */
    <T> Optional<T> inferred(Inference<?, T> inference);
}
