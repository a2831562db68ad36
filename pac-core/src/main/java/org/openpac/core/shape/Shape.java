package org.openpac.core.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Translations;
import org.openpac.core.value.RawMember;

/**
 * What a plan element consists of, once, as data.
 *
 * <p>Reads an element into its values and makes one of values, without reflection.
 *
 * @param <T> the element
 */
public abstract class Shape<T extends Element> {

    private final String name;
    private final Class<T> type;
    private final List<Member<T, ?>> members;
    private final Map<String, Member<T, ?>> byName = new HashMap<>();

    /**
     * Called by generated code.
     *
     * @param name the element's simple name
     * @param type the element
     * @param members its lines, in the order of its accessors
     */
    // A member only keeps the shape; it asks it nothing before it is complete.
    @SuppressWarnings("this-escape")
    protected Shape(String name, Class<T> type, List<Member<T, ?>> members) {
        this.name = name;
        this.type = type;
        this.members = members;
        for (Member<T, ?> member : members) {
            member.belongTo(this);
            byName.put(member.name(), member);
        }
    }

    /** The element's name, such as {@code Objective}. */
    public final String name() {
        return name;
    }

    /** What a person calls such an element: {@code Objective} or {@code Objectif}. */
    public final String label(Locale locale) {
        return Translations.WORDS.findOrEnglish(name, locale).orElseGet(this::englishLabel);
    }

    private String englishLabel() {
        return name.charAt(0) + name.substring(1).replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
    }

    /** The element's type. */
    public final Class<T> type() {
        return type;
    }

    /** The lines, in the order in which JSON writes them. */
    public final List<Member<T, ?>> members() {
        return members;
    }

    /** The line of a name, if there is one. */
    public final Optional<Member<T, ?>> member(String memberName) {
        return Optional.ofNullable(byName.get(memberName));
    }

    /**
     * Reads one value.
     *
     * @param element whose value
     * @param index the member's place in the order
     * @return null where an optional value is absent; a list is never null
     */
    protected abstract @Nullable Object get(T element, int index);

    /**
     * Reads all values.
     *
     * @param element whose values
     * @param values where they are put, in the order of the members; null where an optional value is absent
     */
    protected abstract void getAll(T element, @Nullable Object[] values);

    /**
     * Makes an element.
     *
     * @param values one value a member, in their order, null where absent; each of the type its kind says
     * @param extras members that no line knows
     * @throws IllegalStateException if a required value is absent
     */
    protected abstract T build(@Nullable Object[] values, List<RawMember> extras);

    /**
     * Reads one value of an element whose type the caller knows only by its shape.
     *
     * @throws ClassCastException if the element is of another type
     */
    // What is written for the element casts it once more, and to a type known at build time, which is quicker.
    @SuppressWarnings("unchecked")
    public final @Nullable Object read(Element element, int index) {
        return get((T) element, index);
    }

    /**
     * Reads all values of an element whose type the caller knows only by its shape.
     *
     * @param values where they are put, in the order of the members; null where an optional value is absent
     * @throws ClassCastException if the element is of another type
     */
    @SuppressWarnings("unchecked")
    public final void readAll(Element element, @Nullable Object[] values) {
        getAll((T) element, values);
    }

    /** Makes an element of one value a member, in their order, null where absent. */
    public final T make(@Nullable Object[] values, List<RawMember> extras) {
        return build(values, extras);
    }

    /** Makes a copy in which one member holds another value; an absent value is null. */
    public final T with(T element, Member<? super T, ?> member, @Nullable Object value) {
        @Nullable Object[] values = new Object[members.size()];
        getAll(element, values);
        values[member.index()] = value;
        return build(values, element.extras());
    }

    /**
     * Makes a copy in which another element of the same type stands at a place within it.
     *
     * @param root an element of this shape, from which the place is counted
     * @param place where an element stands
     * @param next what is to stand there
     * @throws IllegalArgumentException if no element of that type can stand there
     */
    public final T replacing(T root, Place place, Element next) {
        return type.cast(Objects.requireNonNull(replaced(Kind.element(this), root, place.steps(), 0, next)));
    }

    private static Object replaced(Kind kind, @Nullable Object value, List<String> steps, int from, Element next) {
        if (from == steps.size()
                && kind instanceof Kind.Nested nested
                && nested.shape().type().isInstance(next)) {
            return next;
        }
        if (from < steps.size() && kind instanceof Kind.Nested nested && value instanceof Element element) {
            return nested.shape().replacedIn(element, steps, from, next);
        }
        if (from < steps.size() && kind instanceof Kind.ListOf list && value instanceof List<?> items) {
            int index = Integer.parseInt(steps.get(from));
            List<Object> copy = new ArrayList<>(items);
            copy.set(index, replaced(list.item(), items.get(index), steps, from + 1, next));
            return copy;
        }
        throw new IllegalArgumentException("no element to replace at /" + String.join("/", steps));
    }

    private T replacedIn(Element element, List<String> steps, int from, Element next) {
        T holder = type.cast(element);
        Member<T, ?> member = member(steps.get(from))
                .orElseThrow(() -> new IllegalArgumentException(name + " has no member " + steps.get(from)));
        return with(holder, member, replaced(member.kind(), get(holder, member.index()), steps, from + 1, next));
    }

    @Override
    public final String toString() {
        return name;
    }
}
