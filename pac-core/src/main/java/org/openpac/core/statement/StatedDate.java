package org.openpac.core.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openpac.core.text.Span;
import org.openpac.core.value.DateRange;

/** A time by which something is due, as a statement says it: « d'ici fin juin », "by end of Q2", "within 6 months". */
public final class StatedDate {

    private final Span span;
    private final Deadline deadline;

    StatedDate(Span span, Deadline deadline) {
        this.span = span;
        this.deadline = deadline;
    }

    /** Where the phrase stands. */
    public Span span() {
        return span;
    }

    /**
     * Lists the last days the phrase can mean, each once.
     *
     * <p>A phrase without a year means that day of each year the plan touches, of ten years at most. « T3 » means a
     * quarter of the calendar, and one counted from the plan's first day where they differ. « avant le 1er mars »
     * means that day or the one before; « d'ici juin » the month's last day, its first, or the day before it.
     *
     * @param plan the plan's period; ends in reverse are read in order
     * @param start the day from which « sous 6 mois » counts
     * @return the best reading first, days within the plan before others; empty if the calendar has no such day
     */
    public List<LocalDate> readings(DateRange plan, LocalDate start) {
        Horizon horizon = Horizon.of(plan, start);
        return horizon.inOrder(deadline.readings(horizon));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatedDate date && span.equals(date.span) && deadline.equals(date.deadline);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, deadline);
    }

    @Override
    public String toString() {
        return deadline + " at " + span;
    }
}
