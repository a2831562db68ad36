package org.openpac.core.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;
import org.openpac.core.text.Translations;

/**
 * Something to mend first.
 *
 * @param finding one finding of its rule, the one that matters most
 * @param ground why it comes here
 * @param number how many the ground speaks of: examinations that wait, elements that build on it, findings of the same rule
 */
public record Priority(Finding finding, Ground ground, int number) {

    private static final Translations TEXTS =
            Translations.of("priorities", file -> Priority.class.getResourceAsStream(file));

    /** Why a finding is to be mended before others, from the weightiest. */
    public enum Ground {
        /** Other checks could not be made because of it. */
        HIDES_OTHERS("Until it is mended, {number} other checks cannot be made."),
        /** It is an error, and other elements of the plan point to the one it stands at. */
        CARRIES_OTHERS("{number} other parts of the plan build on it."),
        /** It is an error like others of its rule. */
        KEEPS_FROM_APPROVAL("An error keeps the plan from being approved; this rule has {number}."),
        /** It is no error; the rule finds it often. */
        IS_FREQUENT("It is found {number} times: one decision settles them all."),
        /** Nothing weightier is left. */
        IS_NEXT("Nothing weightier is left.");

        private final String english;

        Ground(String english) {
            this.english = english;
        }
    }

    /** Refuses nulls. */
    public Priority {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(ground, "ground");
    }

    /** Says why it comes first, in the locale's language. */
    public String reason(Locale locale) {
        Map<String, Argument> values = Map.of("number", Arguments.count(number));
        return new Message(TEXTS, ground.name(), ground.english, values).text(locale);
    }
}
