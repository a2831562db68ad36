package org.openpac.json.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.openpac.json.BadLines;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonProblem;
import org.openpac.json.JsonSettings;
import org.openpac.json.LinesRead;
import org.openpac.json.ProblemCode;
import org.openpac.json.ReadResult;

/** Values out of a stream, one after the other: the bytes of the one at hand, and what came of those before. */
final class Pieces<T> {

    private static final int ROOM = 8 << 10;
    private static final int MARK_LENGTH = 3;
    private static final Set<ProblemCode> NO_JSON = EnumSet.of(ProblemCode.SYNTAX, ProblemCode.INVALID_UTF8);

    private final DocumentReader documents;
    private final FormKind<T> kind;
    private final BadLines onBad;
    private final Consumer<? super T> each;
    private final int maxBytes;
    private final int mostTold;
    private final List<JsonProblem> problems = new ArrayList<>();
    private final List<JsonNotice> notices = new ArrayList<>();
    private byte[] held = new byte[ROOM];
    private int length;
    private long passedOver;
    private long values;
    private long bad;
    private boolean isStopped;

    Pieces(DocumentReader documents, FormKind<T> kind, BadLines onBad, Consumer<? super T> each) {
        JsonSettings settings = documents.settings();
        this.documents = documents;
        this.kind = kind;
        this.onBad = onBad;
        this.each = each;
        this.maxBytes = settings.limit(JsonLimit.LINE_BYTES);
        this.mostTold = settings.limit(JsonLimit.PROBLEMS);
    }

    /** Whether no more is to be read. */
    boolean isStopped() {
        return isStopped;
    }

    /** Beyond the limit nothing more is held: the value is refused, and its rest passed over. */
    void hold(byte[] chunk, int start, int count) {
        int room = maxBytes + 1 - length;
        int taken = Math.min(room, count);
        if (held.length < length + taken) {
            held = Arrays.copyOf(held, Math.max(2 * held.length, length + taken));
        }
        System.arraycopy(chunk, start, held, length, taken);
        length += taken;
        passedOver += count - taken;
    }

    /** How many bytes the value at hand has, also those passed over. */
    long size() {
        return length + passedOver;
    }

    /** Whether the value at hand is white space, or nothing; at the start of the file, after a byte order mark. */
    boolean isBlank(boolean isStart) {
        boolean isMarked = isStart && DocumentReader.startsWithMark(new Slice(held, 0, length), 0);
        for (int i = isMarked ? MARK_LENGTH : 0; i < length; i++) {
            if (held[i] != ' ' && held[i] != '\t' && held[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Lets go of the value at hand. */
    void drop() {
        length = 0;
        passedOver = 0;
    }

    /**
     * Reads the value at hand and hands it on, or says why not; a byte order mark may stand at the start of the file only.
     *
     * @return whether it was JSON
     */
    boolean read(Origin origin) {
        Slice json = new Slice(held, 0, length);
        if (origin.offset() > 0 && DocumentReader.startsWithMark(json, 0)) {
            refuse(List.of(origin.at(ProblemText.NOT_JSON)));
            return false;
        }
        ReadResult<T> read = documents.readLine(json, kind);
        for (JsonNotice notice : read.notices()) {
            if (notices.size() < mostTold) {
                notices.add(origin.at(notice));
            }
        }
        if (read.value().isPresent()) {
            values++;
            each.accept(read.orThrow());
        } else {
            refuse(read.problems().stream().map(origin::at).toList());
        }
        return read.problems().stream().map(JsonProblem::code).noneMatch(NO_JSON::contains);
    }

    private void refuse(List<JsonProblem> found) {
        bad++;
        isStopped |= onBad == BadLines.STOP;
        found.stream().limit(Math.max(0, mostTold - problems.size())).forEach(problems::add);
    }

    /** Notes what keeps the rest from being read. */
    void stop(JsonProblem problem) {
        refuse(List.of(problem));
        isStopped = true;
    }

    /** Notes that the rest cannot be read, for a reason that has been told. */
    void stop() {
        isStopped = true;
    }

    /** What has come of all. */
    LinesRead outcome(long count) {
        return new LinesRead(count, values, bad, problems, notices, !isStopped);
    }
}
