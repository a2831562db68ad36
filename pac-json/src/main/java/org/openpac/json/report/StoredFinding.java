package org.openpac.json.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.Severity;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Span;
import org.openpac.core.value.Id;
import org.openpac.json.StoredText;
import org.openpac.json.StoredWord;
import org.openpac.json.codec.FormKinds;

/**
 * A finding as a report tells it.
 *
 * @param rule the id of the rule that was breached
 * @param severity how much it matters
 * @param pointer where it is, as an RFC 6901 JSON Pointer into the plan
 * @param elementId the element it belongs to; empty for the plan itself
 * @param span the offending words where a text is judged; empty elsewhere
 * @param arguments the values of the message, by name: words as {@link StoredWord}, values of no common type as
 *     {@link StoredText}, numbers without trailing zeros
 * @param fingerprint what it is known by from one check to the next: {@link Finding#fingerprint()}
 * @param texts what is said of it in the report's language
 * @param translations what is said of it in other languages, by their codes; empty where the report has one language
 */
public record StoredFinding(
        String rule,
        Severity severity,
        String pointer,
        Optional<Id> elementId,
        Optional<Span> span,
        Map<String, Argument> arguments,
        String fingerprint,
        FindingTexts texts,
        Map<String, FindingTexts> translations) {

    /** Keeps its own copies, in their order. */
    public StoredFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(texts, "texts");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
    }

    static StoredFinding of(Finding finding, Languages languages) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        finding.arguments().forEach((name, value) -> arguments.put(name, FormKinds.stored(value)));
        return new StoredFinding(
                finding.rule().id(),
                finding.severity(),
                finding.location().pointer(),
                finding.location().elementId(),
                finding.location().span(),
                arguments,
                finding.fingerprint(),
                FindingTexts.of(finding, languages.first()),
                languages.others(locale -> FindingTexts.of(finding, locale)));
    }
}
