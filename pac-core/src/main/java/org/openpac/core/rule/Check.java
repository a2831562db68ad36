package org.openpac.core.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Span;
import org.openpac.core.value.Id;

/** One run of a set of rules over one plan. */
final class Check {

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(
                    (Finding finding) -> finding.location().place())
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(finding -> finding.location().span().orElse(new Span(0, 0)));

    private final SalesActionPlan plan;
    private final RuleSet rules;
    private final PlanView view;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Rule<?>, Integer> examined = new LinkedHashMap<>();
    private final Map<Rule<?>, Set<Element>> failed = new HashMap<>();
    private final Map<Id, EnumMap<Criterion, Verdict>> verdicts = new HashMap<>();

    Check(SalesActionPlan plan, CheckContext context, RuleSet rules) {
        this.plan = plan;
        this.rules = rules;
        this.view = new PlanView(plan, context, rules);
    }

    CheckReport report() {
        plan.objectives().forEach(objective -> verdicts.put(objective.id(), new EnumMap<>(Criterion.class)));
        inOrder().forEach(this::apply);
        findings.sort(IN_ORDER);
        return new CheckReport(findings, examined, verdicts);
    }

    /** A rule comes after those it presupposes; else by id. */
    private Set<Rule<?>> inOrder() {
        Set<Rule<?>> ordered = new LinkedHashSet<>();
        List<Rule<?>> waiting = new ArrayList<>(rules.rules());
        while (!waiting.isEmpty()) {
            List<Rule<?>> next = waiting.stream()
                    .filter(rule -> rule.after().stream().noneMatch(waiting::contains))
                    .toList();
            // A rule can only presuppose rules that were finished before it, so this never runs in a circle.
            ordered.addAll(next);
            waiting.removeAll(next);
        }
        return ordered;
    }

    private <T extends Element> void apply(Rule<T> rule) {
        int[] count = {0};
        Set<Element> breached = Collections.newSetFromMap(new IdentityHashMap<>());
        rule.scope().visit(plan, (element, place) -> {
            if (isPresupposedBroken(rule, element)) {
                return;
            }
            Optional<List<Breach>> breaches = rule.assessment().of(element, view);
            if (breaches.isPresent()) {
                count[0]++;
                note(rule, element, Verdict.PASS);
                if (!breaches.get().isEmpty()) {
                    breached.add(element);
                }
                breaches.get().forEach(breach -> record(rule, element, place, breach));
            }
        });
        examined.put(rule, count[0]);
        failed.put(rule, breached);
    }

    private boolean isPresupposedBroken(Rule<?> rule, Element element) {
        return rule.after().stream()
                .anyMatch(presupposed ->
                        failed.getOrDefault(presupposed, Set.of()).contains(element));
    }

    private void record(Rule<?> rule, Element element, Place place, Breach breach) {
        Severity severity = rules.severityOf(rule, breach);
        List<Member<?, ?>> path = breach.path().isEmpty() ? rule.path() : breach.path();
        Place where = breach.place().orElseGet(() -> below(place, path));
        Optional<Identified> owner = breach.place().isPresent()
                ? breach.element()
                : Optional.of(element)
                        .filter(each -> !(each instanceof SalesActionPlan))
                        .filter(Identified.class::isInstance)
                        .map(Identified.class::cast);
        Location location = new Location(where, owner.map(Identified::id), breach.span());
        findings.add(new Finding(rule, severity, location, breach.arguments()));
        owner.ifPresent(each -> note(rule, each, verdictOf(severity)));
    }

    private static Place below(Place place, List<Member<?, ?>> path) {
        Place where = place;
        for (Member<?, ?> member : path) {
            where = where.member(member);
        }
        return where;
    }

    private static Verdict verdictOf(Severity severity) {
        return switch (severity) {
            case ERROR -> Verdict.FAIL;
            case WARNING -> Verdict.WARN;
            case INFO -> Verdict.PASS;
        };
    }

    private void note(Rule<?> rule, Element element, Verdict verdict) {
        if (element instanceof Objective objective) {
            Criterion.of(rule.group()).ifPresent(criterion -> {
                EnumMap<Criterion, Verdict> own = verdicts.get(objective.id());
                if (own != null) {
                    own.merge(criterion, verdict, (a, b) -> a.compareTo(b) >= 0 ? a : b);
                }
            });
        }
    }

    /** Which verdict a group of rules counts for. */
    enum Criterion {
        S,
        M,
        A,
        R,
        T,
        X;

        static Optional<Criterion> of(String group) {
            return Arrays.stream(values())
                    .filter(criterion -> criterion.name().equals(group))
                    .findFirst();
        }
    }
}
