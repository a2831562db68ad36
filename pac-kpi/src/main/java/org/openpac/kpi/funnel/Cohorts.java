package org.openpac.kpi.funnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers subjects into cohorts. */
final class Cohorts {

    private final CohortUnit unit;
    private final LocalDate lastDay;
    private final CohortMeasure measure;
    private final SortedMap<LocalDate, Long> sizes = new TreeMap<>();
    private final Map<LocalDate, SortedMap<Long, Long>> news = new TreeMap<>();

    Cohorts(CohortUnit unit, LocalDate lastDay, CohortMeasure measure) {
        this.unit = unit;
        this.lastDay = lastDay;
        this.measure = measure;
    }

    /** Adds a subject by the day it began and the ages at which it counts. */
    void add(LocalDate first, List<Long> ages) {
        LocalDate cohort = unit.firstDay(first);
        sizes.merge(cohort, 1L, Long::sum);
        SortedMap<Long, Long> counts = news.computeIfAbsent(cohort, unseen -> new TreeMap<>());
        for (long age : ages) {
            if (age < matured(cohort)) {
                counts.merge(age, 1L, Long::sum);
            }
        }
    }

    CohortTable table() {
        List<CohortRow> rows = sizes.entrySet().stream()
                .map(entry -> new CohortRow(
                        entry.getKey(),
                        entry.getValue(),
                        matured(entry.getKey()),
                        measure,
                        news.getOrDefault(entry.getKey(), new TreeMap<>())))
                .toList();
        return new CohortTable(unit, lastDay, measure, rows);
    }

    /** How many ages of a cohort are over on the last day: all those before the age of the day after it. */
    private long matured(LocalDate cohort) {
        return unit.age(cohort, lastDay.plusDays(1));
    }
}
