package org.openpac.cli;

import java.util.Locale;
import org.openpac.core.text.Format;
import org.openpac.core.text.Translations;

/** The command line's own words: English here, French in {@code cli_fr.properties}. */
record Wording(Locale locale) {

    private static final Translations TEXTS = Translations.of("cli", file -> Wording.class.getResourceAsStream(file));

    String say(String key, String english) {
        return TEXTS.find(key, locale).orElse(english);
    }

    /** A word of a program as a person says it: {@code IN_ORDER} is in order. */
    static String spoken(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A number of things: French says one for nought, English does not. */
    String count(int number, String key, String english) {
        boolean isOne = number == 1 || (number == 0 && Format.isFrench(locale));
        return number + " " + say(key, english) + (isOne ? "" : "s");
    }
}
