package org.openpac.core.statement;

import java.util.Objects;
import org.openpac.core.text.Span;

/**
 * How a statement opens, after bullets, labels and a leading phrase of time or place.
 *
 * @param form what its first word is
 * @param span where that word stands, with the « se » or "to" before it; empty at the start in a text without words
 */
public record Opening(Form form, Span span) {

    /** Refuses nothing but nulls. */
    public Opening {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(span, "span");
    }

    /** What the first word of a statement is. */
    public enum Form {
        /** An infinitive or an imperative: « Augmenter », "Increase". */
        VERB,
        /** A noun that names what is done: « Augmentation de », "Growth of". */
        NOUN_OF_ACTION,
        /** Anything else, a negation too. */
        OTHER
    }
}
