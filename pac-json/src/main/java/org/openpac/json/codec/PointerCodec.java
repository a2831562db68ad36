package org.openpac.json.codec;

import org.jspecify.annotations.Nullable;

/** JSON Pointers. */
final class PointerCodec implements ValueCodec {

    static final ValueCodec POINTER = new PointerCodec();

    private PointerCodec() {}

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        String text = in.text();
        if (text == null) {
            return null;
        }
        JsonPointer pointer = JsonPointer.parse(text).orElse(null);
        if (pointer == null) {
            in.problem(ProblemText.INVALID_POINTER, in.found(text));
        }
        return pointer;
    }

    @Override
    public void write(Writing out, Object value) {
        out.bytes().text(value.toString());
    }
}
