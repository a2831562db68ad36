package org.openpac.json.host;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Message;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonProblem;
import org.openpac.json.codec.FirstPlace;
import org.openpac.json.codec.JsonBytes;

/**
 * One value of a host's document put down as JSON again, token by token, together with where each token stood.
 *
 * <p>Numbers keep their digits and members come twice if they do, so that the strict reader finds what it would have found in
 * the document itself. White space and the choice of escapes are gone, since tokens have none. Not for several threads.
 */
public final class Transcript {

    private static final int FIRST_ROOM = 64;

    private final String base;
    private final int maxBytes;
    private final JsonBytes json = new JsonBytes(1 << 10);
    private @Nullable Token last;
    private int depth;
    private int count;
    private int[] starts = new int[FIRST_ROOM];
    private int[] lines = new int[FIRST_ROOM];
    private int[] columns = new int[FIRST_ROOM];
    private long[] offsets = new long[FIRST_ROOM];

    /** Of a value that stands somewhere in the host's document. */
    Transcript(String base, int maxBytes) {
        this.base = base;
        this.maxBytes = maxBytes;
    }

    /**
     * Puts down the next token.
     *
     * @param line its line in the host's document, from 1; less if the host has none
     * @param column its place in the line as the host counts, from 1; less if the host has none
     * @param byteOffset the bytes before it; -1 if the host does not count them
     * @return whether there is more to come: the value has not ended, and is not beyond the limit of a document
     */
    public boolean add(Token token, int line, int column, long byteOffset) {
        if (last != null && last.kind() != Token.Kind.NAME && last.depth() <= 0 && !token.isEnd()) {
            json.ascii(',');
        }
        note(json.length(), line, column, byteOffset);
        write(token);
        last = token;
        depth += token.depth();
        return (depth > 0 || token.kind() == Token.Kind.NAME) && json.length() <= maxBytes;
    }

    private void write(Token token) {
        switch (token.kind()) {
            case OBJECT -> json.ascii('{');
            case OBJECT_END -> json.ascii('}');
            case ARRAY -> json.ascii('[');
            case ARRAY_END -> json.ascii(']');
            case NAME -> {
                json.text(token.text());
                json.ascii(':');
            }
            case TEXT -> json.text(token.text());
            // Whatever a host takes for a number: the reader says whether it is one of JSON.
            case NUMBER -> json.verbatim(token.text());
            case TRUE -> json.ascii("true");
            case FALSE -> json.ascii("false");
            case NULL -> json.ascii("null");
            case FOREIGN -> json.ascii('?');
        }
    }

    private void note(int start, int line, int column, long byteOffset) {
        if (count == starts.length) {
            int room = 2 * count;
            starts = Arrays.copyOf(starts, room);
            lines = Arrays.copyOf(lines, room);
            columns = Arrays.copyOf(columns, room);
            offsets = Arrays.copyOf(offsets, room);
        }
        starts[count] = start;
        lines[count] = Math.max(0, line);
        columns[count] = line > 0 ? Math.max(0, column) : 0;
        offsets[count] = Math.max(-1, byteOffset);
        count++;
    }

    /** What has been put down so far. */
    byte[] json() {
        return json.toArray();
    }

    /** The problem with the pointer and the place that its value has in the host's document. */
    JsonProblem placed(JsonProblem problem) {
        int at = indexOf(problem.byteOffset());
        return new JsonProblem(
                problem.code(),
                base + problem.pointer(),
                lines[at],
                columns[at],
                offsets[at],
                placed(problem.message()));
    }

    private Message placed(Message message) {
        return FirstPlace.moved(message, first -> {
            int at = indexOf(first.byteOffset());
            return new FirstPlace(lines[at], columns[at], offsets[at]);
        });
    }

    /** The notice with the pointer and the place that its value has in the host's document. */
    JsonNotice placed(JsonNotice notice) {
        int at = indexOf(notice.byteOffset());
        return new JsonNotice(
                notice.code(), base + notice.pointer(), lines[at], columns[at], offsets[at], notice.message());
    }

    /** The token that a byte belongs to. */
    private int indexOf(long offset) {
        int found = Arrays.binarySearch(starts, 0, count, (int) offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
