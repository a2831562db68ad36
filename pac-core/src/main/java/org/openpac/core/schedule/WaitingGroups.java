package org.openpac.core.schedule;

/**
 * Groups of activities that all wait for each other, and so for themselves.
 *
 * <p>R. Tarjan, “Depth-first search and linear graph algorithms”, SIAM Journal on Computing 1 (1972), without its recursion.
 */
final class WaitingGroups {

    private static final int UNSEEN = 0;
    private static final int CLOSED = Integer.MAX_VALUE;

    private final Links links;
    private final int[] numbers;
    private final int[] lows;
    private final int[] nextLinks;
    private final int[] trail;
    private final int[] open;
    private int seen;
    private int trailLength;
    private int openCount;
    private int lowest = ForwardPass.NONE;

    private WaitingGroups(Links links) {
        int size = links.activities();
        this.links = links;
        this.numbers = new int[size];
        this.lows = new int[size];
        this.nextLinks = new int[size];
        this.trail = new int[size];
        this.open = new int[size];
    }

    /** The lowest-numbered activity that waits for itself, or {@link ForwardPass#NONE}. */
    static int lowestActivity(Links links) {
        WaitingGroups groups = new WaitingGroups(links);
        for (int activity = 0; activity < links.activities(); activity++) {
            if (groups.numbers[activity] == UNSEEN) {
                groups.explore(activity);
            }
        }
        return groups.lowest;
    }

    private void explore(int start) {
        enter(start);
        while (trailLength > 0) {
            int activity = trail[trailLength - 1];
            if (nextLinks[activity] < links.end(activity)) {
                int to = links.to(nextLinks[activity]);
                nextLinks[activity]++;
                step(activity, to);
            } else {
                leave(activity);
            }
        }
    }

    private void enter(int activity) {
        seen++;
        numbers[activity] = seen;
        lows[activity] = seen;
        nextLinks[activity] = links.first(activity);
        trail[trailLength] = activity;
        trailLength++;
        open[openCount] = activity;
        openCount++;
    }

    private void step(int from, int to) {
        if (from == to) {
            lowest = Math.min(lowest, from);
        }
        if (numbers[to] == UNSEEN) {
            enter(to);
        } else {
            lows[from] = Math.min(lows[from], numbers[to]);
        }
    }

    private void leave(int activity) {
        trailLength--;
        if (trailLength > 0) {
            int before = trail[trailLength - 1];
            lows[before] = Math.min(lows[before], lows[activity]);
        }
        if (lows[activity] == numbers[activity]) {
            close(activity);
        }
    }

    private void close(int first) {
        boolean isGroup = open[openCount - 1] != first;
        int member;
        do {
            openCount--;
            member = open[openCount];
            numbers[member] = CLOSED;
            lowest = isGroup ? Math.min(lowest, member) : lowest;
        } while (member != first);
    }
}
