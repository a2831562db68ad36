package org.openpac.core.statement;

import java.util.Optional;

/** Tells whether a word of one language can open a statement well. */
sealed interface OpeningWords permits FrenchOpeningWords, EnglishOpeningWords {

    /** The verb or noun of action that stands at this place; empty if anything else does. */
    Optional<Opening> openingAt(int at);

    static Optional<Opening> verb(Tokens tokens, int from, int to) {
        return Optional.of(new Opening(Opening.Form.VERB, tokens.span(from, to)));
    }

    static Optional<Opening> noun(Tokens tokens, int from, int to) {
        return Optional.of(new Opening(Opening.Form.NOUN_OF_ACTION, tokens.span(from, to)));
    }
}
