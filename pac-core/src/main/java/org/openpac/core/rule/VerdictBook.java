package org.openpac.core.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.shape.Element;
import org.openpac.core.value.Id;

/** The worst that was found at each objective, criterion by criterion. */
final class VerdictBook {

    private final Map<Id, EnumMap<Criterion, Verdict>> verdicts = new LinkedHashMap<>();

    VerdictBook(SalesActionPlan plan) {
        plan.objectives().forEach(objective -> verdicts.put(objective.id(), new EnumMap<>(Criterion.class)));
    }

    void note(Rule<?> rule, Element element, Severity severity) {
        note(
                rule,
                element,
                switch (severity) {
                    case ERROR -> Verdict.FAIL;
                    case WARNING -> Verdict.WARN;
                    case INFO -> Verdict.PASS;
                });
    }

    void note(Rule<?> rule, Element element, Verdict verdict) {
        if (element instanceof Objective objective) {
            Criterion.of(rule.group()).ifPresent(criterion -> {
                EnumMap<Criterion, Verdict> own = verdicts.get(objective.id());
                if (own != null) {
                    own.merge(criterion, verdict, (a, b) -> a.compareTo(b) >= 0 ? a : b);
                }
            });
        }
    }

    Verdicts of(Id objectiveId) {
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

    /** The verdicts of every objective, in the plan's order; of several with one id, once. */
    Map<Id, Verdicts> all() {
        Map<Id, Verdicts> all = new LinkedHashMap<>();
        verdicts.keySet().forEach(id -> all.put(id, of(id)));
        return all;
    }

    private static Verdict of(Map<Criterion, Verdict> own, Criterion criterion) {
        return own.getOrDefault(criterion, Verdict.NOT_ASSESSABLE);
    }

    /** Which verdict a group of rules counts for. */
    private enum Criterion {
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
