package org.openpac.cli.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;
import org.openpac.core.text.Translations;

/** What can be wrong with a file of facts, in words: English here, French in {@code facts_fr.properties}. */
public final class FactText {

    static final Translations TEXTS = Translations.of("facts", file -> FactText.class.getResourceAsStream(file));

    private static final int LONGEST = 60;

    private FactText() {}

    /** A sentence; its places are filled in their order. */
    public static Message message(String key, String english, Argument... values) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        int next = 0;
        for (String place : Message.places(english)) {
            arguments.put(place, values[next++]);
        }
        return new Message(TEXTS, key, english, arguments);
    }

    /** A text of the file, shortened where it is long. */
    public static Argument quoted(String text) {
        return Arguments.quoted(
                text.codePointCount(0, text.length()) <= LONGEST
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…");
    }
}
