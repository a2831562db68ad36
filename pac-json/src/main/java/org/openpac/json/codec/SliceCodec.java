package org.openpac.json.codec;

import org.jspecify.annotations.Nullable;

/** Any JSON value where it stands. */
final class SliceCodec implements ValueCodec {

    static final ValueCodec SLICE = new SliceCodec();

    private SliceCodec() {}

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        int offset = in.offset();
        UnknownValue.walk(in);
        return in.sliceSince(offset);
    }

    @Override
    public void write(Writing out, Object value) {
        Slice slice = (Slice) value;
        out.bytes().all(slice.bytes(), slice.start(), slice.length());
    }
}
