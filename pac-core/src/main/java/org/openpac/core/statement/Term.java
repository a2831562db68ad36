package org.openpac.core.statement;

import java.util.Objects;
import org.openpac.core.text.Span;

/**
 * A term of a lexicon found in a statement.
 *
 * @param word as written in the statement
 * @param span where it stands
 */
public record Term(String word, Span span) {

    /** Refuses nothing but nulls. */
    public Term {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(span, "span");
    }
}
