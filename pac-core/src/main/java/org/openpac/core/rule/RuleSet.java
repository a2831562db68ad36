package org.openpac.core.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.core.text.Slips;

/**
 * Which rules are applied, and how. Immutable: each method returns another set.
 */
public final class RuleSet {

    private final SortedMap<String, Rule<?>> rules;
    private final Map<String, Severity> severities;
    private final Map<String, BigDecimal> limits;
    private final boolean isStrict;

    private RuleSet(
            SortedMap<String, Rule<?>> rules,
            Map<String, Severity> severities,
            Map<String, BigDecimal> limits,
            boolean isStrict) {
        this.rules = rules;
        this.severities = severities;
        this.limits = limits;
        this.isStrict = isStrict;
    }

    /** All rules of this module's catalogue, with their own severities and limits. */
    public static RuleSet standard() {
        return of(RuleCatalog.all());
    }

    /** All rules of this module's catalogue, {@linkplain #toughened}: for a plan that is to be approved. */
    public static RuleSet strict() {
        return standard().toughened();
    }

    /** The rules of this module's catalogue that matter while a plan is being written: see {@link #forDrafts}. */
    public static RuleSet draft() {
        return standard().forDrafts();
    }

    /** The rules that judge a sentence by itself. */
    static RuleSet ofStatements() {
        return of(RuleCatalog.ofStatements());
    }

    /**
     * Only the given rules.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static RuleSet of(Collection<? extends Rule<?>> rules) {
        return new RuleSet(new TreeMap<>(), Map.of(), Map.of(), false).with(rules);
    }

    /**
     * These rules and others.
     *
     * @throws IllegalArgumentException if one of them has the id of another
     */
    public RuleSet with(Collection<? extends Rule<?>> more) {
        SortedMap<String, Rule<?>> all = new TreeMap<>(rules);
        for (Rule<?> rule : more) {
            Rule<?> other = all.put(rule.id(), rule);
            if (other != null && other != rule) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
        }
        return new RuleSet(all, severities, limits, isStrict);
    }

    /** These rules but one. */
    public RuleSet without(Rule<?> rule) {
        return without(rule.id());
    }

    /**
     * These rules but one.
     *
     * @throws IllegalArgumentException if there is no rule of that id; the message names the nearest
     */
    public RuleSet without(String ruleId) {
        SortedMap<String, Rule<?>> fewer = new TreeMap<>(rules);
        fewer.remove(known(ruleId));
        return new RuleSet(fewer, severities, limits, isStrict);
    }

    /** The same rules, of which one has another severity, whatever its measured value. */
    public RuleSet withSeverity(Rule<?> rule, Severity severity) {
        return withSeverity(rule.id(), severity);
    }

    /**
     * The same rules, of which one has another severity, whatever its measured value.
     *
     * @throws IllegalArgumentException if there is no rule of that id; the message names the nearest
     */
    public RuleSet withSeverity(String ruleId, Severity severity) {
        Map<String, Severity> changed = new HashMap<>(severities);
        changed.put(known(ruleId), severity);
        return new RuleSet(rules, changed, limits, isStrict);
    }

    /**
     * The same rules with another number for a limit.
     *
     * @throws IllegalArgumentException if no rule compares with it; the message names the nearest
     */
    public RuleSet withLimit(Limit limit, BigDecimal value) {
        return withLimit(limit.name(), value);
    }

    /**
     * The same rules with another number for a limit.
     *
     * @param limitName such as {@code P-04.floor}
     * @throws IllegalArgumentException if no rule compares with a limit of that name; the message names the nearest
     */
    public RuleSet withLimit(String limitName, BigDecimal value) {
        Set<String> names = rules.values().stream()
                .flatMap(rule -> rule.limits().stream())
                .map(Limit::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, BigDecimal> changed = new HashMap<>(limits);
        changed.put(known("limit", limitName, names), Objects.requireNonNull(value, "value"));
        return new RuleSet(rules, severities, changed, isStrict);
    }

    /** The same rules, each finding one step graver: a remark is a warning, a warning an error; what {@link #withSeverity} set stays. */
    public RuleSet toughened() {
        return new RuleSet(rules, severities, limits, true);
    }

    /** These rules but those that {@linkplain Rule#isOnceComplete ask for what is filled in last}. */
    public RuleSet forDrafts() {
        SortedMap<String, Rule<?>> fewer = new TreeMap<>(rules);
        fewer.values().removeIf(Rule::isOnceComplete);
        return new RuleSet(fewer, severities, limits, isStrict);
    }

    /** The rules, by their ids in alphabetical order. */
    public List<Rule<?>> rules() {
        return List.copyOf(new ArrayList<>(rules.values()));
    }

    /** The rule of an id; empty if the set has none. */
    public Optional<Rule<?>> find(String ruleId) {
        return Optional.ofNullable(rules.get(ruleId));
    }

    /** The severities that were set, by the ids of their rules in alphabetical order. */
    SortedMap<String, Severity> severities() {
        return new TreeMap<>(severities);
    }

    /** The limits that were set, by their names in alphabetical order. */
    SortedMap<String, BigDecimal> limits() {
        return new TreeMap<>(limits);
    }

    boolean isStrict() {
        return isStrict;
    }

    BigDecimal valueOf(Limit limit) {
        return limits.getOrDefault(limit.name(), limit.standard());
    }

    Severity severityOf(Rule<?> rule, Breach breach) {
        Severity fixed = severities.get(rule.id());
        if (fixed != null) {
            return fixed;
        }
        Severity own = breach.severity().orElse(rule.severity());
        return isStrict ? own.graver() : own;
    }

    private String known(String ruleId) {
        return known("rule", ruleId, rules.keySet());
    }

    private static String known(String kind, String name, Set<String> names) {
        if (names.contains(name)) {
            return name;
        }
        String hint = names.stream()
                .min(Comparator.comparingInt((String each) -> Slips.between(each, name))
                        .thenComparingInt(each -> Slips.between(withoutHyphen(each), withoutHyphen(name))))
                .map(nearest -> "the nearest is " + nearest)
                .orElse("there are none");
        throw new IllegalArgumentException("no " + kind + " " + name + "; " + hint);
    }

    /** Of two names as near, the one with the same letters is meant: STR01 is STR-01, not ST-01. */
    private static String withoutHyphen(String name) {
        return name.replace("-", "");
    }
}
