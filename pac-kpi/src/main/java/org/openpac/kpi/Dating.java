package org.openpac.kpi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells the date by which a fact is put into a period, where that is not its own: the day its customers were won.
 *
 * @param <F> the facts it reads
 */
@FunctionalInterface
public interface Dating<F extends SalesFact> {

    /** The date; empty for a fact that has none and so lies in no period. */
    Optional<LocalDate> date(F fact);
}
