package org.openpac.core.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds acronyms that a stranger to the plan does not know. */
final class Acronyms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    /** From so many letters on, a word that can be spoken is a name or an ordinary word, written large. */
    private static final int SPEAKABLE = 5;

    private static final Set<String> HOSTS = Set.of("chez", "at", "d'apres", "selon", "groupe", "group", "societe");
    private static final String VOWELS = "aeiouy";

    private Acronyms() {}

    static List<Term> in(Reading read) {
        List<Term> acronyms = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Tokens tokens = read.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            if (!tokens.isTitle()
                    && isUnknown(read, at)
                    && seen.add(tokens.at(at).word())) {
                acronyms.add(new Term(tokens.written(at), tokens.at(at).span()));
            }
        }
        return List.copyOf(acronyms);
    }

    private static boolean isUnknown(Reading read, int at) {
        Tokens tokens = read.tokens();
        Language language = read.language();
        Token token = tokens.at(at);
        return token.isWord()
                && isCapitals(tokens.written(at))
                && !language.knows(token.word())
                && !isRomanNumeral(token.word())
                && !isSpoken(token.word())
                && !isNameOrTerm(tokens, at, language)
                && !isExplained(tokens, at);
    }

    private static boolean isCapitals(String written) {
        return written.length() >= SHORTEST
                && written.length() <= LONGEST
                && written.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isRomanNumeral(String word) {
        return word.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
    }

    private static boolean isSpoken(String word) {
        long vowels = word.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        return word.length() >= SPEAKABLE && vowels >= 2;
    }

    private static boolean isNameOrTerm(Tokens tokens, int at, Language language) {
        Token before = tokens.at(at - 1);
        return HOSTS.contains(before.word())
                || language.has(WordClass.NAMING, before)
                || isLarge(tokens, at - 1)
                || isLarge(tokens, at + 1);
    }

    /** A whole word in capitals beside it makes both emphasis: « SI POSSIBLE ». */
    private static boolean isLarge(Tokens tokens, int at) {
        String written = tokens.written(at);
        return tokens.at(at).isWord()
                && written.length() > LONGEST
                && written.chars().allMatch(Character::isUpperCase);
    }

    /** « (TRF) » after its words, « TRF (taux de retour) »; and « SBF 120 », which is a name. */
    private static boolean isExplained(Tokens tokens, int at) {
        return tokens.at(at + 1).isDigits()
                || tokens.at(at + 1).is("(")
                || (tokens.at(at - 1).is("(") && tokens.at(at + 1).is(")") && at > 2);
    }
}
