package org.openpac.kpi.lifetime.contract;

import java.util.List;

/** Over all cohorts, how many left at each renewal, and how many were last seen after each. */
@SuppressWarnings("ArrayRecordComponent")
record RenewalCounts(long[] left, long[] stayed) {

    static RenewalCounts of(RenewalCohorts cohorts) {
        int longest = cohorts.cohorts().stream().mapToInt(List::size).max().orElse(1);
        RenewalCounts counts = new RenewalCounts(new long[longest], new long[longest]);
        for (List<Long> cohort : cohorts.cohorts()) {
            int last = cohort.size() - 1;
            for (int renewal = 1; renewal <= last; renewal++) {
                counts.left[renewal] += cohort.get(renewal - 1) - cohort.get(renewal);
            }
            counts.stayed[last] += cohort.get(last);
        }
        return counts;
    }

    /** The number of the last renewal that anybody was asked for. */
    int last() {
        return left.length - 1;
    }
}
