package org.openpac.core.schedule;

import java.util.Arrays;
import java.util.Objects;

/**
 * Activities, their durations, and the links by which they wait for each other.
 *
 * <p>Activities are numbered from 0. Days are whole working days, counted by a calendar that the caller knows: an activity of
 * duration 3 that starts on day 0 occupies days 0, 1 and 2, and its finish is 3, the day on which the next can start. An activity
 * of duration 0 is a milestone: it starts and finishes at the beginning of a day. Once started an activity goes on to its end: it
 * is neither split nor stretched.
 *
 * <p>Of equal answers the one with the lowest numbers is given, so the numbers should not depend on chance: sort the activities
 * by their ids before numbering them. The order in which links are given never matters.
 */
public final class Network {

    private final int[] durations;
    private final long[] starts;
    private final long[] deadlines;
    private final int projectStart;
    private final Links links;

    private Network(Builder builder) {
        this.durations = builder.durations;
        this.starts = builder.starts.clone();
        this.deadlines = builder.deadlines.clone();
        this.projectStart = builder.projectStart;
        this.links = Links.of(durations, builder.count, builder.froms, builder.tos, builder.lags, builder.ends);
    }

    /**
     * Begins a network of activities that are not linked yet.
     *
     * @param durations how many working days each activity takes, by its number; 0 for a milestone
     * @throws IllegalArgumentException if a duration is negative
     */
    public static Builder builder(int... durations) {
        return new Builder(durations.clone());
    }

    /** How many activities there are. */
    public int size() {
        return durations.length;
    }

    /** Finds the dates of all activities, or a cycle because of which there are none. */
    public NetworkResult solve() {
        long[] allowed = new long[starts.length];
        for (int activity = 0; activity < allowed.length; activity++) {
            allowed[activity] = Math.max(projectStart, starts[activity]);
        }
        ForwardPass forward = ForwardPass.through(links, allowed);
        return forward.isComplete() ? new Schedule(this, forward) : new CycleSearch(links).cycle();
    }

    int duration(int activity) {
        return durations[activity];
    }

    /** The finish that is asked for, or the greatest of all numbers. */
    long deadline(int activity) {
        return deadlines[activity];
    }

    int projectStart() {
        return projectStart;
    }

    Links links() {
        return links;
    }

    static int checked(int activity, int size) {
        if (activity < 0 || activity >= size) {
            throw new IllegalArgumentException(
                    "activities are numbered from 0, and there are " + size + ": " + activity);
        }
        return activity;
    }

    /** Puts a {@link Network} together; not for use by several threads at once. */
    public static final class Builder {

        private final int[] durations;
        private final long[] starts;
        private final long[] deadlines;
        private int projectStart;
        private int count;
        private int[] froms = new int[0];
        private int[] tos = new int[0];
        private int[] lags = new int[0];
        private byte[] ends = new byte[0];

        private Builder(int[] durations) {
            for (int activity = 0; activity < durations.length; activity++) {
                if (durations[activity] < 0) {
                    throw new IllegalArgumentException("the duration of activity " + activity
                            + " must be 0 or more working days: " + durations[activity]);
                }
            }
            this.durations = durations;
            this.starts = new long[durations.length];
            this.deadlines = new long[durations.length];
            Arrays.fill(starts, Long.MIN_VALUE);
            Arrays.fill(deadlines, Long.MAX_VALUE);
        }

        /** Says before which day nothing starts, whatever leads say; day 0 unless said. */
        public Builder projectStart(int day) {
            projectStart = day;
            return this;
        }

        /**
         * Says that one activity waits for another. Several links between the same two hold together.
         *
         * @param from the number of the activity that is waited for
         * @param to the number of the activity that waits
         * @param kind which of their ends are linked
         * @param lag the working days that pass between the two ends at least; negative for a lead
         * @throws IllegalArgumentException if there is no activity of one of the numbers
         */
        public Builder link(int from, int to, LinkKind kind, int lag) {
            Objects.requireNonNull(kind, "kind");
            checked(from, durations.length);
            checked(to, durations.length);
            if (count == froms.length) {
                makeRoom();
            }
            froms[count] = from;
            tos[count] = to;
            lags[count] = lag;
            ends[count] = kind.ends();
            count++;
            return this;
        }

        private void makeRoom() {
            int room = count + Math.max(16, count / 2);
            froms = Arrays.copyOf(froms, room);
            tos = Arrays.copyOf(tos, room);
            lags = Arrays.copyOf(lags, room);
            ends = Arrays.copyOf(ends, room);
        }

        /**
         * Says before which day an activity does not start; what was said of it before no longer counts.
         *
         * @throws IllegalArgumentException if there is no activity of the number
         */
        public Builder startNoEarlierThan(int activity, int day) {
            starts[checked(activity, starts.length)] = day;
            return this;
        }

        /**
         * Says when an activity is to be finished. It does not move the activity; where it cannot be kept, floats are negative.
         * What was said of it before no longer counts.
         *
         * @param finish the latest finish: an activity that may still occupy day 4 has 5
         * @throws IllegalArgumentException if there is no activity of the number
         */
        public Builder deadline(int activity, int finish) {
            deadlines[checked(activity, deadlines.length)] = finish;
            return this;
        }

        /** Ends the network. */
        public Network build() {
            return new Network(this);
        }
    }
}
