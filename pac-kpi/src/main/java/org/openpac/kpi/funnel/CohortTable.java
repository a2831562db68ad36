package org.openpac.kpi.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.Proportion;

/**
 * Cohorts by the week or month of the first event, and what became of each at every age: a triangle, as young cohorts have no
 * old age yet.
 *
 * <p>An age is over when the whole week or month is: that of a cohort of January at age 1 with the last day of February. What is
 * not over is blank, never 0; what happened after the last day that is known is not looked at.
 *
 * @param unit how long a cohort gathers, and what ages are counted in
 * @param lastDay the last day of which everything is known
 * @param measure what is counted
 * @param rows the cohorts that have subjects, oldest first
 */
public record CohortTable(CohortUnit unit, LocalDate lastDay, CohortMeasure measure, List<CohortRow> rows) {

    /** Refuses a null. */
    public CohortTable {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(measure, "measure");
        rows = List.copyOf(rows);
    }

    /** Counts who came back: had an event, of whatever name, at each age after the first one. */
    public static CohortTable retention(Iterable<FunnelEvent> events, CohortUnit unit, LocalDate lastDay) {
        Map<String, List<LocalDate>> days = new HashMap<>();
        for (FunnelEvent event : events) {
            LocalDate day = event.at().toLocalDate();
            if (!day.isAfter(lastDay)) {
                days.computeIfAbsent(event.subject(), unseen -> new ArrayList<>(4))
                        .add(day);
            }
        }
        Cohorts cohorts = new Cohorts(unit, lastDay, CohortMeasure.RETENTION);
        for (List<LocalDate> each : days.values()) {
            LocalDate first = each.stream().min(LocalDate::compareTo).orElseThrow();
            cohorts.add(
                    first,
                    each.stream().map(day -> unit.age(first, day)).distinct().toList());
        }
        return cohorts.table();
    }

    /**
     * Counts who had converted by each age: had an event of one name at the time of the first event of another, or later.
     *
     * @param from the name of the event that makes a subject belong to a cohort
     * @param to the name of the event that is the conversion
     */
    public static CohortTable conversion(
            Iterable<FunnelEvent> events, String from, String to, CohortUnit unit, LocalDate lastDay) {
        Map<String, List<FunnelEvent>> known = new HashMap<>();
        for (FunnelEvent event : events) {
            boolean isOfInterest = event.name().equals(from) || event.name().equals(to);
            if (isOfInterest && !event.at().toLocalDate().isAfter(lastDay)) {
                known.computeIfAbsent(event.subject(), unseen -> new ArrayList<>(4))
                        .add(event);
            }
        }
        Cohorts cohorts = new Cohorts(unit, lastDay, CohortMeasure.CONVERSION);
        for (List<FunnelEvent> each : known.values()) {
            first(each, from, Optional.empty()).ifPresent(start -> {
                LocalDate day = start.at().toLocalDate();
                cohorts.add(
                        day,
                        first(each, to, Optional.of(start))
                                .map(end -> unit.age(day, end.at().toLocalDate()))
                                .stream()
                                .toList());
            });
        }
        return cohorts.table();
    }

    /**
     * The mean of a column: all that count at an age among all that have reached it, over the cohorts for which it is over.
     *
     * @return undefined if that age is over for no cohort
     */
    public Inference<Proportion> column(long age) {
        List<Proportion> cells =
                rows.stream().flatMap(row -> row.cell(age).stream()).toList();
        return Proportion.observed(
                cells.stream().mapToLong(Proportion::successes).sum(),
                cells.stream().mapToLong(Proportion::trials).sum());
    }

    /** How many ages are over for at least one cohort: how many columns the triangle has. */
    public long ages() {
        return rows.stream().mapToLong(CohortRow::maturedAges).max().orElse(0);
    }

    /**
     * Adds the cohorts of other subjects; right only where no subject is in both.
     *
     * @throws IllegalArgumentException if the unit, the last day or the measure is another
     */
    public CohortTable plus(CohortTable other) {
        if (unit != other.unit || measure != other.measure || !lastDay.equals(other.lastDay)) {
            throw new IllegalArgumentException("tables must be of " + measure + " by " + unit + " until " + lastDay
                    + ": " + other.measure + " by " + other.unit + " until " + other.lastDay);
        }
        SortedMap<LocalDate, CohortRow> sums = new TreeMap<>();
        rows.forEach(row -> sums.put(row.firstDay(), row));
        other.rows.forEach(row -> sums.merge(row.firstDay(), row, CohortRow::plus));
        return new CohortTable(unit, lastDay, measure, List.copyOf(sums.values()));
    }

    /** The first event of a name, not before another event. */
    private static Optional<FunnelEvent> first(List<FunnelEvent> events, String name, Optional<FunnelEvent> notBefore) {
        return events.stream()
                .filter(event -> event.name().equals(name))
                .filter(event -> notBefore.isEmpty()
                        || !event.at().isBefore(notBefore.get().at()))
                .min((one, another) -> one.at().compareTo(another.at()));
    }
}
