package org.openpac.kpi.forecast;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be foretold, or why nothing can. Never NaN, never infinite, never an exception for data.
 *
 * @param <T> what is foretold: a landing, a chance, a ladder of targets
 */
public sealed interface Outlook<T> {

    /**
     * Something can be foretold.
     *
     * @param <T> what is foretold
     * @param answer what it is
     */
    record Known<T>(T answer) implements Outlook<T> {
        /** Refuses a null. */
        public Known {
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * Nothing can be foretold.
     *
     * @param <T> what would have been foretold
     * @param reason why not
     */
    record Unknown<T>(Obstacle reason) implements Outlook<T> {
        /** Refuses a null. */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Foretells it. */
    static <T> Outlook<T> known(T answer) {
        return new Known<>(answer);
    }

    /** Says why nothing can be foretold. */
    static <T> Outlook<T> unknown(Obstacle reason) {
        return new Unknown<>(reason);
    }

    /** What is foretold, if anything can be. */
    default Optional<T> value() {
        return this instanceof Known<T> known ? Optional.of(known.answer()) : Optional.empty();
    }

    /** What stands in the way, if anything does. */
    default Optional<Obstacle> obstacle() {
        return this instanceof Unknown<T> unknown ? Optional.of(unknown.reason()) : Optional.empty();
    }

    /** Goes on with what is foretold, if anything is. */
    default <R> Outlook<R> then(Function<? super T, Outlook<R>> next) {
        return this instanceof Known<T> known ? next.apply(known.answer()) : unknown(((Unknown<T>) this).reason());
    }
}
