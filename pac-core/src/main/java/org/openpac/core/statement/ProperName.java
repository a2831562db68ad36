package org.openpac.core.statement;

import java.util.Set;

/** Tells by capitals and neighbours whether words are the name of something, not what they say. */
final class ProperName {

    private static final Set<String> QUOTES = Set.of("«", "“", "\"", "”");

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "&", "de", "du", "des", "la", "le", "l'", "d'", "et");
    private static final int MOST_SMALL_WORDS = 2;

    private ProperName() {}

    /**
     * Whether the words are all or part of a name: written with a capital within a sentence that is not, and beside another
     * such word, a noun like « campagne », quotation marks or « chez ».
     */
    static boolean covers(Tokens tokens, int from, int length, Language language) {
        for (int at = from; at < from + length; at++) {
            if (isName(tokens, at, from + length - at, language)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Tokens tokens, int at, int length, Language language) {
        if (at == 0 || !tokens.isCapitalised(at)) {
            return false;
        }
        int before = QUOTES.contains(tokens.at(at - 1).word()) ? at - 2 : at - 1;
        int after = at + length;
        return language.has(WordClass.NAMING, tokens.at(before))
                || language.has(WordClass.NAMING, tokens.at(after))
                || (tokens.isCapitalised(after) && language.has(WordClass.NAMING, tokens.at(after + 1)))
                || (!tokens.isTitle() && isAmongCapitals(tokens, at, after));
    }

    private static boolean isAmongCapitals(Tokens tokens, int at, int after) {
        return isHost(tokens.at(at - 1))
                || tokens.isCapitalised(afterSmallWords(tokens, after))
                || (at > 1 && tokens.isCapitalised(at - 1))
                || (QUOTES.contains(tokens.at(at - 1).word()) && at > 1);
    }

    /** « Meilleur Salon », "Best of the West". */
    private static int afterSmallWords(Tokens tokens, int from) {
        int at = from;
        while (at < from + MOST_SMALL_WORDS && SMALL.contains(tokens.at(at).word())) {
            at++;
        }
        return at;
    }

    private static boolean isHost(Token token) {
        return token.is("chez") || token.is("at");
    }
}
