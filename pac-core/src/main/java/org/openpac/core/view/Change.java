package org.openpac.core.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;

/** One thing that is not the same in two revisions of a plan; the sentence is made when asked for. */
public final class Change {

    private final DiffKind kind;
    private final Spot spot;
    private final Values values;
    private final boolean isTargetChange;
    private final String sentence;
    private final Map<String, Argument> details;

    private Change(
            DiffKind kind,
            Spot spot,
            Values values,
            boolean isTargetChange,
            String sentence,
            Map<String, Argument> details) {
        this.kind = kind;
        this.spot = spot;
        this.values = values;
        this.isTargetChange = isTargetChange;
        this.sentence = sentence;
        this.details = details;
    }

    /** Where a change is, in words and in both plans; null where it has no place in one. */
    record Spot(
            Trail trail, @Nullable Place before, @Nullable Place after) {}

    /** What was and what is; a kind of null is that of unknown members. */
    record Values(
            @Nullable Kind kind,
            @Nullable Object former,
            @Nullable Object next) {

        static final Values NONE = new Values(null, null, null);

        Argument formerText() {
            return ValueText.beside(kind, former, next);
        }

        Argument nextText() {
            return ValueText.beside(kind, next, former);
        }
    }

    /** Another value. */
    static Change changed(Spot spot, Values values, boolean isTargetChange) {
        return new Change(DiffKind.CHANGED, spot, values, isTargetChange, "changed", Map.of());
    }

    /** An element or item that came or went. */
    static Change cameOrWent(Spot spot, Values values, boolean isTargetChange) {
        DiffKind kind = values.former() == null ? DiffKind.ADDED : DiffKind.REMOVED;
        String word = kind == DiffKind.ADDED ? "added" : "removed";
        String sentence = spot.trail().steps().isEmpty() ? word : word + "-value";
        return new Change(kind, spot, values, isTargetChange, sentence, Map.of());
    }

    /** An element or item that stands elsewhere in its list, by its positions from 0. */
    static Change moved(Spot spot, Values values, int from, int to) {
        String sentence = values.next() == null ? "moved" : "moved-value";
        Map<String, Argument> ranks = Map.of("from", Arguments.count(from + 1L), "to", Arguments.count(to + 1L));
        return new Change(DiffKind.MOVED, spot, values, false, sentence, ranks);
    }

    /** What happened. */
    public DiffKind kind() {
        return kind;
    }

    /** The element concerned: the nearest one that has an id, the plan itself if none is nearer. */
    public ElementName element() {
        return spot.trail().element();
    }

    /** The members from the element to the value, such as <em>Target / Value</em>; empty where it is the element itself. */
    public Optional<Argument> member() {
        return spot.trail().members();
    }

    /**
     * The names of the members from the element to the value, with dots between them, such as {@code target.value}; empty
     * where it is the element itself. A list is named, not its items.
     */
    public String path() {
        return spot.trail().path();
    }

    /** Where it stood in the former plan; empty for what was added. */
    public Optional<Place> before() {
        return Optional.ofNullable(spot.before());
    }

    /** Where it stands in the later plan; empty for what was removed. */
    public Optional<Place> after() {
        return Optional.ofNullable(spot.after());
    }

    /**
     * The former value, as the plan's accessor gives it, or the element or item that was removed; empty where there was
     * none, and for an element that only moved.
     */
    public Optional<Object> formerValue() {
        return Optional.ofNullable(values.former());
    }

    /**
     * The later value, as the plan's accessor gives it, or the element or item that was added; empty where there is none,
     * and for an element that only moved.
     */
    public Optional<Object> nextValue() {
        return Optional.ofNullable(values.next());
    }

    /** The former value as people read it; a dash where there was none. */
    public Argument formerText() {
        return values.formerText();
    }

    /** The later value as people read it; a dash where there is none. */
    public Argument nextText() {
        return values.nextText();
    }

    /** Whether a target, floor, stretch target or due date that had been stated is another one now, or gone. */
    public boolean isTargetChange() {
        return isTargetChange;
    }

    /** The sentence in the locale's language, or in English where that language has none. */
    public String message(Locale locale) {
        Map<String, Argument> arguments = new HashMap<>();
        arguments.put("part", spot.trail().whole());
        arguments.put("former", values.formerText());
        arguments.put("next", values.nextText());
        arguments.putAll(details);
        return ChangeTexts.message(sentence, arguments).text(locale);
    }

    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
