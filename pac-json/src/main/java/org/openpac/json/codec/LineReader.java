package org.openpac.json.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.openpac.json.BadLines;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonProblem;
import org.openpac.json.JsonSettings;
import org.openpac.json.LinesRead;
import org.openpac.json.ReadResult;

/** Reads one value a line, holding one line at a time. */
public final class LineReader {

    private static final int CHUNK = 8 << 10;

    private final JsonSettings settings;
    private final DocumentReader documents;

    /** A reader that keeps to the limits of the settings. */
    public LineReader(JsonSettings settings) {
        this.settings = settings;
        this.documents = new DocumentReader(settings);
    }

    /**
     * Reads the lines of a stream to its end, without closing it.
     *
     * @throws IOException if the stream throws it; what it holds never throws
     */
    public <T> LinesRead read(InputStream stream, FormKind<T> kind, BadLines bad, Consumer<? super T> each)
            throws IOException {
        Walk<T> walk = new Walk<>(kind, bad, each);
        byte[] chunk = new byte[CHUNK];
        for (int count = chunked(stream, chunk); count >= 0 && !walk.isStopped; count = chunked(stream, chunk)) {
            walk.take(chunk, count);
        }
        walk.end();
        return new LinesRead(walk.line, walk.values, walk.bad, walk.problems, walk.notices, !walk.isStopped);
    }

    /** A stream that hands out nothing when asked for several is asked for one, and has to wait. */
    private static int chunked(InputStream stream, byte[] chunk) throws IOException {
        int count = stream.read(chunk, 0, chunk.length);
        if (count != 0) {
            return count;
        }
        int single = stream.read();
        chunk[0] = (byte) single;
        return single < 0 ? -1 : 1;
    }

    private final class Walk<T> {

        private final FormKind<T> kind;
        private final BadLines onBad;
        private final Consumer<? super T> each;
        private final int maxBytes = settings.limit(JsonLimit.LINE_BYTES);
        private final int mostTold = settings.limit(JsonLimit.PROBLEMS);
        private final List<JsonProblem> problems = new ArrayList<>();
        private final List<JsonNotice> notices = new ArrayList<>();
        private byte[] held = new byte[CHUNK];
        private int length;
        private long offset;
        private long line;
        private long values;
        private long bad;
        private long passedOver;
        private boolean isStopped;

        Walk(FormKind<T> kind, BadLines onBad, Consumer<? super T> each) {
            this.kind = kind;
            this.onBad = onBad;
            this.each = each;
        }

        void take(byte[] chunk, int count) {
            int start = 0;
            for (int i = 0; i < count && !isStopped; i++) {
                if (chunk[i] == '\n') {
                    hold(chunk, start, i - start);
                    finish(1);
                    start = i + 1;
                }
            }
            if (!isStopped) {
                hold(chunk, start, count - start);
            }
        }

        void end() {
            if (!isStopped && length > 0) {
                finish(0);
            }
        }

        /** Beyond the limit nothing more is held: the line is refused, and its rest passed over. */
        private void hold(byte[] chunk, int start, int count) {
            int room = maxBytes + 1 - length;
            int taken = Math.min(room, count);
            if (held.length < length + taken) {
                held = Arrays.copyOf(held, Math.max(2 * held.length, length + taken));
            }
            System.arraycopy(chunk, start, held, length, taken);
            length += taken;
            passedOver += count - taken;
        }

        private void finish(int lineFeed) {
            line++;
            if (!isBlank()) {
                read(new Slice(held, 0, length));
            }
            offset += length + passedOver + lineFeed;
            length = 0;
            passedOver = 0;
        }

        private void read(Slice json) {
            Located lines = new Located(line, offset);
            if (line > 1 && DocumentReader.startsWithMark(json, 0)) {
                refuse(List.of(lines.at(new Faults(new byte[0]).at(0, "", ProblemText.NOT_JSON))));
                return;
            }
            ReadResult<T> read = documents.readLine(json, kind);
            for (JsonNotice notice : read.notices()) {
                if (notices.size() < mostTold) {
                    notices.add(lines.at(notice));
                }
            }
            if (read.value().isPresent()) {
                values++;
                each.accept(read.orThrow());
            } else {
                refuse(read.problems().stream().map(lines::at).toList());
            }
        }

        private void refuse(List<JsonProblem> found) {
            bad++;
            isStopped = onBad == BadLines.STOP;
            found.stream().limit(Math.max(0, mostTold - problems.size())).forEach(problems::add);
        }

        private boolean isBlank() {
            for (int i = 0; i < length; i++) {
                if (held[i] != ' ' && held[i] != '\t' && held[i] != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** Where a line stands in its file. */
    private record Located(long line, long offset) {

        JsonProblem at(JsonProblem problem) {
            return new JsonProblem(
                    problem.code(),
                    problem.pointer(),
                    Math.toIntExact(line + problem.line() - 1),
                    problem.column(),
                    offset + problem.byteOffset(),
                    problem.message());
        }

        JsonNotice at(JsonNotice notice) {
            return new JsonNotice(
                    notice.code(),
                    notice.pointer(),
                    Math.toIntExact(line + notice.line() - 1),
                    notice.column(),
                    offset + notice.byteOffset(),
                    notice.message());
        }
    }
}
