package org.openpac.core.view;

import java.time.LocalDate;
import java.util.Optional;
import org.openpac.core.value.Figure;

/**
 * A figure to date beside that of the previous period, up to the day that corresponds.
 *
 * @param upTo the last day of the previous period that is counted; empty where there is none
 * @param actual what has been reached, in the figure's own unit
 * @param previous what had been reached by then
 * @param change how much more it is now, negative for less
 * @param growth the change as a part of the previous figure, 0.1 for a tenth more; unknown where that is zero or less
 */
public record YearOnYear(Optional<LocalDate> upTo, Figure actual, Figure previous, Figure change, Figure growth) {}
