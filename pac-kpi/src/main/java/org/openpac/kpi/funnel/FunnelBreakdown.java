package org.openpac.kpi.funnel;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A funnel counted for each segment.
 *
 * @param segments the counts by the name of the segment, in the order of names
 * @param withoutSegment the counts of the subjects of which nobody told the segment
 */
public record FunnelBreakdown(SortedMap<String, FunnelCounts> segments, FunnelCounts withoutSegment) {

    /** Refuses a null. */
    public FunnelBreakdown {
        segments = Collections.unmodifiableSortedMap(new TreeMap<>(segments));
        Objects.requireNonNull(withoutSegment, "withoutSegment");
    }

    /** All subjects together. */
    public FunnelCounts total() {
        return segments.values().stream().reduce(withoutSegment, FunnelCounts::plus);
    }

    /** Adds the counts of other subjects; right only where no subject is in both. */
    public FunnelBreakdown plus(FunnelBreakdown other) {
        SortedMap<String, FunnelCounts> sums = new TreeMap<>(segments);
        other.segments.forEach((name, counts) -> sums.merge(name, counts, FunnelCounts::plus));
        return new FunnelBreakdown(sums, withoutSegment.plus(other.withoutSegment));
    }
}
