package org.openpac.json.report;

import java.util.List;
import java.util.Map;
import org.openpac.core.plan.Waiver;
import org.openpac.core.plan.WaiverShape;
import org.openpac.core.rule.IdleWaiver;
import org.openpac.core.rule.Priority;
import org.openpac.core.rule.Severity;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Span;
import org.openpac.core.value.Id;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;

/** How findings, and what is made of them, are said in JSON. */
final class FindingForms {

    private static final Part<Span, Integer> START =
            Part.required("start", FormKinds.INTEGER, "The first UTF-16 character, from 0.", Span::start);
    private static final Part<Span, Integer> END =
            Part.required("end", FormKinds.INTEGER, "The UTF-16 character after the last.", Span::end);

    static final Form<Span> SPAN =
            Form.inline("Span", List.of(START, END), parts -> new Span(parts.of(START), parts.of(END)));

    private static final Part<FindingTexts, String> SAID =
            Part.required("message", FormKinds.WORDS, "What was found.", FindingTexts::message);
    private static final Part<FindingTexts, String> SUGGESTED =
            Part.required("suggestion", FormKinds.WORDS, "How to mend it.", FindingTexts::suggestion);
    private static final Part<FindingTexts, String> FIXED =
            Part.optional("fix", FormKinds.WORDS, "What the repair does that is offered.", FindingTexts::fix);

    static final Form<FindingTexts> TEXTS = Form.of(
            "FindingTexts",
            List.of(SAID, SUGGESTED, FIXED),
            parts -> new FindingTexts(parts.of(SAID), parts.of(SUGGESTED), parts.maybe(FIXED)));

    private static final Part<StoredFinding, String> RULE =
            Part.required("rule", FormKinds.NAME, "The id of the rule that was breached.", StoredFinding::rule);
    private static final Part<StoredFinding, Severity> SEVERITY =
            Part.required("severity", FormKinds.word(Severity.class), "How much it matters.", StoredFinding::severity);
    private static final Part<StoredFinding, String> POINTER = Part.required(
            "pointer",
            FormKinds.WORDS,
            "Where it is: a JSON Pointer (RFC 6901) into the plan.",
            StoredFinding::pointer);
    private static final Part<StoredFinding, Id> ELEMENT = Part.optional(
            "element", FormKinds.ID, "The element it belongs to; left out for the plan.", StoredFinding::elementId);
    private static final Part<StoredFinding, Span> WHERE =
            Part.optional("span", SPAN.kind(), "The offending words, where a text is judged.", StoredFinding::span);
    private static final Part<StoredFinding, Map<String, Argument>> ARGUMENTS = Part.named(
            "arguments",
            FormKinds.ARGUMENT.byName(),
            "The values of the message by their names, each as an object of one member that says its type.",
            StoredFinding::arguments);
    private static final Part<StoredFinding, String> FINGERPRINT = Part.required(
            "fingerprint",
            FormKinds.NAME,
            "What it is known by from one check to the next: 32 hexadecimal digits.",
            StoredFinding::fingerprint);
    private static final Part<StoredFinding, String> MESSAGE = Part.required(
            "message",
            FormKinds.WORDS,
            "What was found, in the report’s language.",
            finding -> finding.texts().message());
    private static final Part<StoredFinding, String> SUGGESTION = Part.required(
            "suggestion",
            FormKinds.WORDS,
            "How to mend it, in the report’s language.",
            finding -> finding.texts().suggestion());
    private static final Part<StoredFinding, String> FIX = Part.optional(
            "fix",
            FormKinds.WORDS,
            "What the repair does that is offered, in the report’s language.",
            finding -> finding.texts().fix());
    private static final Part<StoredFinding, Map<String, FindingTexts>> TRANSLATIONS = Part.named(
            "translations",
            TEXTS.kind().byName(),
            "The texts in other languages, by their codes.",
            StoredFinding::translations);

    static final Form<StoredFinding> FINDING = Form.of(
            "Finding",
            List.of(
                    RULE,
                    SEVERITY,
                    POINTER,
                    ELEMENT,
                    WHERE,
                    ARGUMENTS,
                    FINGERPRINT,
                    MESSAGE,
                    SUGGESTION,
                    FIX,
                    TRANSLATIONS),
            parts -> new StoredFinding(
                    parts.of(RULE),
                    parts.of(SEVERITY),
                    parts.of(POINTER),
                    parts.maybe(ELEMENT),
                    parts.maybe(WHERE),
                    parts.of(ARGUMENTS),
                    parts.of(FINGERPRINT),
                    new FindingTexts(parts.of(MESSAGE), parts.of(SUGGESTION), parts.maybe(FIX)),
                    parts.of(TRANSLATIONS)));

    private static final Part<StoredWaived, StoredFinding> ACCEPTED =
            Part.required("finding", FINDING.kind(), "What was found.", StoredWaived::finding);
    private static final Part<StoredWaived, Waiver> BY = Part.required(
            "waiver", FormKinds.element(WaiverShape.SHAPE), "By what it is accepted.", StoredWaived::waiver);

    static final Form<StoredWaived> WAIVED = Form.of(
            "WaivedFinding", List.of(ACCEPTED, BY), parts -> new StoredWaived(parts.of(ACCEPTED), parts.of(BY)));

    private static final Part<IdleWaiver, Waiver> IDLE =
            Part.required("waiver", FormKinds.element(WaiverShape.SHAPE), "The waiver.", IdleWaiver::waiver);
    private static final Part<IdleWaiver, IdleWaiver.Cause> WHY =
            Part.required("why", FormKinds.word(IdleWaiver.Cause.class), "Why it accepts nothing.", IdleWaiver::why);

    static final Form<IdleWaiver> IDLE_WAIVER =
            Form.of("IdleWaiver", List.of(IDLE, WHY), parts -> new IdleWaiver(parts.of(IDLE), parts.of(WHY)));

    private static final Part<StoredPriority, String> FIRST =
            Part.required("rule", FormKinds.NAME, "The id of the rule.", StoredPriority::rule);
    private static final Part<StoredPriority, String> PLACE = Part.required(
            "pointer", FormKinds.WORDS, "Where the finding is that matters most.", StoredPriority::pointer);
    private static final Part<StoredPriority, String> KNOWN_BY =
            Part.required("fingerprint", FormKinds.NAME, "What that finding is known by.", StoredPriority::fingerprint);
    private static final Part<StoredPriority, Priority.Ground> GROUND = Part.required(
            "ground", FormKinds.word(Priority.Ground.class), "Why it comes here.", StoredPriority::ground);
    private static final Part<StoredPriority, Integer> NUMBER =
            Part.required("number", FormKinds.INTEGER, "How many the ground speaks of.", StoredPriority::number);
    private static final Part<StoredPriority, String> REASON = Part.required(
            "reason", FormKinds.WORDS, "Why it comes first, in the report’s language.", StoredPriority::reason);
    private static final Part<StoredPriority, Map<String, String>> REASONS = Part.named(
            "translations",
            FormKinds.WORDS.byName(),
            "Why it comes first, in other languages by their codes.",
            StoredPriority::translations);

    static final Form<StoredPriority> PRIORITY = Form.of(
            "Priority",
            List.of(FIRST, PLACE, KNOWN_BY, GROUND, NUMBER, REASON, REASONS),
            parts -> new StoredPriority(
                    parts.of(FIRST),
                    parts.of(PLACE),
                    parts.of(KNOWN_BY),
                    parts.of(GROUND),
                    parts.of(NUMBER),
                    parts.of(REASON),
                    parts.of(REASONS)));

    private FindingForms() {}
}
