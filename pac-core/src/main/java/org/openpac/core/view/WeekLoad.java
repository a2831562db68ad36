package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

/**
 * What a person has to do in a week, and the time there is for it.
 *
 * @param personId who
 * @param monday the first day of the week
 * @param demanded the hours that tactics take, 0 or more
 * @param available the hours in which the person works, 0 or more; unknown where the plan's hours a day are no positive
 *     number of hours, or the person's part of a full working time is negative
 */
public record WeekLoad(Id personId, LocalDate monday, BigDecimal demanded, Figure available) {

    /** The week's seven days. */
    public DateRange week() {
        return new DateRange(monday, monday.plusDays(6));
    }

    /** The week by its ISO 8601 number: {@code 2026-W18}. */
    public String isoWeek() {
        int number = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return monday.get(IsoFields.WEEK_BASED_YEAR) + (number < 10 ? "-W0" : "-W") + number;
    }

    /** The part of the available time that is taken: 1 for all of it, more for too much; unknown where there is none. */
    public Figure ratio() {
        return available
                .value()
                .filter(hours -> hours.signum() > 0)
                .map(hours -> Figure.known(demanded.divide(hours, MathContext.DECIMAL128)))
                .orElse(Figure.unknown(Gap.NO_AVAILABILITY));
    }
}
