package org.openpac.core.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openpac.core.text.Word;

/**
 * What was changed of a set of rules: as a service keeps it in its configuration. Immutable.
 *
 * @param base where to begin
 * @param without the ids of the rules left out beside those the base leaves out, in alphabetical order
 * @param severities the severities set, by the ids of their rules in alphabetical order
 * @param limits the limits set, by their names in alphabetical order
 */
public record RuleSettings(
        Base base,
        SortedSet<String> without,
        SortedMap<String, Severity> severities,
        SortedMap<String, BigDecimal> limits) {

    /** Where settings begin. */
    public enum Base implements Word {
        /** All rules, with their own severities. */
        STANDARD,
        /** All rules, each finding one step graver: see {@link RuleSet#toughened}. */
        STRICT,
        /** The rules that matter while a plan is being written: see {@link RuleSet#forDrafts}. */
        DRAFT
    }

    /** Keeps its own copies. */
    public RuleSettings {
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
        limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
    }

    /** Settings of collections in any order. */
    public static RuleSettings of(
            Base base, Collection<String> without, Map<String, Severity> severities, Map<String, BigDecimal> limits) {
        return new RuleSettings(base, new TreeSet<>(without), new TreeMap<>(severities), new TreeMap<>(limits));
    }

    /**
     * What makes a set of all rules.
     *
     * @param all the rules to begin with, none of them changed, such as {@link RuleSet#standard()}
     * @param chosen a set made from them
     * @throws IllegalArgumentException if {@code chosen} has a rule that {@code all} lacks
     */
    public static RuleSettings between(RuleSet all, RuleSet chosen) {
        SortedSet<String> missing = ids(all.rules());
        SortedSet<String> kept = ids(chosen.rules());
        if (!missing.containsAll(kept)) {
            kept.removeAll(missing);
            throw new IllegalArgumentException("rules that are not among all rules: " + kept);
        }
        missing.removeAll(kept);
        Set<String> waiting =
                all.rules().stream().filter(Rule::isOnceComplete).map(Rule::id).collect(Collectors.toSet());
        boolean isDraft = !chosen.isStrict() && !waiting.isEmpty() && missing.containsAll(waiting);
        if (isDraft) {
            missing.removeAll(waiting);
        }
        Base base = chosen.isStrict() ? Base.STRICT : isDraft ? Base.DRAFT : Base.STANDARD;
        return new RuleSettings(base, missing, chosen.severities(), chosen.limits());
    }

    private static SortedSet<String> ids(List<Rule<?>> rules) {
        return rules.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Makes the set.
     *
     * @param all the rules to begin with
     * @throws IllegalArgumentException if a rule or a limit is not among them; the message names the nearest
     */
    public RuleSet appliedTo(RuleSet all) {
        RuleSet rules = all;
        for (Map.Entry<String, Severity> each : severities.entrySet()) {
            rules = rules.withSeverity(each.getKey(), each.getValue());
        }
        for (Map.Entry<String, BigDecimal> each : limits.entrySet()) {
            rules = rules.withLimit(each.getKey(), each.getValue());
        }
        for (String id : without) {
            rules = rules.without(id);
        }
        return switch (base) {
            case STANDARD -> rules;
            case STRICT -> rules.toughened();
            case DRAFT -> rules.forDrafts();
        };
    }
}
