package org.openpac.core.statement;

import java.util.Locale;
import java.util.Optional;

/** Tells French from English by their small words. */
final class LanguageGuess {

    /** So many small words of the other language, and hardly one of the plan's own, make a text one of the other. */
    private static final int CLEARLY = 3;

    private LanguageGuess() {}

    /** Empty if neither has more of them. */
    static Optional<Locale> of(String text) {
        int french = smallWords(text, Language.FRENCH);
        int english = smallWords(text, Language.ENGLISH);
        if (french == english) {
            return Optional.empty();
        }
        return Optional.of(french > english ? Locale.FRENCH : Locale.ENGLISH);
    }

    static Locale of(String text, Locale plan) {
        Optional<Language> own = Language.of(plan);
        if (own.isEmpty()) {
            return plan;
        }
        boolean isFrench = own.get() == Language.FRENCH;
        int expected = smallWords(text, own.get());
        // Most sentences speak the plan's language, and then the other need not be looked at.
        if (expected >= CLEARLY) {
            return plan;
        }
        int others = smallWords(text, isFrench ? Language.ENGLISH : Language.FRENCH);
        boolean isOther = others >= CLEARLY + expected || (expected == 0 && others == 2 && isShort(text));
        Locale other = isFrench ? Locale.ENGLISH : Locale.FRENCH;
        return isOther ? other : plan;
    }

    private static boolean isShort(String text) {
        return text.chars().filter(Folding::isSpace).count() < 5;
    }

    private static int smallWords(String text, Language language) {
        int count = 0;
        for (Token token : Tokens.of(text, language).list()) {
            if (language.has(WordClass.STOP_WORD, token)) {
                count++;
            }
        }
        return count;
    }
}
