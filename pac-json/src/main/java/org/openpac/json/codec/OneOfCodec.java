package org.openpac.json.codec;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Values of several forms, each known by the word of one member that they all have. */
final class OneOfCodec<T> implements ValueCodec {

    private final String member;
    private final Map<String, ? extends Form<? extends T>> forms;
    private final Function<T, String> word;
    private final Form<?> unknown;

    OneOfCodec(
            String member, Map<String, ? extends Form<? extends T>> forms, Function<T, String> word, Form<?> unknown) {
        this.member = member;
        this.forms = forms;
        this.word = word;
        this.unknown = unknown;
    }

    /** The word need not stand first: it is looked for before the object is read. Where it is none, reading tells so. */
    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        Optional<String> found = in.token() == JsonToken.START_OBJECT ? in.peek(member) : Optional.empty();
        Form<?> form = found.isPresent() ? forms.get(found.get()) : null;
        return (form == null ? unknown : form).read(in);
    }

    // The word names the form that the value is of.
    @SuppressWarnings("unchecked")
    @Override
    public void write(Writing out, Object value) {
        Form<T> form = (Form<T>) Objects.requireNonNull(forms.get(word.apply((T) value)));
        form.write(out, (T) value);
    }
}
