package org.openpac.json.codec;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Occurrence;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.shape.Shape;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * An element of a plan, by its shape: an object with a line for every member.
 *
 * @param <T> the element
 */
final class ElementCodec<T extends Element> implements ValueCodec {

    private final Shape<T> shape;
    private final Member<?, ?>[] members;
    private final List<String> names;
    private final PropertyNameMatcher matcher;
    private final ValueCodec[] codecs;
    private final byte[][] quotedNames;

    /** A bit for every member that is required. */
    private final long required;

    /** A bit for every member that is a list. */
    private final long lists;

    /** A bit for every member that may tell about a person. */
    private final long personal;

    ElementCodec(Shape<T> shape) {
        if (shape.members().size() > Slots.PLACES) {
            throw new IllegalArgumentException(shape + " has more members than there are bits for");
        }
        this.shape = shape;
        this.members = shape.members().toArray(Member<?, ?>[]::new);
        this.names = shape.members().stream().map(Member::name).toList();
        this.matcher = BinaryNameMatcher.construct(names);
        this.codecs = shape.members().stream().map(Member::kind).map(Codecs::of).toArray(ValueCodec[]::new);
        this.quotedNames = names.stream().map(Writing::quoted).toArray(byte[][]::new);
        this.required = bits(Member::isRequired);
        this.lists = bits(member -> member.occurrence() == Occurrence.LIST);
        this.personal = bits(member -> member.privacy() != PersonalData.NONE);
    }

    private long bits(Predicate<Member<?, ?>> condition) {
        long bits = 0;
        for (Member<?, ?> member : members) {
            bits |= condition.test(member) ? 1L << member.index() : 0;
        }
        return bits;
    }

    @Override
    public @Nullable T read(Reading in) throws StopReading {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Phrase.OBJECT);
            return null;
        }
        int start = in.offset();
        int firstItem = in.items().size();
        @Nullable Object[] values = in.slots().lend();
        Extras extras = new Extras();
        long seen = 0;
        int index;
        while ((index = in.nextMember(matcher)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            String name = index < 0 ? in.name() : names.get(index);
            in.pointer().push(name);
            in.next();
            if (index < 0) {
                extras.read(in, name, names);
            } else if ((seen >> index & 1) == 1) {
                refuseSecond(in, name, in.firstOffset(start, names, index));
            } else {
                seen |= 1L << index;
                values[index] = readMember(in, index, extras);
            }
            in.pointer().pop();
        }
        if ((seen & required) != required) {
            noteMissing(in, start, seen);
        }
        T element = in.isOfUse() && hasAllRequired(values) ? shape.make(values, extras.members()) : null;
        in.slots().takeBack(codecs.length);
        in.items().takeOff(firstItem);
        return element;
    }

    private boolean hasAllRequired(@Nullable Object[] values) {
        for (long left = required; left != 0; left &= left - 1) {
            if (values[Long.numberOfTrailingZeros(left)] == null) {
                return false;
            }
        }
        return true;
    }

    /** @param first where the first of the name stands */
    static void refuseSecond(Reading in, String name, int first) throws StopReading {
        int mark = in.mark();
        int offset = in.offset();
        in.second(name, first);
        in.skip();
        in.setAsideSince(mark, offset);
    }

    private @Nullable Object readMember(Reading in, int index, Extras extras) throws StopReading {
        int mark = in.mark();
        int offset = in.offsetOfUse();
        Object value = null;
        if (in.token() == JsonToken.VALUE_NULL) {
            in.problem(ProblemText.NULL);
        } else {
            boolean before = in.hide((personal >> index & 1) == 1);
            value = in.isTolerant() ? readOrKeep(in, members[index], extras) : read(in, codecs[index]);
            in.show(before);
        }
        if (value == null && (required >> index & 1) == 0) {
            in.setAsideSince(mark, offset);
        }
        return value;
    }

    /** A list is not kept but copied when the element is made of it. */
    private static @Nullable Object read(Reading in, ValueCodec codec) throws StopReading {
        return codec instanceof ListCodec list ? list.readInPlace(in) : codec.read(in);
    }

    /** In a document of a newer version, a value unknown here is kept under its member's name, if it can be spared. */
    private @Nullable Object readOrKeep(Reading in, Member<?, ?> member, Extras extras) throws StopReading {
        int mark = in.mark();
        int offset = in.offset();
        Object value = read(in, codecs[member.index()]);
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
            extras.keepNewer(in, offset, member.name(), member.index());
        }
        return null;
    }

    private void noteMissing(Reading in, int start, long seen) throws StopReading {
        for (Member<?, ?> member : members) {
            if (member.isRequired() && (seen >> member.index() & 1) == 0) {
                in.pointer().push(member.name());
                in.problemAt(start, ProblemText.MISSING, Given.named("name", member.name()));
                in.pointer().pop();
            }
        }
    }

    @Override
    public void write(Writing out, Object value) {
        Element element = (Element) value;
        ExtrasToWrite extras = element.extras().isEmpty() ? null : ExtrasToWrite.of(out, element.extras(), shape);
        out.open('{', false);
        out.header();
        @Nullable Object[] values = out.slots().lend();
        shape.readAll(element, values);
        int i = 0;
        try {
            for (; i < codecs.length; i++) {
                Object held = values[i];
                if (held != null && !((lists >> i & 1) == 1 && ((List<?>) held).isEmpty())) {
                    out.member(quotedNames[i]);
                    codecs[i].write(out, held);
                } else if (extras != null) {
                    extras.writeInPlaceOf(names.get(i));
                }
            }
        } catch (Unwritable e) {
            throw e.within(names.get(i));
        }
        out.slots().takeBack(codecs.length);
        if (extras != null) {
            extras.writeUnknown();
        }
        out.close('}');
    }
}
