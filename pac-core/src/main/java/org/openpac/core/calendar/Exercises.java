package org.openpac.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpac.core.value.DateRange;

/** Where fiscal years begin and end, and how they fall into months. */
sealed interface Exercises permits MonthExercises, WeekExercises, ListedExercises {

    /** The year that holds the day or, where none does, the next one. */
    Optional<DateRange> firstEndingFrom(LocalDate day);

    /** The months of one of these years, in order, without gaps. */
    List<DateRange> months(DateRange year);
}
