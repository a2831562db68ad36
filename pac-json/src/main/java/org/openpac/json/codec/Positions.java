package org.openpac.json.codec;

import java.util.ArrayList;
import java.util.List;

/** Finds the line and column of a byte. Nothing is counted before somebody asks. */
final class Positions {

    private static final int STEP = 4096;

    /**
     * A place for a person.
     *
     * @param line from 1
     * @param column from 1, in code points
     */
    record Place(int line, int column) {}

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final List<Place> everyStep = new ArrayList<>();

    /** Counts from {@code start}, which a byte order mark may stand before. */
    Positions(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        everyStep.add(new Place(1, 1));
    }

    Place at(int offset) {
        int step = (offset - start) / STEP;
        while (everyStep.size() <= step) {
            int last = everyStep.size() - 1;
            everyStep.add(walk(everyStep.get(last), start + last * STEP, start + (last + 1) * STEP));
        }
        return walk(everyStep.get(step), start + step * STEP, offset);
    }

    private Place walk(Place from, int begin, int until) {
        int line = from.line();
        int column = from.column();
        for (int i = begin; i < until; i++) {
            if (endsLine(i)) {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Place(line, column);
    }

    private boolean endsLine(int at) {
        return bytes[at] == '\n' || (bytes[at] == '\r' && !(at + 1 < end && bytes[at + 1] == '\n'));
    }
}
