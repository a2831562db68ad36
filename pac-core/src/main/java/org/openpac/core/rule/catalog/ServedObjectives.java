package org.openpac.core.rule.catalog;

import java.util.HashSet;
import java.util.Set;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** The objectives to which some strategy leads: those that strategies name, all above these and all below. */
final class ServedObjectives {

    private final Set<Id> served = new HashSet<>();

    private ServedObjectives(PlanView view) {
        Set<Id> named = new HashSet<>();
        for (Strategy strategy : view.plan().strategies()) {
            if (strategy.lifecycle().filter(LifecycleStatus.CANCELLED::equals).isEmpty()) {
                named.addAll(strategy.objectiveIds());
            }
        }
        served.addAll(named);
        served.addAll(Reach.above(view, objective -> isNamed(objective, named)));
        served.addAll(Reach.below(view, objective -> isNamed(objective, named)));
    }

    static ServedObjectives in(PlanView view) {
        return view.shared(ServedObjectives.class, ServedObjectives::new);
    }

    private static boolean isNamed(Objective objective, Set<Id> named) {
        return named.contains(objective.id());
    }

    boolean contains(Id objectiveId) {
        return served.contains(objectiveId);
    }
}
