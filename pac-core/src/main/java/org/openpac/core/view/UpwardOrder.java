package org.openpac.core.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Id;

/** The objectives of a plan from the lowest to the highest: each after all that count in it. */
final class UpwardOrder {

    private final Map<Id, Objective> byId = new LinkedHashMap<>();
    private final List<Objective> upwards = new ArrayList<>();

    UpwardOrder(List<Objective> objectives) {
        objectives.forEach(objective -> byId.putIfAbsent(objective.id(), objective));
        Map<Id, Integer> waitingFor = new HashMap<>();
        byId.values()
                .forEach(child -> counted(child).stream()
                        .filter(byId::containsKey)
                        .forEach(parent -> waitingFor.merge(parent, 1, Integer::sum)));
        Deque<Objective> ready = new ArrayDeque<>();
        byId.values().stream()
                .filter(objective -> !waitingFor.containsKey(objective.id()))
                .forEach(ready::add);
        while (!ready.isEmpty()) {
            Objective objective = ready.remove();
            upwards.add(objective);
            for (Id parent : counted(objective)) {
                Integer left = waitingFor.computeIfPresent(parent, (id, count) -> count - 1);
                if (left != null && left == 0) {
                    Optional.ofNullable(byId.get(parent)).ifPresent(ready::add);
                }
            }
        }
    }

    /** The first objective of every id, in the plan's order. */
    Map<Id, Objective> byId() {
        return Collections.unmodifiableMap(byId);
    }

    /** All but those in a circle and those above one. */
    List<Objective> upwards() {
        return Collections.unmodifiableList(upwards);
    }

    /** The ids of the objectives above that an objective counts in, without itself. */
    private static List<Id> counted(Objective child) {
        List<Contribution> contributions = child.contributions();
        if (contributions.size() == 1 && isCounted(contributions.get(0), child)) {
            return List.of(contributions.get(0).objectiveId());
        }
        return contributions.stream()
                .filter(contribution -> isCounted(contribution, child))
                .map(Contribution::objectiveId)
                .distinct()
                .toList();
    }

    private static boolean isCounted(Contribution contribution, Objective child) {
        return contribution.effectiveMode() != ContributionMode.SUPPORTING
                && !contribution.objectiveId().equals(child.id());
    }
}
