package org.openpac.kpi.funnel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpac.kpi.statistic.Proportion;

/**
 * One cohort: the subjects whose first event lies in one week or month.
 *
 * @param firstDay of the week or month
 * @param size how many subjects belong to it; at least 1
 * @param maturedAges how many ages are over and so can be told, from 0 on
 * @param measure what is counted
 * @param news how many subjects count at each matured age, for the first time if the measure is conversion; ages at which none does
 *     are left out
 */
public record CohortRow(
        LocalDate firstDay, long size, long maturedAges, CohortMeasure measure, SortedMap<Long, Long> news) {

    /**
     * Refuses what is no cohort.
     *
     * @throws IllegalArgumentException if it is empty, or a count belongs to an age that has not matured
     */
    public CohortRow {
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(measure, "measure");
        news = Collections.unmodifiableSortedMap(new TreeMap<>(news));
        if (size < 1) {
            throw new IllegalArgumentException("size must be at least 1: " + size);
        }
        if (!news.tailMap(maturedAges).isEmpty()) {
            throw new IllegalArgumentException("age must be below " + maturedAges + ": " + news.lastKey());
        }
    }

    /**
     * How many of the cohort count at an age; absent, not 0, while that age is not over.
     *
     * @param age in weeks or months, 0 for the cohort’s own
     */
    public Optional<Proportion> cell(long age) {
        if (age < 0 || age >= maturedAges) {
            return Optional.empty();
        }
        long count = measure == CohortMeasure.RETENTION
                ? news.getOrDefault(age, 0L)
                : news.headMap(age + 1).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        return Optional.of(Proportion.of(count, size));
    }

    CohortRow plus(CohortRow other) {
        SortedMap<Long, Long> sums = new TreeMap<>(news);
        for (Map.Entry<Long, Long> entry : other.news.entrySet()) {
            sums.merge(entry.getKey(), entry.getValue(), Long::sum);
        }
        return new CohortRow(firstDay, size + other.size, maturedAges, measure, sums);
    }
}
