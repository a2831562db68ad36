package org.openpac.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;

/**
 * The way to a part of a plan in words: the nearest element that has an id, and the members from there on.
 *
 * @param element the element
 * @param steps the members' labels; empty for the element itself
 */
record Trail(ElementName element, List<Argument> steps) {

    static Trail to(ElementName element) {
        return new Trail(element, List.of());
    }

    Trail member(Member<?, ?> member) {
        return step(new Arguments.Label(member.key(), member.englishLabel()));
    }

    Trail unknownMember(String name) {
        return step(Arguments.named(name));
    }

    private Trail step(Argument label) {
        List<Argument> longer = new ArrayList<>(steps);
        longer.add(label);
        return new Trail(element, longer);
    }

    /** The way to an element that stands here: it starts anew where the element has an id. */
    Trail element(ElementName part) {
        return part.id().isPresent() ? to(part) : this;
    }

    /** The way to an item of the list that stands here. */
    Trail item(ElementName item) {
        if (item.id().isPresent() || item.designation().isEmpty()) {
            return element(item);
        }
        List<Argument> named = new ArrayList<>(steps);
        Argument list = named.remove(named.size() - 1);
        named.add(new Designated(list, item.designation().get()));
        return new Trail(element, named);
    }

    /** The members as one argument; empty for the element itself. */
    Optional<Argument> members() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Steps(steps));
    }

    /** Element and members as one argument. */
    Argument whole() {
        return members().<Argument>map(members -> new Owned(element, members)).orElse(element);
    }

    private record Steps(List<Argument> labels) implements Argument {
        @Override
        public String text(Locale locale) {
            return String.join(
                    " / ", labels.stream().map(label -> label.text(locale)).toList());
        }
    }

    private record Designated(Argument list, Argument item) implements Argument {
        @Override
        public String text(Locale locale) {
            return list.text(locale) + " " + item.text(locale);
        }
    }

    private record Owned(Argument element, Argument members) implements Argument {
        @Override
        public String text(Locale locale) {
            return element.text(locale) + " – " + members.text(locale);
        }
    }
}
