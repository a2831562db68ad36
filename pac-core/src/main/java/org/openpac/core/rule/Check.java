package org.openpac.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.Waiver;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Span;

/** One run of a set of rules over one plan. */
final class Check {

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(
                    (Finding finding) -> finding.location().place())
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(finding -> finding.location().span().orElse(new Span(0, 0)));

    private final SalesActionPlan plan;
    private final CheckContext context;
    private final RuleSet rules;
    private final PlanView view;
    private final Waivers waivers;
    private final List<Finding> findings = new ArrayList<>();
    private final List<WaivedFinding> waived = new ArrayList<>();
    private final Map<Rule<?>, Integer> examined = new LinkedHashMap<>();
    private final Map<Rule<?>, Integer> unassessed = new LinkedHashMap<>();
    private final Map<Rule<?>, IdentityHashMap<Element, Hidden>> failed = new HashMap<>();
    private final IdentityHashMap<Finding, Hidden> hidden = new IdentityHashMap<>();
    private final VerdictBook verdicts;

    /** How many examinations wait until the findings of a rule at an element are mended. */
    static final class Hidden {
        private int count;

        int count() {
            return count;
        }
    }

    Check(SalesActionPlan plan, CheckContext context, RuleSet rules) {
        this.plan = plan;
        this.context = context;
        this.rules = rules;
        this.view = new PlanView(plan, context, rules);
        this.waivers = new Waivers(plan, context, rules);
        this.verdicts = new VerdictBook(plan);
    }

    CheckReport report() {
        inOrder().forEach(this::apply);
        findings.sort(IN_ORDER);
        waived.sort(Comparator.comparing(WaivedFinding::finding, IN_ORDER));
        return new CheckReport(
                findings,
                waived,
                waivers.idle(),
                examined,
                unassessed,
                verdicts,
                Priorities.of(findings, hidden, view.index()));
    }

    /** A rule comes after those it presupposes; else by id. */
    private Set<Rule<?>> inOrder() {
        Set<Rule<?>> ordered = new LinkedHashSet<>();
        List<Rule<?>> waiting = new ArrayList<>(rules.rules());
        while (!waiting.isEmpty()) {
            Set<Rule<?>> pending = new LinkedHashSet<>(waiting);
            List<Rule<?>> next = waiting.stream()
                    .filter(rule -> rule.after().stream().noneMatch(pending::contains))
                    .toList();
            // A rule can only presuppose rules that were finished before it, so this never runs in a circle.
            ordered.addAll(next);
            waiting.removeIf(ordered::contains);
        }
        return ordered;
    }

    private <T extends Element> void apply(Rule<T> rule) {
        int[] count = {0};
        List<IdentityHashMap<Element, Hidden>> presupposed = rule.after().stream()
                .flatMap(each -> Optional.ofNullable(failed.get(each)).stream())
                .filter(breached -> !breached.isEmpty())
                .toList();
        IdentityHashMap<Element, Hidden> breached = new IdentityHashMap<>();
        failed.put(rule, breached);
        rule.scope().visit(plan, (element, place) -> {
            Hidden hiding = hiding(presupposed, element);
            // What presupposes this rule presupposes what it presupposes.
            if (hiding != null) {
                hiding.count++;
                breached.putIfAbsent(element, hiding);
            } else if (rule.bound()
                    .filter(bound -> bound.isExceeded(element, view))
                    .isPresent()) {
                unassessed.merge(rule, 1, Integer::sum);
            } else {
                Optional<List<Breach>> breaches = rule.assessment().of(element, view);
                if (breaches.isPresent()) {
                    count[0]++;
                    verdicts.note(rule, element, Verdict.PASS);
                    breaches.get().forEach(breach -> record(rule, element, place, breach, breached));
                }
            }
        });
        examined.put(rule, count[0]);
    }

    private static @Nullable Hidden hiding(List<IdentityHashMap<Element, Hidden>> presupposed, Element element) {
        for (IdentityHashMap<Element, Hidden> breached : presupposed) {
            Hidden hiding = breached.get(element);
            if (hiding != null) {
                return hiding;
            }
        }
        return null;
    }

    private <T extends Element> void record(
            Rule<T> rule, T element, Place place, Breach breach, IdentityHashMap<Element, Hidden> breached) {
        Optional<Identified> owner = Location.owner(element, breach);
        Location location = Location.of(rule, element, place, breach);
        Optional<Fix> fix = rule.mending().map(mending -> new Fix(rule, location, context, rules));
        Finding finding = new Finding(rule, rules.severityOf(rule, breach), location, breach.arguments(), fix);
        Hidden hiding = breached.computeIfAbsent(element, key -> new Hidden());
        owner.ifPresent(each -> breached.putIfAbsent(each, hiding));
        Optional<Waiver> waiver = waivers.of(finding);
        if (waiver.isPresent()) {
            waived.add(new WaivedFinding(finding, waiver.get()));
        } else {
            findings.add(finding);
            hidden.put(finding, hiding);
            owner.ifPresent(each -> verdicts.note(rule, each, finding.severity()));
        }
    }
}
