package org.openpac.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.openpac.json.PacJsonException;

/** Writes one value a line, holding one line at a time. */
public final class LineWriter {

    private LineWriter() {}

    /**
     * Writes the values, each followed by a line feed, without closing the stream.
     *
     * @return how many there are
     * @throws IOException if the stream throws it
     * @throws PacJsonException if a value holds what the format has no place for; the lines before it have been written
     */
    public static <T> long write(OutputStream stream, FormKind<T> kind, Iterator<? extends T> values)
            throws IOException {
        long count = 0;
        while (values.hasNext()) {
            Writing out = Writing.ofPart().all(kind.codec(), values.next());
            out.bytes().ascii('\n');
            out.bytes().moveTo(stream);
            count++;
        }
        return count;
    }
}
