package org.openpac.kpi.funnel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How long a cohort gathers those who belong to it, and what their age is counted in. */
public enum CohortUnit {
    /** Weeks from Monday to Sunday. */
    WEEK(ChronoUnit.WEEKS) {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    },
    /** Months of the calendar. */
    MONTH(ChronoUnit.MONTHS) {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfMonth(1);
        }
    };

    private final ChronoUnit length;

    CohortUnit(ChronoUnit length) {
        this.length = length;
    }

    /** The first day of the week or month that a day lies in. */
    abstract LocalDate firstDay(LocalDate day);

    /** How many weeks or months the one that a day lies in comes after that of another. */
    long age(LocalDate from, LocalDate day) {
        return length.between(firstDay(from), firstDay(day));
    }
}
