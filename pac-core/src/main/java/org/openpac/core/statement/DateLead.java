package org.openpac.core.statement;

import java.util.Set;

/**
 * The words that lead to a date, as far as one place: « d'ici la fin du ».
 *
 * @param isStrong whether more than articles and « de » stand there
 * @param isStrongForYear whether they can only lead to a year, not to a number of things
 * @param isWithin whether they lead to a duration
 * @param isThis whether they point to the running period
 * @param hasEdge whether they name the end, the middle or the beginning
 * @param place which part of the period they mean
 */
record DateLead(
        boolean isStrong,
        boolean isStrongForYear,
        boolean isWithin,
        boolean isThis,
        boolean hasEdge,
        Deadline.Place place) {

    private static final int MAX_WORDS = 9;
    private static final Set<String> ARTICLES =
            Set.of("le", "la", "les", "l'", "de", "d'", "d", "du", "of", "the", "-", "mois", "ensemble");
    private static final Set<String> DIRECTIONS = Set.of("a", "au", "aux", "to", "at", "on");

    static int end(Tokens tokens, int from, Language language) {
        int at = from;
        while (at < from + MAX_WORDS && isLead(tokens, at, language)) {
            at++;
        }
        return at;
    }

    private static boolean isLead(Tokens tokens, int at, Language language) {
        Token token = tokens.at(at);
        return language.has(WordClass.DATE_LEAD, token)
                || language.has(WordClass.THIS, token)
                || isEdge(token, language)
                || (token.is("-") && isEdge(tokens.at(at - 1), language));
    }

    private static boolean isEdge(Token token, Language language) {
        return language.has(WordClass.END_OF, token)
                || language.has(WordClass.MIDDLE_OF, token)
                || language.has(WordClass.START_OF, token);
    }

    static DateLead of(Tokens tokens, int from, int to, Language language) {
        boolean isStrong = false;
        boolean isStrongForYear = false;
        for (int i = from; i < to; i++) {
            String word = tokens.at(i).word();
            isStrong |= !ARTICLES.contains(word);
            isStrongForYear |= !ARTICLES.contains(word) && !DIRECTIONS.contains(word);
        }
        boolean isEnd = has(WordClass.END_OF, tokens, from, to, language);
        boolean isMiddle = has(WordClass.MIDDLE_OF, tokens, from, to, language);
        boolean isStart = has(WordClass.START_OF, tokens, from, to, language);
        Deadline.Place place = Deadline.Place.END;
        if (isMiddle) {
            place = Deadline.Place.MIDDLE;
        } else if (isStart) {
            place = Deadline.Place.START;
        } else if (!isEnd && has(WordClass.BEFORE, tokens, from, to, language)) {
            place = Deadline.Place.BEFORE;
        } else if (!isEnd && has(WordClass.BY, tokens, from, to, language)) {
            place = Deadline.Place.BY;
        }
        return new DateLead(
                isStrong,
                isStrongForYear,
                has(WordClass.WITHIN, tokens, from, to, language),
                has(WordClass.THIS, tokens, from, to, language),
                isEnd || isMiddle || isStart,
                place);
    }

    private static boolean has(WordClass wordClass, Tokens tokens, int from, int to, Language language) {
        for (int i = from; i < to; i++) {
            if (language.has(wordClass, tokens.at(i))) {
                return true;
            }
        }
        return false;
    }
}
