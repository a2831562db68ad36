package org.openpac.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;

/**
 * The way to a part of a plan in words: the nearest element that has an id, and the members from there on.
 *
 * @param element the element
 * @param steps the members; none for the element itself
 */
record Trail(ElementName element, List<Step> steps) {

    /**
     * One member of the way.
     *
     * @param name its name
     * @param label what people read
     */
    record Step(String name, Argument label) {}

    static Trail to(ElementName element) {
        return new Trail(element, List.of());
    }

    Trail member(Member<?, ?> member) {
        return then(steps, new Step(member.name(), new Arguments.Label(member.key(), member.englishLabel())));
    }

    Trail unknownMember(String name) {
        return then(steps, new Step(name, Arguments.named(name)));
    }

    private Trail then(List<Step> before, Step last) {
        List<Step> longer = new ArrayList<>(before);
        longer.add(last);
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
        Step list = steps.get(steps.size() - 1);
        Argument label = new Joined(list.label(), " ", item.designation().get());
        return then(steps.subList(0, steps.size() - 1), new Step(list.name(), label));
    }

    /** The members' names from the element on, with dots between them; empty for the element itself. */
    String path() {
        return steps.stream().map(Step::name).collect(Collectors.joining("."));
    }

    /** The members' labels as one argument; empty for the element itself. */
    Optional<Argument> members() {
        return steps.stream().map(Step::label).reduce((outer, inner) -> new Joined(outer, " / ", inner));
    }

    /** Element and members as one argument. */
    Argument whole() {
        return members()
                .<Argument>map(members -> new Joined(element, " – ", members))
                .orElse(element);
    }

    /** Two arguments as one. */
    record Joined(Argument first, String between, Argument second) implements Argument {
        @Override
        public String text(Locale locale) {
            return first.text(locale) + between + second.text(locale);
        }
    }
}
