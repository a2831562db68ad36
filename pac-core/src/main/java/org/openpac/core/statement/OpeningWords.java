package org.openpac.core.statement;

import java.util.Optional;

/** Tells whether a word of one language can open a statement well. */
sealed interface OpeningWords permits FrenchOpeningWords, EnglishOpeningWords {

    /** The verb or noun of action that stands at this place; empty if anything else does. */
    Optional<Opening> openingAt(int at);

    /**
     * Whether what begins here is what a verb acts on: a determiner, a number, « plusieurs », in English also a plural that
     * ends a phrase.
     */
    boolean isBeforeObject(int at);

    static OpeningWords in(Tokens tokens, Language language) {
        return language == Language.FRENCH ? new FrenchOpeningWords(tokens) : new EnglishOpeningWords(tokens);
    }

    static Optional<Opening> verb(Tokens tokens, int from, int to) {
        return Optional.of(new Opening(Opening.Form.VERB, tokens.span(from, to)));
    }

    static Optional<Opening> noun(Tokens tokens, int from, int to) {
        return Optional.of(new Opening(Opening.Form.NOUN_OF_ACTION, tokens.span(from, to)));
    }
}
