package org.openpac.json.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.openpac.json.BadLines;
import org.openpac.json.JsonSettings;
import org.openpac.json.LinesRead;

/** Reads the items of one JSON array, holding one item at a time. */
public final class ListReader {

    private final DocumentReader documents;

    /** A reader that keeps to the limits of the settings; an item may be as long as a line. */
    public ListReader(JsonSettings settings) {
        this.documents = new DocumentReader(settings);
    }

    /**
     * Reads the items of a stream to its end, without closing it. An item that is no JSON ends the reading, since nobody knows
     * where the next one begins.
     *
     * @throws IOException if the stream throws it; what it holds never throws
     */
    public <T> LinesRead read(InputStream stream, FormKind<T> kind, BadLines bad, Consumer<? super T> each)
            throws IOException {
        Walk walk = new Walk(new Pieces<>(documents, kind, bad, each));
        Streams.chunks(stream, walk::take);
        return walk.end();
    }

    private enum State {
        /** Before the opening bracket. */
        OUTSIDE,
        /** After it: an item may come, or the closing bracket. */
        OPENED,
        /** Within an item. */
        ITEM,
        /** After a comma: an item must come. */
        SEPARATED,
        /** After the closing bracket. */
        CLOSED
    }

    private static final class Walk {

        private final Pieces<?> pieces;
        private final Cursor here = new Cursor();
        private final Nest nest = new Nest();
        private State state = State.OUTSIDE;
        private Origin item = new Origin("", 1, 1, 0);
        private long index;

        Walk(Pieces<?> pieces) {
            this.pieces = pieces;
        }

        boolean take(byte[] chunk, int count) {
            int from = 0;
            for (int i = 0; i < count && !pieces.isStopped(); i++) {
                byte each = chunk[i];
                if (state != State.ITEM && !isBlank(each) && !here.isMark(each)) {
                    begin(each);
                    from = i;
                }
                if (state == State.ITEM && nest.isEndedBy(each)) {
                    pieces.hold(chunk, from, i - from);
                    finish(each);
                }
                here.pass(each);
            }
            if (state == State.ITEM && !pieces.isStopped()) {
                pieces.hold(chunk, from, count - from);
            }
            return !pieces.isStopped();
        }

        private static boolean isBlank(byte each) {
            return each == ' ' || each == '\t' || each == '\n' || each == '\r';
        }

        private void begin(byte first) {
            switch (state) {
                case OUTSIDE -> open(first);
                case CLOSED -> pieces.stop(here.origin("").at(ProblemText.TRAILING));
                default -> {
                    if (state == State.OPENED && first == ']') {
                        state = State.CLOSED;
                    } else {
                        item = here.origin("/" + index);
                        state = State.ITEM;
                    }
                }
            }
        }

        private void open(byte first) {
            Origin origin = here.origin("");
            if (here.isWithinMark()) {
                pieces.stop(new Origin("", 1, 1, 0).at(ProblemText.INVALID_UTF8));
            } else if (first == '[') {
                state = State.OPENED;
            } else if (first == '{') {
                pieces.stop(origin.at(
                        ProblemText.WRONG_TYPE,
                        Given.given("found", Phrase.OBJECT),
                        Given.given("expected", Phrase.ARRAY)));
            } else {
                pieces.stop(origin.at(ProblemText.NOT_JSON));
            }
        }

        private void finish(byte end) {
            if (pieces.size() == 0) {
                pieces.stop(here.origin("").at(ProblemText.NOT_JSON));
                return;
            }
            read();
            state = end == ']' ? State.CLOSED : State.SEPARATED;
        }

        private void read() {
            if (!pieces.read(item)) {
                pieces.stop();
            }
            pieces.drop();
            index++;
        }

        LinesRead end() {
            if (state == State.ITEM && !pieces.isStopped()) {
                read();
            }
            if (state != State.CLOSED && !pieces.isStopped()) {
                pieces.stop(here.origin("").at(ProblemText.EARLY_END));
            }
            return pieces.outcome(index);
        }
    }

    /** How deep within an item the bytes are: it ends at a comma or a closing bracket that is not its own. */
    private static final class Nest {

        private int depth;
        private boolean isText;
        private boolean isEscaped;

        boolean isEndedBy(byte each) {
            if (isText) {
                isText = isEscaped || each != '"';
                isEscaped = !isEscaped && each == '\\';
                return false;
            }
            boolean isOutermost = depth == 0;
            switch (each) {
                case '"' -> isText = true;
                case '{', '[' -> depth++;
                case '}', ']' -> depth = Math.max(0, depth - 1);
                default -> {
                    return isOutermost && each == ',';
                }
            }
            return isOutermost && each == ']';
        }
    }

    /** The place of a byte in its file. */
    private static final class Cursor {

        private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        private long line = 1;
        private int column = 1;
        private long offset;
        private int marked;
        private boolean isAfterReturn;

        Origin origin(String pointer) {
            return new Origin(pointer, line, column, offset);
        }

        /** Whether the byte belongs to a byte order mark at the start of the file. */
        boolean isMark(byte each) {
            return offset == marked && marked < MARK.length && each == MARK[marked];
        }

        boolean isWithinMark() {
            return marked > 0 && marked < MARK.length;
        }

        void pass(byte each) {
            if (isMark(each)) {
                marked++;
            } else if (each == '\n' || each == '\r') {
                line += each == '\n' && isAfterReturn ? 0 : 1;
                column = 1;
            } else if ((each & 0xC0) != 0x80) {
                column++;
            }
            isAfterReturn = each == '\r';
            offset++;
        }
    }
}
