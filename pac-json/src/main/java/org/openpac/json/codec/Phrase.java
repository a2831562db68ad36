package org.openpac.json.codec;

import java.util.Locale;
import org.openpac.core.text.Argument;

/** Words within a problem's sentence that have a translation of their own. */
enum Phrase implements Argument {
    OBJECT("an object"),
    ARRAY("an array"),
    TEXT("a text"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    NULL("null"),
    /** Stands for words that may tell about a person. */
    HIDDEN("The value (not shown)");

    private final String english;

    Phrase(String english) {
        this.english = english;
    }

    String key() {
        return "phrase." + name();
    }

    String english() {
        return english;
    }

    @Override
    public String text(Locale locale) {
        return ProblemText.TRANSLATIONS.find(key(), locale).orElse(english);
    }
}
