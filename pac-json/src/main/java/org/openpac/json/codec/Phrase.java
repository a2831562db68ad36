package org.openpac.json.codec;

import java.util.Locale;
import org.openpac.core.text.Argument;
import tools.jackson.core.JsonToken;

/** Words within a problem's sentence that have a translation of their own. */
enum Phrase implements Argument {
    OBJECT("an object"),
    ARRAY("an array"),
    TEXT("a text"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    NULL("null"),
    /** Stands for words that may tell about a person. */
    HIDDEN("The value (not shown)"),
    /** Stands around the sentence of a problem that an operation brought about. */
    OPERATION_RESULT("After operation {index}, at {pointer} of the plan: {problem}"),
    /** Stands for the revision of a plan that has none. */
    NO_REVISION("none"),
    /** Where something else stands in the document. */
    PLACE("at line {line}, column {column} (byte {byte})"),
    PLACE_UNKNOWN("at another place");

    private final String english;

    Phrase(String english) {
        this.english = english;
    }

    /** What a value is that begins with the token. */
    static Phrase of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_NULL -> NULL;
            default -> BOOLEAN;
        };
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
