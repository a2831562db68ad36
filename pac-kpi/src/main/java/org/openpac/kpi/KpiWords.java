package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Translations;

/** Labels and sentences of this package in other languages. */
final class KpiWords {

    static final Translations TEXTS = Translations.of("words", file -> KpiWords.class.getResourceAsStream(file));

    private KpiWords() {}

    static String label(Enum<?> word, Locale locale) {
        return TEXTS.find(word.getDeclaringClass().getSimpleName() + "." + word.name(), locale)
                .orElseGet(() -> word.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
