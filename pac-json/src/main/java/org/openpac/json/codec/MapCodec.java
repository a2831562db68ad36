package org.openpac.json.codec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Values of one kind by names that are the document's own, in its order. */
final class MapCodec implements ValueCodec {

    private final ValueCodec value;
    private final NameCheck check;
    private final boolean isInline;

    MapCodec(ValueCodec value, NameCheck check, boolean isInline) {
        this.value = value;
        this.check = check;
        this.isInline = isInline;
    }

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Phrase.OBJECT);
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Integer> places = new HashMap<>();
        boolean isSound = true;
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.name();
            int nameOffset = in.offset();
            in.pointer().push(name);
            in.next();
            boolean isAccepted = in.isNameAccepted(name) && check.accepts(in, nameOffset, name);
            Object read = null;
            Integer first = places.putIfAbsent(name, in.offset());
            if (first != null) {
                in.second(name, first);
                in.skip();
            } else if (in.token() == JsonToken.VALUE_NULL) {
                in.problem(ProblemText.NULL);
            } else {
                read = value.read(in);
            }
            if (read != null && isAccepted) {
                values.put(name, read);
            } else {
                isSound = false;
            }
            in.pointer().pop();
        }
        return isSound ? values : null;
    }

    @Override
    public void write(Writing out, Object values) {
        out.open('{', isInline);
        ((Map<?, ?>) values).forEach((name, one) -> {
            out.member((String) name);
            try {
                value.write(out, one);
            } catch (Unwritable e) {
                throw e.within((String) name);
            }
        });
        out.close('}');
    }
}
