package org.openpac.json.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.IdleWaiver;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.Severity;
import org.openpac.core.rule.Verdicts;

/**
 * What a check found, as a report tells it: values, and their sentences in one language or two.
 *
 * @param language the code of the report's language, {@code en} or {@code fr}
 * @param total how many findings there are, also those beyond the list
 * @param counts how many there are of each severity that has any, also those beyond the list
 * @param findings the findings, in the order in which the plan is written, then by rule; at most
 *     {@value CheckReport#MAX_FINDINGS}
 * @param waived the findings that a waiver accepts, in the same order, bounded alike
 * @param idleWaivers the waivers that accept nothing, in the plan's order, and why
 * @param priorities what to mend first, the weightiest first; one for each rule that found something
 * @param examined to how many elements each rule was applied, by the rules' ids
 * @param unassessed for how many elements a rule would have had to compare too much, by the rules' ids
 * @param verdicts what the rules say about each objective, by the objectives' ids, in the plan's order
 */
public record StoredReport(
        String language,
        int total,
        Map<Severity, Integer> counts,
        List<StoredFinding> findings,
        List<StoredWaived> waived,
        List<IdleWaiver> idleWaivers,
        List<StoredPriority> priorities,
        Map<String, Integer> examined,
        Map<String, Integer> unassessed,
        Map<String, Verdicts> verdicts) {

    /** Keeps its own copies, in their order. */
    public StoredReport {
        Objects.requireNonNull(language, "language");
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        idleWaivers = List.copyOf(idleWaivers);
        priorities = List.copyOf(priorities);
        examined = Collections.unmodifiableMap(new LinkedHashMap<>(examined));
        unassessed = Collections.unmodifiableMap(new LinkedHashMap<>(unassessed));
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }

    /** What a report tells, in one language or in more. */
    public static StoredReport of(CheckReport report, Locale language, Locale... others) {
        Languages languages = new Languages(language, others);
        return new StoredReport(
                languages.code(),
                report.total(),
                counts(report),
                report.findings().stream()
                        .map(finding -> StoredFinding.of(finding, languages))
                        .toList(),
                report.waived().stream()
                        .map(waived -> new StoredWaived(StoredFinding.of(waived.finding(), languages), waived.waiver()))
                        .toList(),
                report.idleWaivers(),
                report.first(Integer.MAX_VALUE).stream()
                        .map(priority -> StoredPriority.of(priority, languages))
                        .toList(),
                byId(report.examined()),
                byId(report.unassessed()),
                verdicts(report));
    }

    private static Map<Severity, Integer> counts(CheckReport report) {
        Map<Severity, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            if (report.count(severity) > 0) {
                counts.put(severity, report.count(severity));
            }
        }
        return counts;
    }

    private static Map<String, Integer> byId(Map<Rule<?>, Integer> counts) {
        Map<String, Integer> byId = new LinkedHashMap<>();
        counts.forEach((rule, count) -> byId.put(rule.id(), count));
        return byId;
    }

    private static Map<String, Verdicts> verdicts(CheckReport report) {
        Map<String, Verdicts> verdicts = new LinkedHashMap<>();
        report.verdicts().forEach((id, verdict) -> verdicts.put(id.value(), verdict));
        return verdicts;
    }
}
