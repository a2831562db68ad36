package org.openpac.kpi.allocation;

/** Between which places each of several lines has its own, both included. */
final class Bounds {

    private final long[] from;
    private final long[] to;

    Bounds(long[] from, long[] to) {
        this.from = from.clone();
        this.to = to.clone();
    }

    long from(int line) {
        return from[line];
    }

    long to(int line) {
        return to[line];
    }

    long[] from() {
        return from.clone();
    }

    Bounds withFrom(int line, long place) {
        Bounds next = new Bounds(from, to);
        next.from[line] = place;
        return next;
    }

    Bounds withTo(int line, long place) {
        Bounds next = new Bounds(from, to);
        next.to[line] = place;
        return next;
    }
}
