package org.openpac.json.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Occurrence;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.shape.Shape;
import tools.jackson.core.JsonToken;

/**
 * An element of a plan, by its shape: an object with a line for every member.
 *
 * @param <T> the element
 */
final class ElementCodec<T extends Element> implements ValueCodec {

    private final Shape<T> shape;
    private final Member<?, ?>[] members;
    private final List<String> names;
    private final ValueCodec[] codecs;

    ElementCodec(Shape<T> shape) {
        this.shape = shape;
        this.members = shape.members().toArray(Member<?, ?>[]::new);
        this.names = shape.members().stream().map(Member::name).toList();
        this.codecs = shape.members().stream().map(Member::kind).map(Codecs::of).toArray(ValueCodec[]::new);
    }

    @Override
    public @Nullable T read(Reading in) throws StopReading {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Phrase.OBJECT);
            return null;
        }
        int start = in.offset();
        @Nullable Object[] values = new Object[codecs.length];
        boolean[] seen = new boolean[codecs.length];
        Extras extras = new Extras();
        int expected = 0;
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.name();
            in.pointer().push(name);
            in.next();
            int index = indexOf(name, expected);
            if (index < 0) {
                extras.read(in, name, names);
            } else if (seen[index]) {
                refuseSecond(in, name);
            } else {
                seen[index] = true;
                values[index] = readMember(in, index, extras);
                expected = index + 1;
            }
            in.pointer().pop();
        }
        noteMissing(in, start, seen);
        return in.isOfUse() && hasAllRequired(values) ? shape.make(values, extras.members()) : null;
    }

    private boolean hasAllRequired(@Nullable Object[] values) {
        for (Member<?, ?> member : members) {
            if (member.isRequired() && values[member.index()] == null) {
                return false;
            }
        }
        return true;
    }

    static void refuseSecond(Reading in, String name) throws StopReading {
        int mark = in.mark();
        int offset = in.offset();
        in.problem(ProblemText.DUPLICATE, Given.named("name", name));
        in.skip();
        in.setAsideSince(mark, offset);
    }

    /** Members come in the shape's order as a rule, some left out; -1 if the shape has none of the name. */
    private int indexOf(String name, int expected) {
        for (int i = expected; i < members.length; i++) {
            if (members[i].name().equals(name)) {
                return i;
            }
        }
        return shape.member(name).map(Member::index).orElse(-1);
    }

    private @Nullable Object readMember(Reading in, int index, Extras extras) throws StopReading {
        Member<?, ?> member = members[index];
        int mark = in.mark();
        int offset = in.offset();
        Object value = null;
        if (in.token() == JsonToken.VALUE_NULL) {
            in.problem(ProblemText.NULL);
        } else {
            boolean before = in.hide(member.privacy() != PersonalData.NONE);
            value = in.isTolerant() ? readOrKeep(in, member, extras) : codecs[index].read(in);
            in.show(before);
        }
        if (value == null && !member.isRequired()) {
            in.setAsideSince(mark, offset);
        }
        return value;
    }

    /** In a document of a newer version, a value unknown here is kept under its member's name, if it can be spared. */
    private @Nullable Object readOrKeep(Reading in, Member<?, ?> member, Extras extras) throws StopReading {
        int mark = in.mark();
        int offset = in.offset();
        Object value = codecs[member.index()].read(in);
        if (!in.takeNewerValue()) {
            return value;
        }
        if (member.isRequired()) {
            in.problemAt(
                    offset,
                    ProblemText.UNKNOWN_WORD,
                    in.found(in.writtenSince(offset)),
                    WordCodec.words((Kind.Vocabulary) member.kind()));
        } else if (in.isSoundSince(mark)) {
            extras.keepNewer(in, offset, member.name());
        }
        return null;
    }

    private void noteMissing(Reading in, int start, boolean[] seen) throws StopReading {
        for (Member<?, ?> member : members) {
            if (member.isRequired() && !seen[member.index()]) {
                in.pointer().push(member.name());
                in.problemAt(start, ProblemText.MISSING, Given.named("name", member.name()));
                in.pointer().pop();
            }
        }
    }

    @Override
    public void write(Writing out, Object value) {
        T element = shape.type().cast(value);
        ExtrasToWrite extras = ExtrasToWrite.of(out, element.extras(), shape);
        out.open('{', false);
        out.header();
        for (Member<?, ?> member : members) {
            out.pointer().push(member.name());
            Object held = shape.read(element, member.index());
            if (held != null && !isEmptyList(member, held)) {
                out.member(member.name());
                codecs[member.index()].write(out, held);
            } else {
                extras.writeInPlaceOf(member.name());
            }
            out.pointer().pop();
        }
        extras.writeUnknown();
        out.close('}');
    }

    private static boolean isEmptyList(Member<?, ?> member, Object held) {
        return member.occurrence() == Occurrence.LIST && ((List<?>) held).isEmpty();
    }
}
