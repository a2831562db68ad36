package org.openpac.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpac.json.JsonLimit;
import tools.jackson.core.JsonToken;

/** Several values of one kind. */
final class ListCodec implements ValueCodec {

    private final ValueCodec item;
    private final boolean isInline;

    /** A list that is written on one line, or one with a line for every item. */
    ListCodec(ValueCodec item, boolean isInline) {
        this.item = item;
        this.isInline = isInline;
    }

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType(Phrase.ARRAY);
            return null;
        }
        List<Object> values = new ArrayList<>(4);
        in.pointer().push(0);
        for (int count = 1; in.next() != JsonToken.END_ARRAY; count++) {
            in.requireAtMost(JsonLimit.ITEMS, count, ProblemText.TOO_MANY_ITEMS);
            readItem(in, values);
            in.pointer().next();
        }
        in.pointer().pop();
        return values;
    }

    private void readItem(Reading in, List<Object> values) throws StopReading {
        int mark = in.mark();
        int offset = in.offset();
        Object value = null;
        if (in.token() == JsonToken.VALUE_NULL) {
            in.problem(ProblemText.NULL);
        } else {
            value = item.read(in);
        }
        if (value == null) {
            in.setAsideSince(mark, offset);
        } else {
            values.add(value);
        }
    }

    @Override
    public void write(Writing out, Object value) {
        out.open('[', isInline);
        out.pointer().push(0);
        for (Object one : (List<?>) value) {
            out.item();
            item.write(out, one);
            out.pointer().next();
        }
        out.pointer().pop();
        out.close(']');
    }
}
