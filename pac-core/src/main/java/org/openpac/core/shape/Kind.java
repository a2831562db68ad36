package org.openpac.core.shape;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.text.Word;

/** What sort of value a {@link Member} holds. */
public sealed interface Kind {

    /** Kinds that need no further word. */
    enum Simple implements Kind {
        /** An amount with its currency. */
        MONEY,
        /** A number with its unit. */
        QUANTITY,
        /** A unit's code. */
        UNIT,
        /** A fraction. */
        SHARE,
        /** A day, from the year 1900 to 2200. */
        DATE,
        /** A first and a last day. */
        DATE_RANGE,
        /** Shares of a total over successive months or quarters. */
        PHASING,
        /** An ISO 4217 code. */
        CURRENCY,
        /** True or false. */
        BOOLEAN,
        /** A whole number of 32 bits. */
        INTEGER
    }

    /**
     * Words of a person.
     *
     * @param maxLength how many code points it may have
     */
    record Text(int maxLength) implements Kind {}

    /** The element's own id. */
    record Identity() implements Kind {}

    /**
     * The id of another element.
     *
     * @param targets the types it may point to; one that is empty points to any
     */
    record Reference(List<Class<? extends Identified>> targets) implements Kind {}

    /**
     * A word of a closed list.
     *
     * @param words every word, in the order declared
     */
    record Vocabulary(List<? extends Word> words) implements Kind {

        /** Finds a word by its name; empty where the list has none. */
        public Optional<Word> find(String name) {
            for (Word word : words) {
                if (word.name().equals(name)) {
                    return Optional.of(word);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * An element within the element.
     *
     * @param shape what it consists of
     */
    record Nested(Shape<?> shape) implements Kind {}

    /**
     * Several values.
     *
     * @param item what each of them is
     */
    record ListOf(Kind item) implements Kind {}

    /** A text of at most so many code points. */
    static Kind text(int maxLength) {
        return new Text(maxLength);
    }

    /** The element's own id. */
    static Kind id() {
        return new Identity();
    }

    /** The id of an element of one of the types. */
    static Kind reference(List<Class<? extends Identified>> targets) {
        return new Reference(List.copyOf(targets));
    }

    /** A word of an enumeration. */
    static <E extends Enum<E> & Word> Kind word(Class<E> type) {
        return new Vocabulary(List.of(Objects.requireNonNull(type.getEnumConstants())));
    }

    /** An element of a shape. */
    static Kind element(Shape<?> shape) {
        return new Nested(shape);
    }

    /** A list of values of a kind. */
    static Kind listOf(Kind item) {
        return new ListOf(item);
    }
}
