package org.openpac.core.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Span;

/**
 * What a rule found wrong with one element, before it becomes a {@link Finding}.
 *
 * <p>Unless it says otherwise it stands where its rule does, has its rule's severity, and belongs to the element that was
 * examined. Immutable: each method returns another breach.
 */
public final class Breach {

    private final List<Member<?, ?>> path;
    private final Optional<Place> place;
    private final Optional<Identified> element;
    private final Optional<Span> span;
    private final Optional<Severity> severity;
    private final Map<String, Argument> arguments;

    private Breach(
            List<Member<?, ?>> path,
            Optional<Place> place,
            Optional<Identified> element,
            Optional<Span> span,
            Optional<Severity> severity,
            Map<String, Argument> arguments) {
        this.path = path;
        this.place = place;
        this.element = element;
        this.span = span;
        this.severity = severity;
        this.arguments = arguments;
    }

    /** A breach that stands where its rule does. */
    public static Breach here() {
        return new Breach(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    /** A breach in a member of the element, or in a part of it, from the element downwards. */
    public static Breach at(Member<?, ?>... path) {
        return new Breach(
                List.of(path), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    /** A breach somewhere else in the plan, for rules that look at it as a whole. */
    public static Breach elsewhere(Place place, Optional<Identified> element) {
        return new Breach(List.of(), Optional.of(place), element, Optional.empty(), Optional.empty(), Map.of());
    }

    /** Marks the offending words. */
    public Breach words(Span words) {
        return new Breach(path, place, element, Optional.of(words), severity, arguments);
    }

    /** Gives it a severity of its own. */
    public Breach severity(Severity own) {
        return new Breach(path, place, element, span, Optional.of(own), arguments);
    }

    /** Fills a place of the message. */
    public Breach with(String name, Argument value) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Breach(path, place, element, span, severity, more);
    }

    List<Member<?, ?>> path() {
        return path;
    }

    Optional<Place> place() {
        return place;
    }

    Optional<Identified> element() {
        return element;
    }

    Optional<Span> span() {
        return span;
    }

    Optional<Severity> severity() {
        return severity;
    }

    Map<String, Argument> arguments() {
        return arguments;
    }
}
