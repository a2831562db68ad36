package org.openpac.json.codec;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Constants of an enumeration, by their names. */
final class ConstantCodec<E extends Enum<E>> implements ValueCodec {

    private final List<E> constants;

    ConstantCodec(Class<E> type) {
        this.constants = Stream.of(type.getEnumConstants()).toList();
    }

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        String text = in.text();
        if (text == null) {
            return null;
        }
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        in.problem(
                ProblemText.UNKNOWN_WORD,
                in.found(text),
                WordCodec.words(constants.stream().map(Enum::name).toList()));
        return null;
    }

    @Override
    public void write(Writing out, Object value) {
        out.bytes().text(((Enum<?>) value).name());
    }
}
