package org.openpac.json.host;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonProblem;
import org.openpac.json.PacJsonException;
import org.openpac.json.ReadResult;

/** How the values of one type are said in JSON, for an adapter that knows no types of plans. */
public final class HostFormat {

    private final Class<?> type;
    private final int maxBytes;
    private final Function<Object, byte[]> writer;
    private final Optional<Function<byte[], ReadResult<?>>> reader;

    private HostFormat(
            Class<?> type,
            int maxBytes,
            Function<Object, byte[]> writer,
            Optional<Function<byte[], ReadResult<?>>> reader) {
        this.type = type;
        this.maxBytes = maxBytes;
        this.writer = writer;
        this.reader = reader;
    }

    static <T> HostFormat of(
            Class<T> type, int maxBytes, Function<T, byte[]> writer, Function<byte[], ReadResult<T>> reader) {
        return new HostFormat(type, maxBytes, value -> writer.apply(type.cast(value)), Optional.of(reader::apply));
    }

    static <T> HostFormat written(Class<T> type, Function<T, byte[]> writer) {
        return new HostFormat(type, 0, value -> writer.apply(type.cast(value)), Optional.empty());
    }

    /** The type as callers know it, whose values may be of a hidden one. */
    public Class<?> type() {
        return type;
    }

    /** Whether values are also read; some are only written, such as reports, which are read as records of what they told. */
    public boolean isRead() {
        return reader.isPresent();
    }

    /**
     * Writes a value as one JSON object without white space, those within unknown members apart.
     *
     * @throws PacJsonException if the value holds what the format has no place for
     */
    public byte[] write(Object value) {
        return writer.apply(value);
    }

    /** The tokens of what {@link #write} has written, for formats other than JSON. */
    public static Iterator<Token> tokens(byte[] json) {
        return new Tokens(json);
    }

    /** The first of some problems and how many there are, for the message of a host's exception. */
    public static String summary(List<JsonProblem> problems) {
        return Objects.requireNonNull(new PacJsonException(problems.get(0), problems.size()).getMessage());
    }

    /**
     * Begins to put down a value of a host's document.
     *
     * @param base the value's JSON Pointer in that document
     */
    public Transcript transcript(String base) {
        return new Transcript(base, maxBytes);
    }

    /**
     * Reads what was put down, strictly. Problems and notices have the pointers and places of the host's document.
     *
     * @throws IllegalStateException if values are not {@linkplain #isRead() read}
     */
    public ReadResult<?> read(Transcript transcript) {
        ReadResult<?> read = reader.orElseThrow(() -> new IllegalStateException(type + " is only written"))
                .apply(transcript.json());
        List<JsonNotice> notices =
                read.notices().stream().map(transcript::placed).toList();
        if (read.value().isPresent()) {
            return ReadResult.of(read.orThrow(), notices);
        }
        List<JsonProblem> problems =
                read.problems().stream().map(transcript::placed).toList();
        return ReadResult.refused(problems, notices);
    }
}
