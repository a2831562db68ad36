package org.openpac.json.report;

import java.util.List;
import java.util.Map;
import org.openpac.core.value.Id;
import org.openpac.core.view.DiffKind;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;

/** How differences between plans are said in JSON. */
final class DiffForms {

    private static final Part<StoredChange, DiffKind> KIND =
            Part.required("kind", FormKinds.word(DiffKind.class), "What happened.", StoredChange::kind);
    private static final Part<StoredChange, String> BEFORE = Part.optional(
            "before", FormKinds.WORDS, "Where it stood in the former plan: a JSON Pointer.", StoredChange::before);
    private static final Part<StoredChange, String> AFTER = Part.optional(
            "after", FormKinds.WORDS, "Where it stands in the later plan: a JSON Pointer.", StoredChange::after);
    private static final Part<StoredChange, String> TYPE =
            Part.required("type", FormKinds.NAME, "The element concerned, such as Objective.", StoredChange::type);
    private static final Part<StoredChange, Id> ELEMENT =
            Part.optional("element", FormKinds.ID, "Its id.", StoredChange::elementId);
    private static final Part<StoredChange, String> MEMBER = Part.optional(
            "member",
            FormKinds.WORDS,
            "The members from the element to the value, with dots between them; left out for the element itself.",
            StoredChange::member);
    private static final Part<StoredChange, String> FORMER =
            Part.optional("former", FormKinds.RAW, "The former value, as plans write it.", StoredChange::former);
    private static final Part<StoredChange, String> NEW =
            Part.optional("new", FormKinds.RAW, "The later value, as plans write it.", StoredChange::next);
    private static final Part<StoredChange, Boolean> SILENT = Part.required(
            "silentTargetChange",
            FormKinds.BOOLEAN,
            "Whether a target moved and no recorded decision stands behind it.",
            StoredChange::isSilentTargetChange);
    private static final Part<StoredChange, String> MESSAGE = Part.required(
            "message", FormKinds.WORDS, "The sentence, in the document’s language.", StoredChange::message);
    private static final Part<StoredChange, Map<String, String>> TRANSLATIONS = Part.named(
            "translations",
            FormKinds.WORDS.byName(),
            "The sentence in other languages, by their codes.",
            StoredChange::translations);

    static final Form<StoredChange> CHANGE = Form.of(
            "Change",
            List.of(KIND, BEFORE, AFTER, TYPE, ELEMENT, MEMBER, FORMER, NEW, SILENT, MESSAGE, TRANSLATIONS),
            parts -> new StoredChange(
                    parts.of(KIND),
                    parts.maybe(BEFORE),
                    parts.maybe(AFTER),
                    parts.of(TYPE),
                    parts.maybe(ELEMENT),
                    parts.maybe(MEMBER),
                    parts.maybe(FORMER),
                    parts.maybe(NEW),
                    parts.of(SILENT),
                    parts.of(MESSAGE),
                    parts.of(TRANSLATIONS)));

    private static final Part<StoredDiff, String> LANGUAGE =
            Part.required("language", FormKinds.NAME, "The language of the texts: en or fr.", StoredDiff::language);
    private static final Part<StoredDiff, List<StoredChange>> CHANGES =
            Part.several("changes", CHANGE.kind(), "What changed, in the later plan’s order.", StoredDiff::changes);

    static final Form<StoredDiff> DIFF = Form.of(
            "PlanDiff", List.of(LANGUAGE, CHANGES), parts -> new StoredDiff(parts.of(LANGUAGE), parts.of(CHANGES)));

    private DiffForms() {}
}
