package org.openpac.json.codec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Occurrence;

/**
 * One member of a form: its name, what it holds, what it means.
 *
 * @param <T> whose member it is
 * @param <V> what it holds
 */
public final class Part<T, V> {

    private final String name;
    private final FormKind<V> kind;
    private final Occurrence occurrence;
    private final @Nullable V empty;
    private final String meaning;
    private final Function<? super T, Optional<V>> value;

    private Part(
            String name,
            FormKind<V> kind,
            Occurrence occurrence,
            @Nullable V empty,
            String meaning,
            Function<? super T, Optional<V>> value) {
        this.name = name;
        this.kind = kind;
        this.occurrence = occurrence;
        this.empty = empty;
        this.meaning = meaning;
        this.value = value;
    }

    /** A member that is always there. */
    public static <T, V> Part<T, V> required(
            String name, FormKind<V> kind, String meaning, Function<? super T, ? extends V> value) {
        return new Part<>(name, kind, Occurrence.REQUIRED, null, meaning, of -> Optional.of(value.apply(of)));
    }

    /** A member that may be left out. */
    public static <T, V> Part<T, V> optional(
            String name, FormKind<V> kind, String meaning, Function<? super T, Optional<V>> value) {
        return new Part<>(name, kind, Occurrence.OPTIONAL, null, meaning, value);
    }

    /** A member that may be left out, and then has a value all the same; that value is not written. */
    public static <T, V> Part<T, V> standard(
            String name, FormKind<V> kind, V standard, String meaning, Function<? super T, ? extends V> value) {
        return new Part<>(
                name,
                kind,
                Occurrence.OPTIONAL,
                standard,
                meaning,
                of -> Optional.<V>of(value.apply(of)).filter(held -> !held.equals(standard)));
    }

    /** A list, left out where it is empty. */
    public static <T, V> Part<T, List<V>> several(
            String name, FormKind<V> item, String meaning, Function<? super T, ? extends List<V>> values) {
        return new Part<>(
                name,
                item.several(),
                Occurrence.LIST,
                List.of(),
                meaning,
                of -> Optional.<List<V>>of(values.apply(of)).filter(list -> !list.isEmpty()));
    }

    /** Values by names, left out where there is none. */
    public static <T, V> Part<T, Map<String, V>> named(
            String name,
            FormKind<Map<String, V>> kind,
            String meaning,
            Function<? super T, ? extends Map<String, V>> values) {
        return new Part<>(
                name,
                kind,
                Occurrence.LIST,
                Map.of(),
                meaning,
                of -> Optional.<Map<String, V>>of(values.apply(of)).filter(map -> !map.isEmpty()));
    }

    /** The same member of something that holds what it is a member of. */
    public <W> Part<W, V> within(Function<? super W, ? extends T> held) {
        return new Part<>(name, kind, occurrence, empty, meaning, whole -> value.apply(held.apply(whole)));
    }

    /** The member's name. */
    public String name() {
        return name;
    }

    /** What it holds. */
    public FormKind<V> kind() {
        return kind;
    }

    /** Whether a form cannot be without it. */
    public boolean isRequired() {
        return occurrence == Occurrence.REQUIRED;
    }

    /** What it means, in English. */
    public String meaning() {
        return meaning;
    }

    Optional<V> in(T whole) {
        return value.apply(whole);
    }

    /** What it holds where it is left out; null where it then holds nothing. */
    @Nullable
    V empty() {
        return empty;
    }
}
