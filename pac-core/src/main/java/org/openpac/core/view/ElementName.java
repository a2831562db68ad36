package org.openpac.core.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/**
 * What people call an element: what sort it is, and its name, title or statement, else its id, else what it points to.
 *
 * @param shape what it consists of
 * @param id its id; empty for an element that has none
 * @param designation what tells it from its like; empty where nothing does
 */
public record ElementName(Shape<?> shape, Optional<Id> id, Optional<Argument> designation) implements Argument {

    private static final List<String> NAMING = List.of("name", "title", "label", "statement", "term");
    private static final int LONGEST = 80;

    static ElementName of(Shape<?> shape, Element element) {
        Optional<Id> id = element instanceof Identified identified ? Optional.of(identified.id()) : Optional.empty();
        return new ElementName(shape, id, name(shape, element).or(() -> id).or(() -> link(shape, element)));
    }

    private static Optional<Argument> name(Shape<?> shape, Element element) {
        for (String naming : NAMING) {
            Optional<? extends Member<?, ?>> member = shape.member(naming);
            if (member.isPresent()
                    && shape.read(element, member.get().index()) instanceof String text
                    && !text.isBlank()) {
                return Optional.of(Arguments.quoted(shortened(text.strip(), LONGEST)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Argument> link(Shape<?> shape, Element element) {
        for (Member<?, ?> member : shape.members()) {
            Object value = member.kind() instanceof Kind.Reference || member.kind() == Kind.Simple.DATE
                    ? shape.read(element, member.index())
                    : null;
            if (value != null) {
                return Optional.of(value instanceof LocalDate day ? Arguments.day(day) : (Id) value);
            }
        }
        return Optional.empty();
    }

    /** Cuts a text between two code points where it is longer than so many of them. */
    static String shortened(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints - 1)).stripTrailing() + "…";
    }

    @Override
    public String text(Locale locale) {
        return shape.label(locale)
                + designation.map(words -> " " + words.text(locale)).orElse("");
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
