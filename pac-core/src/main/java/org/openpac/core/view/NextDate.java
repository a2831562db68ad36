package org.openpac.core.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.tracking.Frequency;

/** When something comes next. */
final class NextDate {

    private NextDate() {}

    /**
     * The first day from a date on.
     *
     * @param start the day of the first time
     * @param recurrence how often it comes back; empty: never
     * @param planEnd the last day on which it may
     * @return empty where it does not come any more
     */
    static Optional<LocalDate> onOrAfter(
            LocalDate asOf, LocalDate start, Optional<Recurrence> recurrence, Optional<LocalDate> planEnd) {
        List<LocalDate> days = recurrence
                .map(often -> Occurrences.of(start, often, planEnd.orElse(LocalDate.MAX)))
                .orElse(List.of(start));
        int found = Collections.binarySearch(days, asOf);
        int next = found >= 0 ? found : -found - 1;
        return next < days.size() ? Optional.of(days.get(next)) : Optional.empty();
    }

    /** The day one time later; empty beyond the calendar's end. */
    static Optional<LocalDate> after(LocalDate day, Frequency frequency) {
        List<LocalDate> days =
                Occurrences.of(day, Recurrence.builder().frequency(frequency).build(), LocalDate.MAX);
        return days.size() > 1 ? Optional.of(days.get(1)) : Optional.empty();
    }
}
