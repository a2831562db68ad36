package org.openpac.kpi.funnel;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many subjects reached a step of a funnel, and how long it took them.
 *
 * @param name of the step; its number, 1 for the first, where steps come in any order
 * @param reached how many subjects did; at least 0
 * @param sincePrevious how many took how long from the step before, by ascending time; empty for the first step
 * @param sinceFirst how many took how long from the first step, by ascending time; empty for the first step
 */
public record StepCount(
        String name, long reached, SortedMap<Duration, Long> sincePrevious, SortedMap<Duration, Long> sinceFirst) {

    /** Refuses a null. */
    public StepCount {
        Objects.requireNonNull(name, "name");
        sincePrevious = Collections.unmodifiableSortedMap(new TreeMap<>(sincePrevious));
        sinceFirst = Collections.unmodifiableSortedMap(new TreeMap<>(sinceFirst));
    }

    /** The time from the step before that half took no longer than; the middle between two; absent where nobody got here. */
    public Optional<Duration> medianSincePrevious() {
        return median(sincePrevious);
    }

    /** The time from the first step that half took no longer than; the middle between two; absent where nobody got here. */
    public Optional<Duration> medianSinceFirst() {
        return median(sinceFirst);
    }

    StepCount plus(StepCount other) {
        return new StepCount(
                name,
                reached + other.reached,
                sum(sincePrevious, other.sincePrevious),
                sum(sinceFirst, other.sinceFirst));
    }

    private static SortedMap<Duration, Long> sum(Map<Duration, Long> one, Map<Duration, Long> other) {
        SortedMap<Duration, Long> sum = new TreeMap<>(one);
        other.forEach((time, count) -> sum.merge(time, count, Long::sum));
        return sum;
    }

    private static Optional<Duration> median(SortedMap<Duration, Long> counts) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return Optional.empty();
        }
        Duration lower = ranked(counts, (total + 1) / 2);
        Duration upper = ranked(counts, total / 2 + 1);
        return Optional.of(lower.plus(upper.minus(lower).dividedBy(2)));
    }

    /** The time at a rank, 1 being the shortest. */
    private static Duration ranked(SortedMap<Duration, Long> counts, long rank) {
        long before = 0;
        for (Map.Entry<Duration, Long> entry : counts.entrySet()) {
            before += entry.getValue();
            if (before >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("rank must be at most " + before + ": " + rank);
    }
}
