package org.openpac.core.rule.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** Which objectives stand above or below others, whatever circles there are. */
final class Reach {

    private Reach() {}

    /** The ids of all objectives that one of the given kind contributes to, directly or through others. */
    static Set<Id> above(PlanView view, Predicate<Objective> kind) {
        return from(view, kind, view.index()::parentsOf);
    }

    /** The ids of all objectives that contribute to one of the given kind, directly or through others. */
    static Set<Id> below(PlanView view, Predicate<Objective> kind) {
        return from(view, kind, objective -> view.index().childrenOf(objective.id()));
    }

    private static Set<Id> from(
            PlanView view, Predicate<Objective> kind, Function<Objective, List<Objective>> neighbours) {
        Deque<Objective> waiting = new ArrayDeque<>();
        view.plan().objectives().stream().filter(kind).forEach(waiting::add);
        Set<Id> reached = new HashSet<>();
        while (!waiting.isEmpty()) {
            for (Objective next : neighbours.apply(waiting.remove())) {
                if (reached.add(next.id())) {
                    waiting.add(next);
                }
            }
        }
        return reached;
    }
}
