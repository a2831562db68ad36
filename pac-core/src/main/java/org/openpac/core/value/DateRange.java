package org.openpac.core.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Format;

/**
 * The days from one date to another, both included.
 *
 * <p>Holds what was written, also with its ends reversed: whether they are in order is for a rule to say.
 *
 * @param start the first day
 * @param end the last day
 */
public record DateRange(LocalDate start, LocalDate end) implements Argument {

    /** Refuses nothing but nulls. */
    public DateRange {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /** Makes a range of two ISO dates: {@code DateRange.of("2026-01-01", "2026-12-31")}. */
    public static DateRange of(String start, String end) {
        return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
    }

    /** Whether the first day is not after the last. */
    public boolean isOrdered() {
        return !start.isAfter(end);
    }

    /** Whether the day lies within; never in a range whose ends are reversed. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** How many days the range has; 0 if its ends are reversed. */
    public long days() {
        return isOrdered() ? ChronoUnit.DAYS.between(start, end) + 1 : 0;
    }

    @Override
    public String text(Locale locale) {
        Format format = Format.of(locale);
        return format.date(start) + " – " + format.date(end);
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
