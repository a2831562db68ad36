package org.openpac.kpi.statistic;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be said from a sample, or why nothing can. Never NaN, never infinite, never an exception for data.
 *
 * @param <T> what is said: an interval, a test's result, a number of trials
 */
public sealed interface Inference<T> {

    /**
     * Something can be said.
     *
     * @param <T> what is said
     * @param answer what it is
     */
    record Defined<T>(T answer) implements Inference<T> {
        /** Refuses a null. */
        public Defined {
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * Nothing can be said.
     *
     * @param <T> what would have been said
     * @param reason why not
     */
    record Undefined<T>(Hindrance reason) implements Inference<T> {
        /** Refuses a null. */
        public Undefined {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Says it. */
    static <T> Inference<T> defined(T answer) {
        return new Defined<>(answer);
    }

    /** Says why nothing can be said. */
    static <T> Inference<T> undefined(Hindrance reason) {
        return new Undefined<>(reason);
    }

    /** What can be said, if anything. */
    default Optional<T> value() {
        return this instanceof Defined<T> defined ? Optional.of(defined.answer()) : Optional.empty();
    }

    /** What stands in the way, if anything does. */
    default Optional<Hindrance> hindrance() {
        return this instanceof Undefined<T> undefined ? Optional.of(undefined.reason()) : Optional.empty();
    }

    /** Goes one way or the other, as something can be said or not. */
    default <R> R fold(
            Function<? super T, ? extends R> onDefined, Function<? super Hindrance, ? extends R> onUndefined) {
        if (this instanceof Defined<T> defined) {
            return onDefined.apply(defined.answer());
        }
        return onUndefined.apply(((Undefined<T>) this).reason());
    }
}
