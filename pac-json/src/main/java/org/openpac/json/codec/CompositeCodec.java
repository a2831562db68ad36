package org.openpac.json.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A small value of several parts, all of them required: an object on one line that holds nothing else. */
abstract class CompositeCodec implements ValueCodec {

    private final List<String> names;
    private final List<ValueCodec> codecs;

    CompositeCodec(List<String> names, List<ValueCodec> codecs) {
        this.names = names;
        this.codecs = codecs;
    }

    /**
     * Makes the value of its parts, which are all there.
     *
     * @param offsets where each part stands
     * @return null if the parts do not fit together, which is noted
     */
    abstract @Nullable Object made(Reading in, Object[] parts, int[] offsets) throws StopReading;

    /** Takes the value apart, in the order of the names. */
    abstract List<Object> parts(Object value);

    @Override
    public final @Nullable Object read(Reading in) throws StopReading {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Phrase.OBJECT);
            return null;
        }
        int mark = in.mark();
        int start = in.offset();
        @Nullable Object[] parts = new Object[names.size()];
        int[] offsets = new int[names.size()];
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.name();
            in.pointer().push(name);
            in.next();
            readPart(in, name, parts, offsets);
            in.pointer().pop();
        }
        Object[] complete = complete(in, start, parts, offsets);
        Object value = complete == null ? null : made(in, complete, offsets);
        return in.isSoundSince(mark) ? value : null;
    }

    private void readPart(Reading in, String name, @Nullable Object[] parts, int[] offsets) throws StopReading {
        int index = names.indexOf(name);
        if (index < 0) {
            refuse(in, name);
        } else if (offsets[index] > 0) {
            in.problem(ProblemText.DUPLICATE, Given.named("name", name));
            in.skip();
        } else {
            offsets[index] = in.offset();
            if (in.token() == JsonToken.VALUE_NULL) {
                in.problem(ProblemText.NULL);
            } else {
                parts[index] = codecs.get(index).read(in);
            }
        }
    }

    /** An unknown part cannot be kept beside the value; only a newer version can have given it a meaning. */
    private void refuse(Reading in, String name) throws StopReading {
        if (in.isTolerant()) {
            in.isNameAccepted(name);
            in.markNewerValue();
            UnknownValue.walk(in);
        } else {
            UnknownMember.problem(in, name, names);
            in.skip();
        }
    }

    /** The parts if all of them are there; those that never were are missing. */
    private Object @Nullable [] complete(Reading in, int start, @Nullable Object[] parts, int[] offsets)
            throws StopReading {
        Object[] complete = new Object[parts.length];
        boolean isComplete = true;
        for (int i = 0; i < parts.length; i++) {
            Object part = parts[i];
            if (part == null) {
                isComplete = false;
            } else {
                complete[i] = part;
            }
            if (offsets[i] == 0) {
                in.pointer().push(names.get(i));
                in.problemAt(start, ProblemText.MISSING, Given.named("name", names.get(i)));
                in.pointer().pop();
            }
        }
        return isComplete ? complete : null;
    }

    @Override
    public final void write(Writing out, Object value) {
        List<Object> parts = parts(value);
        out.open('{', true);
        for (int i = 0; i < names.size(); i++) {
            out.pointer().push(names.get(i));
            out.member(names.get(i));
            codecs.get(i).write(out, parts.get(i));
            out.pointer().pop();
        }
        out.close('}');
    }
}
