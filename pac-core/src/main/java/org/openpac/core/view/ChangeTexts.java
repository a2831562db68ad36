package org.openpac.core.view;

import java.util.Locale;
import java.util.Map;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Message;
import org.openpac.core.text.Translations;

/** The sentences in which differences are told; other languages stand in {@code changes_fr.properties}. */
final class ChangeTexts {

    static final Translations TEXTS = Translations.of("changes", file -> ChangeTexts.class.getResourceAsStream(file));

    static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("added", "Added: {part}"),
            Map.entry("added-value", "Added: {part}: {next}"),
            Map.entry("changed", "{part}: {former} → {next}"),
            Map.entry("conflict", "{part}: expected {expected}, found {found}"),
            Map.entry("moved", "Moved: {part} (position {from} → {to})"),
            Map.entry("moved-value", "Moved: {part}: {next} (position {from} → {to})"),
            Map.entry("no", "no"),
            Map.entry("removed", "Removed: {part}"),
            Map.entry("removed-value", "Removed: {part}: {former}"),
            Map.entry("yes", "yes"));

    private ChangeTexts() {}

    static Message message(String key, Map<String, Argument> arguments) {
        return new Message(TEXTS, key, english(key), arguments);
    }

    static Argument term(String key) {
        return new Term(key);
    }

    private static String english(String key) {
        return ENGLISH.getOrDefault(key, key);
    }

    private record Term(String key) implements Argument {
        @Override
        public String text(Locale locale) {
            return TEXTS.find(key, locale).orElse(english(key));
        }
    }
}
