package org.openpac.core.schedule;

import java.util.Arrays;

/** Takes activities in an order in which each comes after all it waits for, and finds the first day on which it can start. */
final class ForwardPass {

    /** Stands for no activity; greater than any. */
    static final int NONE = Integer.MAX_VALUE;

    private final Links links;
    private final int[] order;
    private final int[] drivers;
    private final long[] starts;
    private final int[] waits;
    private int sweep;
    private int found;

    private ForwardPass(Links links, long[] starts) {
        this.links = links;
        this.order = new int[starts.length];
        this.drivers = new int[starts.length];
        this.starts = starts;
        this.waits = links.waits();
        Arrays.fill(drivers, NONE);
    }

    /**
     * Passes through a network in the order of numbers as far as links allow, so that memory is read in its own order where the
     * numbers follow the links.
     *
     * @param starts the first day allowed to each activity; becomes the first day possible
     */
    static ForwardPass through(Links links, long[] starts) {
        ForwardPass pass = new ForwardPass(links, starts);
        int passed = 0;
        for (int activity = 0; activity < starts.length; activity++) {
            pass.sweep = activity;
            if (pass.waits[activity] == 0) {
                pass.add(activity);
            }
            for (; passed < pass.found; passed++) {
                pass.follow(pass.order[passed]);
            }
        }
        return pass;
    }

    private void follow(int from) {
        long own = starts[from];
        int end = links.end(from);
        for (int link = links.first(from); link < end; link++) {
            int to = links.to(link);
            long start = own + links.offset(from, link);
            if (start > starts[to] || (start == starts[to] && from < drivers[to])) {
                starts[to] = start;
                drivers[to] = from;
            }
            waits[to]--;
            if (waits[to] == 0 && to < sweep) {
                add(to);
            }
        }
    }

    private void add(int activity) {
        order[found] = activity;
        found++;
    }

    /** Whether all activities were passed; those on a cycle, and those that wait for them, never are. */
    boolean isComplete() {
        return found == order.length;
    }

    /** The activities, each after all it waits for. */
    int[] order() {
        return order;
    }

    long[] starts() {
        return starts;
    }

    /** For each activity the lowest-numbered one that keeps it from starting earlier, or {@link #NONE}. */
    int[] drivers() {
        return drivers;
    }
}
