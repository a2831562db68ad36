package org.openpac.json.hostile;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** What something costs this thread: its own time and bytes, whatever else the machine does. */
final class Cpu {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Cpu() {}

    /**
     * The cost of one run.
     *
     * @param result what it came to
     * @param nanoseconds of the processor
     * @param bytes given out, also those no longer in use
     */
    record Cost<T>(T result, long nanoseconds, long bytes) {}

    static <T> Cost<T> of(Supplier<T> work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long time = THREADS.getCurrentThreadCpuTime();
        T result = work.get();
        long taken = THREADS.getCurrentThreadCpuTime() - time;
        return new Cost<>(result, taken, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }

    static long milliseconds(Runnable work) {
        return of(() -> {
                            work.run();
                            return true;
                        })
                        .nanoseconds()
                / 1_000_000;
    }
}
