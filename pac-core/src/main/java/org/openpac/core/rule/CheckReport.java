package org.openpac.core.rule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.rule.Check.Criterion;
import org.openpac.core.value.Id;

/** What a check found. Immutable. */
public final class CheckReport {

    /** How many findings a report lists at most; {@link #total()} counts them all. */
    public static final int MAX_FINDINGS = 1_000;

    private final List<Finding> findings;
    private final int total;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final Map<Rule<?>, Integer> examined;
    private final Map<Id, EnumMap<Criterion, Verdict>> verdicts;

    CheckReport(List<Finding> all, Map<Rule<?>, Integer> examined, Map<Id, EnumMap<Criterion, Verdict>> verdicts) {
        this.findings = List.copyOf(all.subList(0, Math.min(all.size(), MAX_FINDINGS)));
        this.total = all.size();
        all.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        this.examined = Collections.unmodifiableMap(new LinkedHashMap<>(examined));
        this.verdicts = verdicts;
    }

    /** The findings, in the order in which the plan is written, then by rule; at most {@link #MAX_FINDINGS}. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings of a severity, in the same order. */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** How many findings there are, also those beyond the list. */
    public int total() {
        return total;
    }

    /** How many findings of a severity there are, also those beyond the list. */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** Whether no finding is an error. */
    public boolean isWithoutErrors() {
        return count(Severity.ERROR) == 0;
    }

    /**
     * How many elements a rule was applied to. None means that the rule does not concern this plan, not that the plan passed.
     */
    public int examined(Rule<?> rule) {
        return examined.getOrDefault(rule, 0);
    }

    /** The rules that were applied, with how many elements each. */
    public Map<Rule<?>, Integer> examined() {
        return examined;
    }

    /**
     * What the rules say about an objective: for each criterion the worst finding among its rules, at that objective.
     *
     * @return every criterion not assessable where the plan has no such objective
     */
    public Verdicts verdict(Id objectiveId) {
        Map<Criterion, Verdict> own = Optional.<Map<Criterion, Verdict>>ofNullable(verdicts.get(objectiveId))
                .orElse(Map.of());
        return new Verdicts(
                of(own, Criterion.S),
                of(own, Criterion.M),
                of(own, Criterion.A),
                of(own, Criterion.R),
                of(own, Criterion.T),
                of(own, Criterion.X));
    }

    private static Verdict of(Map<Criterion, Verdict> own, Criterion criterion) {
        return own.getOrDefault(criterion, Verdict.NOT_ASSESSABLE);
    }
}
