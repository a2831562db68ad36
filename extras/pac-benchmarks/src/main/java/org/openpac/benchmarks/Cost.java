package org.openpac.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What one run of a task costs.
 *
 * @param bestNanos CPU time of the thread in the best round
 * @param medianNanos CPU time of the thread in the middle round
 * @param bytes what the thread allocated in the round that allocated least
 */
record Cost(long bestNanos, long medianNanos, long bytes) {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Runs a task some rounds to warm up and some more to measure; its results are looked at, so that no work is left out. */
    static Cost of(Supplier<?> task, int rounds) {
        for (int i = 0; i < rounds; i++) {
            Objects.requireNonNull(task.get());
        }
        long[] nanos = new long[rounds];
        long bytes = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long begun = THREADS.getCurrentThreadCpuTime();
            Objects.requireNonNull(task.get());
            nanos[i] = THREADS.getCurrentThreadCpuTime() - begun;
            bytes = Math.min(bytes, THREADS.getCurrentThreadAllocatedBytes() - allocated);
        }
        Arrays.sort(nanos);
        return new Cost(nanos[0], nanos[rounds / 2], bytes);
    }

    /** Says how often the best time of a smaller case fits into this one. */
    double growthFrom(Cost smaller) {
        return (double) bestNanos / Math.max(1, smaller.bestNanos);
    }
}
