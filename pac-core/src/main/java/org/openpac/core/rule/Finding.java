package org.openpac.core.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Argument;

/**
 * What a rule found: which rule, how bad, where, with which values.
 *
 * <p>The sentence is made when asked for. Two findings are equal if rule, severity, location and values are.
 */
public final class Finding {

    private final Rule<?> rule;
    private final Severity severity;
    private final Location location;
    private final Map<String, Argument> arguments;
    private final Optional<Fix> fix;

    Finding(Rule<?> rule, Severity severity, Location location, Map<String, Argument> arguments, Optional<Fix> fix) {
        this.rule = rule;
        this.severity = severity;
        this.location = location;
        this.arguments = arguments;
        this.fix = fix;
    }

    /** The rule that was breached. */
    public Rule<?> rule() {
        return rule;
    }

    /** How much it matters, by the rule, its settings and the measured value. */
    public Severity severity() {
        return severity;
    }

    /** Where it is. */
    public Location location() {
        return location;
    }

    /** The values of the message, by name, in the message's order. */
    public Map<String, Argument> arguments() {
        return arguments;
    }

    /** How to mend it without asking anybody; empty where only a person can tell. */
    public Optional<Fix> fix() {
        return fix;
    }

    /**
     * What this finding is known by from one check to the next: the same for the same rule, element, member and words, wherever
     * the element stands and whatever was measured. It tells nothing of the plan's content.
     *
     * @return 32 hexadecimal digits
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** Says what was found, in the locale's language. */
    public String message(Locale locale) {
        return rule.message(arguments).text(locale);
    }

    /** Says how to mend it, in the locale's language. */
    public String suggestion(Locale locale) {
        return rule.suggestion(arguments).text(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding
                && rule.equals(finding.rule)
                && severity == finding.severity
                && location.equals(finding.location)
                && arguments.equals(finding.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity, location, arguments);
    }

    /** For logs and tests: severity, rule, place and the English message. */
    @Override
    public String toString() {
        return severity + " " + rule.id() + " " + location.pointer() + " " + message(Locale.ENGLISH);
    }
}
