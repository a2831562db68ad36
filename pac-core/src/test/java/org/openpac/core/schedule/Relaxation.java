package org.openpac.core.schedule;

import java.util.stream.IntStream;

/** Dates found by moving activities day by day until every link holds: slow, and plainly what the words mean. */
final class Relaxation {

    private final Networks plan;

    Relaxation(Networks plan) {
        this.plan = plan;
    }

    /** The earliest starts, with one activity put off by some days. */
    long[] earliest(int putOff, long days) {
        long[] starts = plan.starts().stream().mapToLong(i -> Math.max(0, i)).toArray();
        boolean isSettled = false;
        boolean isPutOff = days == 0;
        while (!isSettled || !isPutOff) {
            if (isSettled) {
                starts[putOff] += days;
                isPutOff = true;
            }
            isSettled = true;
            for (Link link : plan.links()) {
                while (!holds(link, starts)) {
                    starts[link.to()]++;
                    isSettled = false;
                }
            }
        }
        return starts;
    }

    long[] earliest() {
        return earliest(0, 0);
    }

    long finish(long[] starts) {
        return IntStream.range(0, plan.size())
                .mapToLong(i -> finish(i, starts))
                .max()
                .orElse(0);
    }

    /** The latest starts with which the project is as short as it can be and deadlines are kept. */
    long[] latest() {
        long end = finish(earliest());
        long[] starts = IntStream.range(0, plan.size())
                .mapToLong(i -> Math.min(end, plan.deadlines().get(i))
                        - plan.durations().get(i))
                .toArray();
        boolean isSettled = false;
        while (!isSettled) {
            isSettled = true;
            for (Link link : plan.links()) {
                while (!holds(link, starts)) {
                    starts[link.from()]--;
                    isSettled = false;
                }
            }
        }
        return starts;
    }

    /** The most days by which one activity alone can be moved. */
    long free(int activity) {
        long[] starts = earliest();
        long end = finish(starts);
        long days = 0;
        while (isFine(activity, starts, end)) {
            starts[activity]++;
            days++;
        }
        return Math.max(0, days - 1);
    }

    private boolean isFine(int activity, long[] starts, long end) {
        return finish(activity, starts) <= Math.min(end, plan.deadlines().get(activity))
                && plan.links().stream().filter(link -> link.from() == activity).allMatch(link -> holds(link, starts));
    }

    boolean keepsDeadlines(long[] starts) {
        return IntStream.range(0, plan.size())
                .allMatch(i -> finish(i, starts) <= plan.deadlines().get(i));
    }

    boolean holds(Link link, long[] starts) {
        long start = starts[link.from()];
        long finish = finish(link.from(), starts);
        return switch (link.kind()) {
            case FINISH_START -> starts[link.to()] >= finish + link.lag();
            case START_START -> starts[link.to()] >= start + link.lag();
            case FINISH_FINISH -> finish(link.to(), starts) >= finish + link.lag();
            case START_FINISH -> finish(link.to(), starts) >= start + link.lag();
        };
    }

    long finish(int activity, long[] starts) {
        return starts[activity] + plan.durations().get(activity);
    }
}
