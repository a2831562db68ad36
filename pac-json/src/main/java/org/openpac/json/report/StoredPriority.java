package org.openpac.json.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.openpac.core.rule.Priority;

/**
 * Something to mend first, as a report tells it.
 *
 * @param rule the id of the rule
 * @param pointer where the finding is that matters most
 * @param fingerprint what that finding is known by
 * @param ground why it comes here
 * @param number how many the ground speaks of
 * @param reason why it comes first, in the report's language
 * @param translations why it comes first, in other languages by their codes
 */
public record StoredPriority(
        String rule,
        String pointer,
        String fingerprint,
        Priority.Ground ground,
        int number,
        String reason,
        Map<String, String> translations) {

    /** Keeps its own copy of the translations. */
    public StoredPriority {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(reason, "reason");
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
    }

    static StoredPriority of(Priority priority, Languages languages) {
        return new StoredPriority(
                priority.finding().rule().id(),
                priority.finding().location().pointer(),
                priority.finding().fingerprint(),
                priority.ground(),
                priority.number(),
                priority.reason(languages.first()),
                languages.others(priority::reason));
    }
}
