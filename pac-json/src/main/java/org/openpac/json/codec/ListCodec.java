package org.openpac.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
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
        int start = in.items().size();
        List<Object> values = readInPlace(in);
        List<Object> copy = values == null ? null : new ArrayList<>(values);
        in.items().takeOff(start);
        return copy;
    }

    /** Reads the list where it need not outlive {@link Reading#items()}, from which the caller takes it off. */
    @Nullable
    List<Object> readInPlace(Reading in) throws StopReading {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType(Phrase.ARRAY);
            return null;
        }
        int start = in.items().size();
        in.pointer().push(0);
        for (int count = 1; in.next() != JsonToken.END_ARRAY; count++) {
            in.requireItems(count);
            readItem(in);
            in.pointer().next();
        }
        in.pointer().pop();
        return in.items().since(start);
    }

    private void readItem(Reading in) throws StopReading {
        int mark = in.mark();
        int offset = in.offsetOfUse();
        Object value = null;
        if (in.token() == JsonToken.VALUE_NULL) {
            in.problem(ProblemText.NULL);
        } else {
            value = item.read(in);
        }
        if (value == null) {
            in.setAsideSince(mark, offset);
        } else {
            in.items().add(value);
        }
    }

    @Override
    public void write(Writing out, Object value) {
        out.open('[', isInline);
        List<?> values = value instanceof RandomAccess ? (List<?>) value : new ArrayList<>((List<?>) value);
        int i = 0;
        try {
            for (; i < values.size(); i++) {
                out.item();
                item.write(out, values.get(i));
            }
        } catch (Unwritable e) {
            throw e.within(i);
        }
        out.close(']');
    }
}
