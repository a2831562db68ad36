package org.openpac.json.codec;

import org.jspecify.annotations.Nullable;

/** Names that somebody knows. */
final class NameCodec implements ValueCodec {

    private final NameCheck check;

    NameCodec(NameCheck check) {
        this.check = check;
    }

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        int offset = in.offset();
        String text = in.text();
        return text != null && check.accepts(in, offset, text) ? text : null;
    }

    @Override
    public void write(Writing out, Object value) {
        out.bytes().text((String) value);
    }
}
