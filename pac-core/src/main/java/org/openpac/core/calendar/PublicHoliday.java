package org.openpac.core.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A public holiday in a certain year.
 *
 * @param date the day on which it falls
 * @param holiday what is kept on it
 */
public record PublicHoliday(LocalDate date, Holiday holiday) implements Comparable<PublicHoliday> {

    private static final Comparator<PublicHoliday> BY_DATE =
            Comparator.comparing(PublicHoliday::date).thenComparing(PublicHoliday::holiday);

    /** Refuses nothing but nulls. */
    public PublicHoliday {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(holiday, "holiday");
    }

    /** Orders by date, two on one day in the order of {@link Holiday}. */
    @Override
    public int compareTo(PublicHoliday other) {
        return BY_DATE.compare(this, other);
    }
}
