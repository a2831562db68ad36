package org.openpac.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Measures tasks in turns, so that what else the machine does meets all of them alike. */
final class Duel {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int rounds;
    private final int times;
    private final Map<String, Rival> rivals = new LinkedHashMap<>();

    /** Over so many rounds, in each of which a task is done so many times, after as many to warm up. */
    Duel(int rounds, int times) {
        this.rounds = rounds;
        this.times = times;
    }

    /** Adds a task; its results are looked at, so that no work is left out. */
    Duel with(String name, Supplier<?> task) {
        rivals.put(name, new Rival(task, new long[rounds]));
        return this;
    }

    /** What each costs a time. */
    Map<String, Cost> costs() {
        for (int round = -rounds; round < rounds; round++) {
            for (Rival rival : rivals.values()) {
                rival.run(round, times);
            }
        }
        Map<String, Cost> costs = new LinkedHashMap<>();
        rivals.forEach((name, rival) -> costs.put(name, rival.cost()));
        return costs;
    }

    private static final class Rival {

        private final Supplier<?> task;
        private final long[] nanos;
        private long bytes = Long.MAX_VALUE;

        Rival(Supplier<?> task, long[] nanos) {
            this.task = task;
            this.nanos = nanos;
        }

        /** Rounds before the first are not counted. */
        void run(int round, int times) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long begun = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                Objects.requireNonNull(task.get());
            }
            long ended = THREADS.getCurrentThreadCpuTime();
            if (round >= 0) {
                nanos[round] = (ended - begun) / times;
                bytes = Math.min(bytes, (THREADS.getCurrentThreadAllocatedBytes() - allocated) / times);
            }
        }

        Cost cost() {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return new Cost(sorted[0], sorted[sorted.length / 2], bytes);
        }
    }
}
