package org.openpac.core.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The earliest and latest dates of all activities of a {@link Network}, and what they leave in between.
 *
 * <p>A start is the first day that an activity occupies, a finish the day after the last. All dates are working days of the
 * network's own count; no sum of them leaves the range of a {@code long}. Each method that takes the number of an activity
 * throws {@link IllegalArgumentException} if there is none of that number.
 *
 * <p>Since activities are neither split nor stretched, start and finish of one have the same float. An activity of which only
 * one end is held, as by a link from start to start, is critical as a whole: it cannot be put off; which end it is, is told by the
 * {@linkplain #drivingLink(int) driving links} along the path.
 */
public final class Schedule implements NetworkResult {

    private final Network network;
    private final Links links;
    private final int[] drivers;
    private final long[] earliest;
    private final long[] latest;
    private final long finish;

    Schedule(Network network, ForwardPass forward) {
        this.network = network;
        this.links = network.links();
        this.drivers = forward.drivers();
        this.earliest = forward.starts();
        this.finish = lastFinish(network, earliest);
        this.latest = latestStarts(network, forward.order(), finish);
    }

    private static long lastFinish(Network network, long[] earliest) {
        long last = network.projectStart();
        for (int activity = 0; activity < earliest.length; activity++) {
            last = Math.max(last, earliest[activity] + network.duration(activity));
        }
        return last;
    }

    private static long[] latestStarts(Network network, int[] order, long finish) {
        Links links = network.links();
        long[] latest = new long[order.length];
        for (int i = order.length - 1; i >= 0; i--) {
            int from = order[i];
            long start = Math.min(finish, network.deadline(from)) - network.duration(from);
            for (int link = links.first(from); link < links.end(from); link++) {
                start = Math.min(start, latest[links.to(link)] - links.offset(from, link));
            }
            latest[from] = start;
        }
        return latest;
    }

    /** How many activities there are. */
    public int size() {
        return earliest.length;
    }

    /** The first day on which an activity can start; never before the project does. */
    public long earliestStart(int activity) {
        return earliest[checked(activity)];
    }

    /** The earliest start and the duration. */
    public long earliestFinish(int activity) {
        return earliest[checked(activity)] + network.duration(activity);
    }

    /**
     * The last day on which an activity can start so that neither the project finishes later nor any deadline is overrun;
     * before the earliest start, and perhaps before the project's, where a deadline cannot be kept.
     */
    public long latestStart(int activity) {
        return latest[checked(activity)];
    }

    /** The latest start and the duration. */
    public long latestFinish(int activity) {
        return latest[checked(activity)] + network.duration(activity);
    }

    /**
     * By how many working days an activity can be put off so that neither the project finishes later nor any deadline is
     * overrun; negative by as many days as are to be gained for a deadline.
     */
    public long totalFloat(int activity) {
        return latest[checked(activity)] - earliest[activity];
    }

    /**
     * By how many working days an activity can be put off so that nothing else gives way: each other activity can still start on
     * its earliest day, the project finishes no later, and the activity keeps its own deadline. Never negative: 0 where the
     * deadline is missed already.
     */
    public long freeFloat(int activity) {
        long last = Math.min(finish, network.deadline(checked(activity)));
        long free = last - network.duration(activity) - earliest[activity];
        for (int link = links.first(activity); link < links.end(activity); link++) {
            free = Math.min(free, slack(activity, link));
        }
        return Math.max(0, free);
    }

    private long slack(int from, int link) {
        return earliest[links.to(link)] - links.offset(from, link) - earliest[from];
    }

    /** Whether an activity cannot be put off at all: its total float is 0 or negative. */
    public boolean isCritical(int activity) {
        return totalFloat(activity) <= 0;
    }

    /** The finish of the activity that finishes last; the project's start if there is no activity. */
    public long finish() {
        return finish;
    }

    /** The working days from the project's start to its finish. */
    public long length() {
        return finish - network.projectStart();
    }

    /**
     * The link that keeps an activity from starting earlier; of several the one from the lowest-numbered activity, then the
     * first in the order of {@link LinkKind}. Empty if only the project's start or the activity's own first day does.
     */
    public Optional<Link> drivingLink(int activity) {
        int from = drivers[checked(activity)];
        if (from == ForwardPass.NONE) {
            return Optional.empty();
        }
        return IntStream.range(links.first(from), links.end(from))
                .filter(link -> links.to(link) == activity && slack(from, link) == 0)
                .mapToObj(link -> links.link(from, link))
                .min(Comparator.comparing(Link::kind));
    }

    /**
     * The numbers of the activities that make the project as long as it is, in the order in which they drive each other, each
     * critical; empty only if there is no activity.
     *
     * <p>Of several paths it is one: it ends at the lowest-numbered activity that finishes last and drives no other such, and
     * leads there by each activity's {@linkplain #drivingLink(int) driving link}.
     */
    public List<Integer> criticalPath() {
        List<Integer> path = new ArrayList<>();
        for (int activity = pathEnd(); activity != ForwardPass.NONE; activity = drivers[activity]) {
            path.add(activity);
        }
        Collections.reverse(path);
        return List.copyOf(path);
    }

    private int pathEnd() {
        for (int activity = 0; activity < earliest.length; activity++) {
            if (finishesLast(activity) && !drivesLast(activity)) {
                return activity;
            }
        }
        return ForwardPass.NONE;
    }

    private boolean finishesLast(int activity) {
        return earliest[activity] + network.duration(activity) == finish;
    }

    private boolean drivesLast(int activity) {
        for (int link = links.first(activity); link < links.end(activity); link++) {
            if (finishesLast(links.to(link)) && slack(activity, link) == 0) {
                return true;
            }
        }
        return false;
    }

    private int checked(int activity) {
        return Network.checked(activity, earliest.length);
    }
}
