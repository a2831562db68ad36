package org.openpac.core.rule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openpac.core.value.Id;

/** What a check found. Immutable. */
public final class CheckReport {

    /** How many findings a report lists at most; {@link #total()} counts them all. */
    public static final int MAX_FINDINGS = 1_000;

    private final List<Finding> all;
    private final List<WaivedFinding> waived;
    private final List<IdleWaiver> idleWaivers;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final Map<Rule<?>, Integer> examined;
    private final Map<Rule<?>, Integer> unassessed;
    private final VerdictBook verdicts;
    private final List<Priority> priorities;

    CheckReport(
            List<Finding> all,
            List<WaivedFinding> waived,
            List<IdleWaiver> idleWaivers,
            Map<Rule<?>, Integer> examined,
            Map<Rule<?>, Integer> unassessed,
            VerdictBook verdicts,
            List<Priority> priorities) {
        this.all = List.copyOf(all);
        this.waived = List.copyOf(waived);
        this.idleWaivers = List.copyOf(idleWaivers);
        all.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        this.examined = Collections.unmodifiableMap(new LinkedHashMap<>(examined));
        this.unassessed = Collections.unmodifiableMap(new LinkedHashMap<>(unassessed));
        this.verdicts = verdicts;
        this.priorities = priorities;
    }

    /** The findings, in the order in which the plan is written, then by rule; at most {@link #MAX_FINDINGS}. */
    public List<Finding> findings() {
        return bounded(all.stream());
    }

    /** The findings of a severity, in the same order; at most {@link #MAX_FINDINGS}. */
    public List<Finding> findings(Severity severity) {
        return bounded(all.stream().filter(finding -> finding.severity() == severity));
    }

    private static <F> List<F> bounded(Stream<F> findings) {
        return findings.limit(MAX_FINDINGS).toList();
    }

    /**
     * The findings that keep the plan from being approved: the errors that nobody has accepted; at most {@link #MAX_FINDINGS}.
     */
    public List<Finding> blocking() {
        return findings(Severity.ERROR);
    }

    /** The findings that a waiver of the plan accepts, in the same order; at most {@link #MAX_FINDINGS}. They count nowhere else. */
    public List<WaivedFinding> waived() {
        return bounded(waived.stream());
    }

    /** The waivers of the plan that accept nothing, in the plan's order, and why. */
    public List<IdleWaiver> idleWaivers() {
        return idleWaivers;
    }

    /**
     * What to mend first, and why: errors before the rest, what hides other checks or carries other elements before what stands
     * alone, one finding of each rule.
     *
     * @param most how many at most
     * @throws IllegalArgumentException if it is negative
     */
    public List<Priority> first(int most) {
        return priorities.stream().limit(most).toList();
    }

    /** What became of the findings of an earlier report, of those beyond the bounded lists too. */
    public ReportChanges changesSince(CheckReport earlier) {
        return ReportChanges.between(earlier.all, all);
    }

    /** How many findings there are, also those beyond the list. */
    public int total() {
        return all.size();
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
     * The rules that were not applied to some elements because too many things would have had to be compared, with how many
     * elements each.
     */
    public Map<Rule<?>, Integer> unassessed() {
        return unassessed;
    }

    /**
     * What the rules say about an objective: for each criterion the worst finding among its rules, at that objective.
     *
     * @return every criterion not assessable where the plan has no such objective
     */
    public Verdicts verdict(Id objectiveId) {
        return verdicts.of(objectiveId);
    }

    /** What the rules say about each objective of the plan, in the plan's order. */
    public Map<Id, Verdicts> verdicts() {
        return Collections.unmodifiableMap(verdicts.all());
    }
}
