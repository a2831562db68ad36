package org.openpac.json.codec;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of several things, by their words. */
final class ChoiceCodec<E> implements ValueCodec {

    private final List<E> things;
    private final List<String> words;

    ChoiceCodec(List<E> things, Function<E, String> word) {
        this.things = things;
        this.words = things.stream().map(word).toList();
    }

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        String text = in.text();
        if (text == null) {
            return null;
        }
        int index = words.indexOf(text);
        if (index < 0) {
            in.problem(ProblemText.UNKNOWN_WORD, in.found(text), WordCodec.words(words));
            return null;
        }
        return things.get(index);
    }

    @Override
    public void write(Writing out, Object value) {
        out.bytes().text(words.get(things.indexOf(value)));
    }
}
