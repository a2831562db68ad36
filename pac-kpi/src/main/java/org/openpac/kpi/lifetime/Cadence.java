package org.openpac.kpi.lifetime;

import java.time.Period;

/**
 * The unit of time that a model counts in.
 *
 * <p>It changes how a rate reads, never what the model says: the same purchases give the same predictions in days, weeks
 * or months.
 */
public enum Cadence {
    /** Days. */
    DAILY(1),
    /** Weeks of seven days. */
    WEEKLY(7),
    /** Twelfths of a year: 30.436875 days. */
    MONTHLY(365.2425 / 12),
    /** Quarters of a year: 91.310625 days. */
    QUARTERLY(365.2425 / 4),
    /** Years of the Gregorian calendar on average: 365.2425 days. */
    YEARLY(365.2425);

    private final double days;

    Cadence(double days) {
        this.days = days;
    }

    /** How many days a period has. */
    public double days() {
        return days;
    }

    /** A number of days in this unit: 14 days are 2 weeks. */
    public double periods(long days) {
        return days / this.days;
    }

    /** A length of time in this unit; a month of it counts as {@link #MONTHLY} does, a year as {@link #YEARLY}. */
    public double periods(Period length) {
        double inDays =
                length.getYears() * YEARLY.days + length.getMonths() * MONTHLY.days + length.getDays() * DAILY.days;
        return inDays / days;
    }
}
