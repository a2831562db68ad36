package org.openpac.core.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.tracking.Frequency;

/** When something comes back. Counted from its first day, so that the 31st of a month stays the last one where it can. */
final class NextDate {

    private NextDate() {}

    /**
     * The first day from a date on.
     *
     * @param start the day of the first time
     * @param recurrence how often it comes back; an interval below 1 counts as 1; empty: never
     * @param planEnd the last day where the recurrence states none
     * @return empty where it does not come any more
     */
    static Optional<LocalDate> onOrAfter(
            LocalDate asOf, LocalDate start, Optional<Recurrence> recurrence, Optional<LocalDate> planEnd) {
        if (!start.isBefore(asOf) || recurrence.isEmpty()) {
            return Optional.of(start).filter(day -> !day.isBefore(asOf));
        }
        LocalDate last = Stream.concat(recurrence.get().until().stream(), planEnd.stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        Frequency frequency = recurrence.get().frequency();
        long step = Math.max(1, recurrence.get().interval().orElse(1));
        long passed = unit(frequency).between(start, asOf) / size(frequency) / step;
        return Stream.of(passed, passed + 1)
                .flatMap(times -> plus(start, frequency, times * step).stream())
                .filter(day -> !day.isBefore(asOf) && !day.isAfter(last))
                .findFirst();
    }

    /** The day so many times later; empty beyond the calendar's end. */
    static Optional<LocalDate> plus(LocalDate start, Frequency frequency, long times) {
        long steps = times * size(frequency);
        return steps <= unit(frequency).between(start, LocalDate.MAX)
                ? Optional.of(start.plus(steps, unit(frequency)))
                : Optional.empty();
    }

    private static ChronoUnit unit(Frequency frequency) {
        return switch (frequency) {
            case DAILY -> ChronoUnit.DAYS;
            case WEEKLY -> ChronoUnit.WEEKS;
            case MONTHLY, QUARTERLY -> ChronoUnit.MONTHS;
            case YEARLY -> ChronoUnit.YEARS;
        };
    }

    private static long size(Frequency frequency) {
        return frequency == Frequency.QUARTERLY ? 3 : 1;
    }
}
