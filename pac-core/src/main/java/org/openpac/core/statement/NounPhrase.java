package org.openpac.core.statement;

import java.util.Set;

/** Finds the noun that a number counts. */
record NounPhrase(Tokens tokens, Language language, DateScanner dates) {

    private static final int MAX_WORDS = 5;
    private static final Set<String> SINGULAR_IN_S = Set.of("sales", "business", "saas", "process", "services");

    /** The place of the noun in the phrase that begins here; -1 if there is none. */
    int noun(int from) {
        int at = from;
        while (at < from + MAX_WORDS && language.has(WordClass.ADJECTIVE, tokens.at(at))) {
            at++;
        }
        if (!isInside(at)) {
            return -1;
        }
        return language == Language.FRENCH ? at : head(at);
    }

    /** In English the first plural of the phrase, or else its last word. */
    private int head(int from) {
        int at = from;
        while (at < from + MAX_WORDS
                && isInside(at)
                && !(at > from && tokens.at(at).word().endsWith("ly"))) {
            String word = tokens.at(at).word();
            if (word.endsWith("s") && !word.endsWith("ss") && !SINGULAR_IN_S.contains(word)) {
                return at;
            }
            at++;
        }
        return at - 1;
    }

    private boolean isInside(int at) {
        Token token = tokens.at(at);
        return token.isWord() && !language.has(WordClass.FUNCTION, token) && !dates.isPartOfDate(at);
    }
}
