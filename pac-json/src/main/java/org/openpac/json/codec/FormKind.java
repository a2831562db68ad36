package org.openpac.json.codec;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What sort of value a {@link Part} of a form holds: how it is read and written, and what a schema says of it.
 *
 * @param <V> the values
 */
public final class FormKind<V> {

    private final ValueCodec codec;
    private final Supplier<Map<String, Object>> schema;
    private final boolean isInline;
    private final List<Form<?>> forms;

    FormKind(ValueCodec codec, boolean isInline, Supplier<Map<String, Object>> schema) {
        this(codec, isInline, List.of(), schema);
    }

    FormKind(ValueCodec codec, boolean isInline, List<Form<?>> forms, Supplier<Map<String, Object>> schema) {
        this.forms = List.copyOf(forms);
        this.codec = codec;
        this.isInline = isInline;
        this.schema = schema;
    }

    ValueCodec codec() {
        return codec;
    }

    /** Whether null is a value like any other. */
    boolean takesNull() {
        return codec.equals(RawCodec.RAW) || codec.equals(SliceCodec.SLICE);
    }

    /** Whether a list of such values stands on one line. */
    boolean isInline() {
        return isInline;
    }

    /** The forms that such a value, or its items, are of; none for small values. */
    public List<Form<?>> forms() {
        return forms;
    }

    /** What a JSON Schema says of such a value; definitions of small values are referred to as those of plans. */
    public Map<String, Object> schema() {
        return schema.get();
    }

    /** Several values of this kind. */
    public FormKind<List<V>> several() {
        return new FormKind<>(
                new ListCodec(codec, isInline), isInline, forms, () -> Map.of("type", "array", "items", schema.get()));
    }

    /** Values of this kind by names that are the document's own. */
    public FormKind<Map<String, V>> byName() {
        return byName(NameCheck.ANY);
    }

    /** Values of this kind by names that are looked at. */
    public FormKind<Map<String, V>> byName(NameCheck check) {
        return new FormKind<>(
                new MapCodec(codec, check, isInline),
                false,
                forms,
                () -> Map.of("type", "object", "additionalProperties", schema.get()));
    }

    @Nullable
    V read(Reading in) throws StopReading {
        Object value = codec.read(in);
        return value == null ? null : cast(value);
    }

    // A codec reads what its kind is of; each constant of FormKinds says which.
    @SuppressWarnings("unchecked")
    V cast(Object value) {
        return (V) value;
    }
}
