package org.openpac.json.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openpac.core.rule.IdleWaiver;
import org.openpac.core.rule.Severity;
import org.openpac.core.rule.Verdict;
import org.openpac.core.rule.Verdicts;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;

/** How reports of checks are said in JSON. */
final class ReportForms {

    private static final Part<Verdicts, Verdict> SPECIFIC =
            verdict("specific", "Says what, by whom.", Verdicts::specific);
    private static final Part<Verdicts, Verdict> MEASURABLE =
            verdict("measurable", "Has an indicator, a baseline and a number.", Verdicts::measurable);
    private static final Part<Verdicts, Verdict> ATTAINABLE =
            verdict("attainable", "Something carries it.", Verdicts::attainable);
    private static final Part<Verdicts, Verdict> RELEVANT =
            verdict("relevant", "Serves something above it.", Verdicts::relevant);
    private static final Part<Verdicts, Verdict> TIME_BOUND =
            verdict("timeBound", "Has dates within the plan.", Verdicts::timeBound);
    private static final Part<Verdicts, Verdict> STRETCH =
            verdict("stretch", "Whether the stretch target is well set.", Verdicts::stretch);

    private static final Form<Verdicts> VERDICTS = Form.inline(
            "Verdicts",
            List.of(SPECIFIC, MEASURABLE, ATTAINABLE, RELEVANT, TIME_BOUND, STRETCH),
            parts -> new Verdicts(
                    parts.of(SPECIFIC),
                    parts.of(MEASURABLE),
                    parts.of(ATTAINABLE),
                    parts.of(RELEVANT),
                    parts.of(TIME_BOUND),
                    parts.of(STRETCH)));

    private static final Part<StoredReport, String> LANGUAGE =
            Part.required("language", FormKinds.NAME, "The language of the texts: en or fr.", StoredReport::language);
    private static final Part<StoredReport, Integer> TOTAL = Part.required(
            "total",
            FormKinds.INTEGER,
            "How many findings there are, also those beyond the list.",
            StoredReport::total);
    private static final Part<StoredReport, Map<String, Integer>> COUNTS = Part.named(
            "counts", FormKinds.INTEGER.byName(), "How many there are of each severity.", ReportForms::counts);
    private static final Part<StoredReport, List<StoredFinding>> FINDINGS = Part.several(
            "findings",
            FindingForms.FINDING.kind(),
            "The first thousand, in the order of the plan, then by rule.",
            StoredReport::findings);
    private static final Part<StoredReport, List<StoredWaived>> WAIVED = Part.several(
            "waived", FindingForms.WAIVED.kind(), "The findings that a waiver accepts.", StoredReport::waived);
    private static final Part<StoredReport, List<IdleWaiver>> IDLE = Part.several(
            "idleWaivers",
            FindingForms.IDLE_WAIVER.kind(),
            "The waivers that accept nothing, and why.",
            StoredReport::idleWaivers);
    private static final Part<StoredReport, List<StoredPriority>> PRIORITIES =
            Part.several("priorities", FindingForms.PRIORITY.kind(), "What to mend first.", StoredReport::priorities);
    private static final Part<StoredReport, Map<String, Integer>> EXAMINED = Part.named(
            "examined",
            FormKinds.INTEGER.byName(),
            "To how many elements each rule was applied.",
            StoredReport::examined);
    private static final Part<StoredReport, Map<String, Integer>> UNASSESSED = Part.named(
            "unassessed",
            FormKinds.INTEGER.byName(),
            "For how many elements a rule would have had to compare too much.",
            StoredReport::unassessed);
    private static final Part<StoredReport, Map<String, Verdicts>> BY_OBJECTIVE = Part.named(
            "verdicts",
            VERDICTS.kind().byName(),
            "What the rules say about each objective, by its id.",
            StoredReport::verdicts);

    static final Form<StoredReport> REPORT = Form.of(
            "CheckReport",
            List.of(LANGUAGE, TOTAL, COUNTS, FINDINGS, WAIVED, IDLE, PRIORITIES, EXAMINED, UNASSESSED, BY_OBJECTIVE),
            parts -> new StoredReport(
                    parts.of(LANGUAGE),
                    parts.of(TOTAL),
                    severities(parts.of(COUNTS)),
                    parts.of(FINDINGS),
                    parts.of(WAIVED),
                    parts.of(IDLE),
                    parts.of(PRIORITIES),
                    parts.of(EXAMINED),
                    parts.of(UNASSESSED),
                    parts.of(BY_OBJECTIVE)));

    private ReportForms() {}

    private static Part<Verdicts, Verdict> verdict(String name, String meaning, Function<Verdicts, Verdict> value) {
        return Part.required(name, FormKinds.word(Verdict.class), meaning, value);
    }

    private static Map<String, Integer> counts(StoredReport report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        report.counts().forEach((severity, count) -> counts.put(severity.name(), count));
        return counts;
    }

    private static Map<Severity, Integer> severities(Map<String, Integer> counts) {
        Map<Severity, Integer> severities = new LinkedHashMap<>();
        counts.forEach((name, count) -> Stream.of(Severity.values())
                .filter(severity -> severity.name().equals(name))
                .findFirst()
                .ifPresentOrElse(severity -> severities.put(severity, count), () -> {
                    throw new IllegalArgumentException("no severity " + name);
                }));
        return severities;
    }
}
