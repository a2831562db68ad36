package org.openpac.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Argument;
import tools.jackson.core.JsonToken;

/** Values of messages: an object of one member, whose name says of what type the value is. */
final class ArgumentCodec implements ValueCodec {

    static final ValueCodec ARGUMENT = new ArgumentCodec();

    private ArgumentCodec() {}

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Phrase.OBJECT);
            return null;
        }
        int start = in.offset();
        List<Object> read = new ArrayList<>(1);
        boolean isSound = true;
        int members = 0;
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.name();
            in.pointer().push(name);
            in.next();
            members++;
            Object value = member(in, name);
            isSound &= value != null;
            if (value != null) {
                read.add(value);
            }
            in.pointer().pop();
        }
        if (isSound && members != 1) {
            in.problemAt(start, ProblemText.IMPOSSIBLE, Given.named("why", "a value has one type, not " + members));
            return null;
        }
        return isSound ? read.get(0) : null;
    }

    private static @Nullable Object member(Reading in, String name) throws StopReading {
        Optional<ArgumentType> type = ArgumentType.find(name);
        if (type.isEmpty()) {
            UnknownMember.problem(in, name, ArgumentType.names());
            in.skip();
            return null;
        }
        if (in.token() == JsonToken.VALUE_NULL) {
            in.problem(ProblemText.NULL);
            return null;
        }
        Object value = type.get().codec().read(in);
        return value == null ? null : type.get().argument(value);
    }

    @Override
    public void write(Writing out, Object value) {
        Argument argument = (Argument) value;
        ArgumentType type = ArgumentType.of(argument);
        out.open('{', true);
        out.member(type.member());
        type.codec().write(out, type.value(argument));
        out.close('}');
    }
}
