package org.openpac.kpi.rule;

import java.util.Locale;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.RuleDraft;
import org.openpac.core.rule.Scope;
import org.openpac.core.shape.Element;
import org.openpac.core.text.Translations;
import org.openpac.core.text.Word;

/** Begins the rules of this package, whose French texts stand beside them. */
final class StatisticRules {

    private static final Translations TEXTS =
            Translations.of("rules", file -> StatisticRules.class.getResourceAsStream(file));

    private static final Translations WORDS =
            Translations.of("words", file -> StatisticRules.class.getResourceAsStream(file));

    private StatisticRules() {}

    static String label(Word word, Locale locale) {
        String key = ((Enum<?>) word).getDeclaringClass().getSimpleName() + "." + word.name();
        return WORDS.findOrEnglish(key, locale)
                .orElseGet(() -> word.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    static <T extends Element> RuleDraft<T> rule(String id, Scope<T> scope) {
        return Rule.rule(id, scope).translated(TEXTS);
    }
}
