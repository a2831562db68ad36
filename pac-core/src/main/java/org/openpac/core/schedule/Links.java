package org.openpac.core.schedule;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The links of a network in the order of the activities they start from; each is known by its place in that order.
 *
 * <p>As activities are neither split nor stretched, a link of any kind keeps two starts apart: by its {@link #offset}.
 */
final class Links {

    private final int[] durations;
    private final int[] firsts;
    private final int[] tos;
    private final int[] lags;
    private final byte[] ends;

    private Links(int[] durations, int count) {
        this.durations = durations;
        this.firsts = new int[durations.length + 1];
        this.tos = new int[count];
        this.lags = new int[count];
        this.ends = new byte[count];
    }

    /** Sorts {@code count} links that stand in the arrays in any order. */
    static Links of(int[] durations, int count, int[] froms, int[] tos, int[] lags, byte[] ends) {
        Links links = new Links(durations, count);
        for (int i = 0; i < count; i++) {
            links.firsts[froms[i] + 1]++;
        }
        for (int activity = 0; activity < durations.length; activity++) {
            links.firsts[activity + 1] += links.firsts[activity];
        }
        int[] next = Arrays.copyOf(links.firsts, durations.length);
        for (int i = 0; i < count; i++) {
            int link = next[froms[i]]++;
            links.tos[link] = tos[i];
            links.lags[link] = lags[i];
            links.ends[link] = ends[i];
        }
        return links;
    }

    /** The same links, sorted by the activity that waits and leading to the one it waits for. */
    Links reversed() {
        int[] froms = new int[tos.length];
        for (int activity = 0; activity < durations.length; activity++) {
            Arrays.fill(froms, first(activity), end(activity), activity);
        }
        return of(durations, tos.length, tos, froms, lags, ends);
    }

    int activities() {
        return durations.length;
    }

    int first(int from) {
        return firsts[from];
    }

    /** One more than the last link from an activity. */
    int end(int from) {
        return firsts[from + 1];
    }

    int to(int link) {
        return tos[link];
    }

    Link link(int from, int link) {
        LinkKind kind = Stream.of(LinkKind.values())
                .filter(each -> each.ends() == ends[link])
                .findFirst()
                .orElseThrow();
        return new Link(from, tos[link], kind, lags[link]);
    }

    /** The least number of days between the start of {@code from}, where the link begins, and the start of the one that waits. */
    long offset(int from, int link) {
        long offset = lags[link];
        if ((ends[link] & LinkKind.FROM_FINISH) != 0) {
            offset += durations[from];
        }
        if ((ends[link] & LinkKind.TO_FINISH) != 0) {
            offset -= durations[tos[link]];
        }
        return offset;
    }

    /** How many links each activity waits by. */
    int[] waits() {
        int[] waits = new int[durations.length];
        for (int to : tos) {
            waits[to]++;
        }
        return waits;
    }
}
