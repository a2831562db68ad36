package org.openpac.json.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKind;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.JsonPointer;
import org.openpac.json.codec.Part;
import org.openpac.json.codec.Parts;
import org.openpac.json.codec.Slice;

/**
 * One operation of a patch.
 *
 * @param kind what is done
 * @param path where
 * @param from what is moved or copied; empty elsewhere
 * @param value what is put there or compared; empty where nothing is
 * @param offset where the operation stands in its document
 */
record Operation(Kind kind, JsonPointer path, Optional<JsonPointer> from, Optional<Slice> value, int offset) {

    /** The six operations, in the words of RFC 6902. */
    enum Kind {
        ADD,
        REMOVE,
        REPLACE,
        MOVE,
        COPY,
        TEST;

        boolean needsValue() {
            return this == ADD || this == REPLACE || this == TEST;
        }

        boolean needsOrigin() {
            return this == MOVE || this == COPY;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final FormKind<Kind> WORD = FormKinds.choice(List.of(Kind.values()), Kind::word);
    private static final Part<Operation, Kind> OP =
            Part.required("op", WORD, "What is done: add, remove, replace, move, copy or test.", Operation::kind);
    private static final Part<Operation, JsonPointer> FROM = Part.optional(
            "from", FormKinds.POINTER, "What is moved or copied: a JSON Pointer (RFC 6901).", Operation::from);
    private static final Part<Operation, JsonPointer> PATH =
            Part.required("path", FormKinds.POINTER, "Where: a JSON Pointer (RFC 6901).", Operation::path);
    private static final Part<Operation, Slice> VALUE = Part.optional(
            "value", FormKinds.SLICE, "What is added, put in place or compared, as plans write it.", Operation::value);

    static final Form<Operation> FORM = Form.conditional(
            "Operation",
            List.of(OP, FROM, PATH, VALUE),
            Operation::missing,
            parts ->
                    new Operation(parts.of(OP), parts.of(PATH), parts.maybe(FROM), parts.maybe(VALUE), parts.offset()));

    private static Optional<String> missing(Parts parts) {
        Kind kind = parts.of(OP);
        if (kind.needsOrigin() && parts.maybe(FROM).isEmpty()) {
            return Optional.of(FROM.name());
        }
        return kind.needsValue() && parts.maybe(VALUE).isEmpty() ? Optional.of(VALUE.name()) : Optional.empty();
    }
}
