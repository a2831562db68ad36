package org.openpac.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What reading a document came to: a value, or every reason why there is none.
 *
 * @param <T> what was to be read
 */
public final class ReadResult<T> {

    private final @Nullable T value;
    private final List<JsonProblem> problems;
    private final List<JsonNotice> notices;
    private final List<SetAside> setAside;

    private ReadResult(
            @Nullable T value, List<JsonProblem> problems, List<JsonNotice> notices, List<SetAside> setAside) {
        this.value = value;
        this.problems = List.copyOf(problems);
        this.notices = List.copyOf(notices);
        this.setAside = List.copyOf(setAside);
    }

    /** A value that was read without problems. */
    public static <T> ReadResult<T> of(T value, List<JsonNotice> notices) {
        return of(value, notices, List.of());
    }

    /** A value that was read without what was wrong with it. */
    public static <T> ReadResult<T> of(T value, List<JsonNotice> notices, List<SetAside> setAside) {
        return new ReadResult<>(Objects.requireNonNull(value, "value"), List.of(), notices, setAside);
    }

    /**
     * No value, and why.
     *
     * @throws IllegalArgumentException if no problem is given
     */
    public static <T> ReadResult<T> refused(List<JsonProblem> problems, List<JsonNotice> notices) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refused document must have a problem");
        }
        return new ReadResult<>(null, problems, notices, List.of());
    }

    /** The value; empty exactly if there are problems. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Why there is no value, in the order of the document; empty exactly if there is one. */
    public List<JsonProblem> problems() {
        return problems;
    }

    /** What is worth knowing although it keeps nothing from being read, in the order of the document. */
    public List<JsonNotice> notices() {
        return notices;
    }

    /**
     * What the value was read without, in the order of the document; always empty unless reading was {@linkplain
     * JsonSettings#lenient() lenient}. Whoever writes the value loses it.
     */
    public List<SetAside> setAside() {
        return setAside;
    }

    /** The same with another value made of the value, if there is one. */
    public <R> ReadResult<R> map(Function<? super T, ? extends R> change) {
        return value == null
                ? new ReadResult<>(null, problems, notices, setAside)
                : new ReadResult<>(Objects.requireNonNull(change.apply(value)), problems, notices, setAside);
    }

    /**
     * The value.
     *
     * @throws PacJsonException if there is none, with the first problem and how many there are
     */
    public T orThrow() {
        if (value == null) {
            throw new PacJsonException(problems.get(0), problems.size());
        }
        return value;
    }

    @Override
    public String toString() {
        return value == null
                ? "refused: " + problems.size() + " problems, first " + problems.get(0)
                : "read, " + notices.size() + " notices, " + setAside.size() + " parts set aside";
    }
}
