package org.openpac.json.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.openpac.json.BadLines;
import org.openpac.json.JsonSettings;
import org.openpac.json.LinesRead;

/** Reads one value a line, holding one line at a time. */
public final class LineReader {

    private final DocumentReader documents;

    /** A reader that keeps to the limits of the settings. */
    public LineReader(JsonSettings settings) {
        this.documents = new DocumentReader(settings);
    }

    /**
     * Reads the lines of a stream to its end, without closing it.
     *
     * @throws IOException if the stream throws it; what it holds never throws
     */
    public <T> LinesRead read(InputStream stream, FormKind<T> kind, BadLines bad, Consumer<? super T> each)
            throws IOException {
        Walk walk = new Walk(new Pieces<>(documents, kind, bad, each));
        Streams.chunks(stream, walk::take);
        return walk.end();
    }

    private static final class Walk {

        private final Pieces<?> pieces;
        private long offset;
        private long line;

        Walk(Pieces<?> pieces) {
            this.pieces = pieces;
        }

        boolean take(byte[] chunk, int count) {
            int start = 0;
            for (int i = 0; i < count && !pieces.isStopped(); i++) {
                if (chunk[i] == '\n') {
                    pieces.hold(chunk, start, i - start);
                    finish(1);
                    start = i + 1;
                }
            }
            if (!pieces.isStopped()) {
                pieces.hold(chunk, start, count - start);
            }
            return !pieces.isStopped();
        }

        LinesRead end() {
            if (!pieces.isStopped() && pieces.size() > 0) {
                finish(0);
            }
            return pieces.outcome(line);
        }

        private void finish(int lineFeed) {
            line++;
            if (!pieces.isBlank(line == 1)) {
                pieces.read(new Origin("", line, 1, offset));
            }
            offset += pieces.size() + lineFeed;
            pieces.drop();
        }
    }
}
