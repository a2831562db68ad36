package org.openpac.core.view;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Id;

/**
 * The objectives that somebody works for.
 *
 * <p>A tactic with an owner, a start and an end carries the objectives it names, those of its strategies, and all that these
 * contribute to.
 */
public final class CarriedObjectives {

    private CarriedObjectives() {}

    /** Lists the ids of the objectives that are carried, those that tactics name first. */
    public static Set<Id> of(PlanIndex index) {
        Set<Id> objectives = new HashSet<>();
        Set<Id> strategies = new HashSet<>();
        for (Tactic tactic : index.plan().tactics()) {
            if (isReady(tactic)) {
                objectives.addAll(tactic.objectiveIds());
                strategies.addAll(tactic.strategyIds());
            }
        }
        Set<Id> carried = new LinkedHashSet<>();
        Deque<Objective> reached = new ArrayDeque<>();
        for (Objective objective : index.plan().objectives()) {
            boolean isNamed = objectives.contains(objective.id())
                    || index.strategiesOf(objective.id()).stream()
                            .anyMatch(strategy -> strategies.contains(strategy.id()));
            if (isNamed && carried.add(objective.id())) {
                reached.add(objective);
            }
        }
        while (!reached.isEmpty()) {
            for (Contribution contribution : reached.remove().contributions()) {
                index.find(contribution.objectiveId(), Objective.class)
                        .filter(above -> carried.add(above.id()))
                        .ifPresent(reached::add);
            }
        }
        return Collections.unmodifiableSet(carried);
    }

    private static boolean isReady(Tactic tactic) {
        return tactic.ownerId().isPresent()
                && tactic.start().isPresent()
                && tactic.end().isPresent()
                && tactic.status().filter(TacticStatus.CANCELLED::equals).isEmpty();
    }
}
