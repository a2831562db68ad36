package org.openpac.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A small value of two parts, both of them required: an object on one line that holds nothing else. */
abstract class CompositeCodec implements ValueCodec {

    private final List<String> names;
    private final PropertyNameMatcher matcher;
    private final ValueCodec[] codecs;
    private final byte[] beforeFirst;
    private final byte[] beforeSecond;
    private final byte[] beforeFirstCompact;
    private final byte[] beforeSecondCompact;

    CompositeCodec(List<String> names, List<ValueCodec> codecs) {
        this.names = names;
        this.matcher = BinaryNameMatcher.construct(names);
        this.beforeFirst = ascii("{\"" + names.get(0) + "\": ");
        this.beforeSecond = ascii(", \"" + names.get(1) + "\": ");
        this.beforeFirstCompact = ascii("{\"" + names.get(0) + "\":");
        this.beforeSecondCompact = ascii(",\"" + names.get(1) + "\":");
        this.codecs = codecs.toArray(ValueCodec[]::new);
    }

    /**
     * Makes the value of its parts.
     *
     * @param start where the value stands
     * @return null if the parts do not fit together, which is noted
     */
    abstract @Nullable Object made(Reading in, int start, Object first, Object second) throws StopReading;

    /** Takes the value apart: its first or its second part. */
    abstract Object part(Object value, int index);

    @Override
    public final @Nullable Object read(Reading in) throws StopReading {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Phrase.OBJECT);
            return null;
        }
        int mark = in.mark();
        int start = in.offset();
        Object first = null;
        Object second = null;
        int seen = 0;
        int index;
        while ((index = in.nextMember(matcher)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            String name = in.name();
            in.pointer().push(name);
            in.next();
            if (index < 0) {
                refuse(in, name);
            } else if ((seen >> index & 1) == 1) {
                in.second(name, in.firstOffset(start, names, index));
                in.skip();
            } else {
                seen |= 1 << index;
                Object part = readPart(in, index);
                first = index == 0 ? part : first;
                second = index == 1 ? part : second;
            }
            in.pointer().pop();
        }
        noteMissing(in, start, seen);
        Object value = first == null || second == null ? null : made(in, start, first, second);
        return in.isSoundSince(mark) ? value : null;
    }

    private @Nullable Object readPart(Reading in, int index) throws StopReading {
        if (in.token() == JsonToken.VALUE_NULL) {
            in.problem(ProblemText.NULL);
            return null;
        }
        return codecs[index].read(in);
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

    private void noteMissing(Reading in, int start, int seen) throws StopReading {
        for (int i = 0; i < codecs.length; i++) {
            if ((seen >> i & 1) == 0) {
                in.pointer().push(names.get(i));
                in.problemAt(start, ProblemText.MISSING, Given.named("name", names.get(i)));
                in.pointer().pop();
            }
        }
    }

    @Override
    public final void write(Writing out, Object value) {
        int i = 0;
        try {
            out.bytes().all(out.isCompact() ? beforeFirstCompact : beforeFirst);
            codecs[0].write(out, part(value, 0));
            i = 1;
            out.bytes().all(out.isCompact() ? beforeSecondCompact : beforeSecond);
            codecs[1].write(out, part(value, 1));
        } catch (Unwritable e) {
            throw e.within(names.get(i));
        }
        out.bytes().ascii('}');
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
