package org.openpac.core.shape;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Translations;

/**
 * One line of a shape: what may stand under one name in a plan element.
 *
 * @param <T> the element
 * @param <V> the value handed out: for a list member the list
 */
public final class Member<T extends Element, V> {

    private final int index;
    private final String name;
    private final String englishLabel;
    private final Kind kind;
    private final Occurrence occurrence;
    private final PersonalData privacy;
    private final String since;
    private final String meaning;
    private @Nullable Shape<T> shape;

    /**
     * Called by generated code.
     *
     * @param index the place in the element's order, from 0
     * @param name the accessor's and JSON's name
     * @param englishLabel what a person reads
     * @param kind what sort of value stands here
     * @param occurrence how often
     * @param privacy what it may tell about a person
     * @param since the format version that brought it
     * @param meaning the accessor's description, in English
     */
    public Member(
            int index,
            String name,
            String englishLabel,
            Kind kind,
            Occurrence occurrence,
            PersonalData privacy,
            String since,
            String meaning) {
        this.index = index;
        this.name = name;
        this.englishLabel = englishLabel;
        this.kind = kind;
        this.occurrence = occurrence;
        this.privacy = privacy;
        this.since = since;
        this.meaning = meaning;
    }

    void belongTo(Shape<T> owner) {
        this.shape = owner;
    }

    /** The shape whose line this is. */
    public Shape<T> shape() {
        return Objects.requireNonNull(shape, "a member belongs to its shape");
    }

    /** Its place in the element's order, from 0. */
    public int index() {
        return index;
    }

    /** The name of the accessor and of the JSON member. */
    public String name() {
        return name;
    }

    /** What sort of value stands here; for a list, {@link Kind.ListOf}. */
    public Kind kind() {
        return kind;
    }

    /** How often a value stands here. */
    public Occurrence occurrence() {
        return occurrence;
    }

    /** Whether an element cannot be without it. */
    public boolean isRequired() {
        return occurrence == Occurrence.REQUIRED;
    }

    /** What it may tell about a person. */
    public PersonalData privacy() {
        return privacy;
    }

    /** The format version that brought it, such as {@code 1.0}. */
    public String since() {
        return since;
    }

    /** What it means, in English, in full sentences. */
    public String meaning() {
        return meaning;
    }

    /** What its label is filed under: {@code Objective.dueDate}. */
    public String key() {
        return shape().name() + "." + name;
    }

    /** The label in the code, in English. */
    public String englishLabel() {
        return englishLabel;
    }

    /** What a person reads. */
    public String label(Locale locale) {
        return Translations.WORDS.find(key(), locale).orElse(englishLabel);
    }

    /** The value in an element; empty where it is absent. A list is always there, if only empty. */
    @SuppressWarnings("unchecked")
    public Optional<V> in(T element) {
        return Optional.ofNullable((V) shape().get(element, index));
    }

    @Override
    public String toString() {
        return name;
    }
}
