package org.openpac.cli;

import java.util.Locale;
import org.openpac.core.text.Translations;

/** The command line's own words: English here, French in {@code cli_fr.properties}. */
record Wording(Locale locale) {

    private static final Translations TEXTS = Translations.beside(Wording.class, "cli");

    String say(String key, String english) {
        return TEXTS.find(key, locale).orElse(english);
    }
}
