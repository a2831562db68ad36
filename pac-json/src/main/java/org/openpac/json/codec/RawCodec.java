package org.openpac.json.codec;

import org.jspecify.annotations.Nullable;

/** Any JSON value, as the text it is written in. */
final class RawCodec implements ValueCodec {

    static final ValueCodec RAW = new RawCodec();

    private RawCodec() {}

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        int offset = in.offset();
        UnknownValue.walk(in);
        return in.writtenSince(offset);
    }

    @Override
    public void write(Writing out, Object value) {
        out.bytes().verbatim((String) value);
    }
}
