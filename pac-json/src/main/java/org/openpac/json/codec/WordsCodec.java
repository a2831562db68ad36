package org.openpac.json.codec;

import org.jspecify.annotations.Nullable;

/** Words quoted or made from a plan, whatever characters they have: halves of surrogate pairs are written as escapes. */
final class WordsCodec implements ValueCodec {

    static final ValueCodec WORDS = new WordsCodec();

    private WordsCodec() {}

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        return in.text();
    }

    @Override
    public void write(Writing out, Object value) {
        out.bytes().text((String) value);
    }
}
