package org.openpac.json.codec;

import org.jspecify.annotations.Nullable;

/** True and false. */
final class BooleanCodec implements ValueCodec {

    static final ValueCodec BOOLEAN = new BooleanCodec();

    private BooleanCodec() {}

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        return switch (in.token()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> {
                in.wrongType(Phrase.BOOLEAN);
                yield null;
            }
        };
    }

    @Override
    public void write(Writing out, Object value) {
        out.bytes().ascii(value.toString());
    }
}
