package org.openpac.json.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * How something beside the plan is said in JSON: an object of certain members, each declared once for reading, writing, schema
 * and reference.
 *
 * <p>It is read as strictly as a plan. A member it does not know cannot be kept, since the value has no place for it: it is left
 * out and told in a notice.
 *
 * @param <T> what the form stands for
 */
public final class Form<T> {

    private final String name;
    private final List<Part<? super T, ?>> parts;
    private final List<String> names;
    private final Function<Parts, Optional<String>> condition;
    private final Function<Parts, ? extends T> maker;
    private final Codec codec = new Codec();
    private final boolean isInline;

    private Form(
            String name,
            boolean isInline,
            List<Part<? super T, ?>> parts,
            Function<Parts, Optional<String>> condition,
            Function<Parts, ? extends T> maker) {
        this.name = name;
        this.isInline = isInline;
        this.parts = List.copyOf(parts);
        this.names = parts.stream().map(Part::name).toList();
        this.condition = condition;
        this.maker = maker;
    }

    /**
     * A form with a line for every member.
     *
     * @param name what it is called in schema and reference
     * @param parts its members, in the order written
     * @param maker makes the value of them; an {@link IllegalArgumentException} becomes a problem
     */
    public static <T> Form<T> of(String name, List<Part<? super T, ?>> parts, Function<Parts, ? extends T> maker) {
        return new Form<>(name, false, parts, given -> Optional.empty(), maker);
    }

    /** A form that is written on one line. */
    public static <T> Form<T> inline(String name, List<Part<? super T, ?>> parts, Function<Parts, ? extends T> maker) {
        return new Form<>(name, true, parts, given -> Optional.empty(), maker);
    }

    /**
     * A form that is written on one line, and of which a member is required or not as the others say.
     *
     * @param missing names a member that is missing, if one is
     */
    public static <T> Form<T> conditional(
            String name,
            List<Part<? super T, ?>> parts,
            Function<Parts, Optional<String>> missing,
            Function<Parts, ? extends T> maker) {
        return new Form<>(name, true, parts, missing, maker);
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Its members, in the order written. */
    public List<Part<? super T, ?>> parts() {
        return parts;
    }

    /** The form as a part of another. */
    public FormKind<T> kind() {
        return new FormKind<>(codec, false, List.of(this), () -> Map.of("$ref", "#/$defs/" + name));
    }

    @Nullable
    T read(Reading in) throws StopReading {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Phrase.OBJECT);
            return null;
        }
        return new Walk(in).made();
    }

    void write(Writing out, T value) {
        out.open('{', isInline);
        out.header();
        for (Part<? super T, ?> part : parts) {
            try {
                write(out, part, value);
            } catch (Unwritable e) {
                throw e.within(part.name());
            }
        }
        out.close('}');
    }

    private static <T> void write(Writing out, Part<? super T, ?> part, T value) {
        part.in(value).ifPresent(held -> {
            out.member(part.name());
            part.kind().codec().write(out, held);
        });
    }

    private final class Codec implements ValueCodec {
        @Override
        public @Nullable Object read(Reading in) throws StopReading {
            return Form.this.read(in);
        }

        // Only values that the form's parts read are given to it.
        @SuppressWarnings("unchecked")
        @Override
        public void write(Writing out, Object value) {
            Form.this.write(out, (T) value);
        }
    }

    /** One object being read. */
    private final class Walk {

        private final Reading in;
        private final int start;
        private final Map<String, Object> values = new HashMap<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private boolean isSound = true;

        Walk(Reading in) {
            this.in = in;
            this.start = in.offset();
        }

        @Nullable
        T made() throws StopReading {
            while (in.next() != JsonToken.END_OBJECT) {
                String member = in.name();
                in.pointer().push(member);
                in.next();
                readMember(member);
                in.pointer().pop();
            }
            for (Part<? super T, ?> part : parts) {
                if (part.isRequired() && !seen.containsKey(part.name())) {
                    missing(part.name());
                }
            }
            if (isSound) {
                Optional<String> missing = condition.apply(new Parts(values, start));
                if (missing.isPresent()) {
                    missing(missing.get());
                }
            }
            return isSound ? finished() : null;
        }

        private void missing(String member) throws StopReading {
            in.pointer().push(member);
            in.problemAt(start, ProblemText.MISSING, Given.named("name", member));
            in.pointer().pop();
            isSound = false;
        }

        private void readMember(String member) throws StopReading {
            if (Header.isAt(in.pointer(), member)) {
                in.header().read(in, new Extras());
                return;
            }
            Integer first = seen.putIfAbsent(member, in.offset());
            if (first != null) {
                in.second(member, first);
                in.skip();
                isSound = false;
            } else if (!names.contains(member)) {
                UnknownMember.leaveOut(in, member, names);
            } else {
                FormKind<?> kind = parts.get(names.indexOf(member)).kind();
                if (in.token() == JsonToken.VALUE_NULL && !kind.takesNull()) {
                    in.problem(ProblemText.NULL);
                    isSound = false;
                    return;
                }
                Object value = kind.codec().read(in);
                isSound &= value != null;
                if (value != null) {
                    values.put(member, value);
                }
            }
        }

        /** A maker refuses what no such value can hold, such as a negative count. */
        private @Nullable T finished() throws StopReading {
            try {
                return maker.apply(new Parts(values, start));
            } catch (IllegalArgumentException e) {
                in.problemAt(start, ProblemText.IMPOSSIBLE, Given.named("why", String.valueOf(e.getMessage())));
                return null;
            }
        }
    }
}
