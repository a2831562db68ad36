package org.openpac.json.report;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.rule.Finding;

/**
 * What is said of a finding in one language.
 *
 * @param message what was found
 * @param suggestion how to mend it
 * @param fix what the repair does that the finding offered; empty where it offered none
 */
public record FindingTexts(String message, String suggestion, Optional<String> fix) {

    /** Refuses nulls. */
    public FindingTexts {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(suggestion, "suggestion");
        Objects.requireNonNull(fix, "fix");
    }

    static FindingTexts of(Finding finding, Locale locale) {
        return new FindingTexts(
                finding.message(locale),
                finding.suggestion(locale),
                finding.fix().map(fix -> fix.title(locale)));
    }
}
