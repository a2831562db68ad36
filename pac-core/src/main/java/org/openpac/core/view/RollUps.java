package org.openpac.core.view;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.view.Contributors.Part;

/** Rolls every objective up, from the lowest to the highest; those in a circle are left unknown. */
final class RollUps {

    private final PlanIndex index;
    private final Readings readings;
    private final LocalDate asOf;
    private final Map<Id, Figure> reached = new HashMap<>();

    RollUps(PlanIndex index, Readings readings, LocalDate asOf) {
        this.index = index;
        this.readings = readings;
        this.asOf = asOf;
    }

    Map<Id, RollUp> all() {
        Map<Id, Objective> byId = new LinkedHashMap<>();
        index.plan().objectives().forEach(objective -> byId.putIfAbsent(objective.id(), objective));
        Map<Id, Integer> waitingFor = new HashMap<>();
        byId.values()
                .forEach(child -> Contributors.counted(child).stream()
                        .filter(byId::containsKey)
                        .forEach(parent -> waitingFor.merge(parent, 1, Integer::sum)));
        Deque<Objective> ready = new ArrayDeque<>();
        byId.values().stream()
                .filter(objective -> !waitingFor.containsKey(objective.id()))
                .forEach(ready::add);
        Map<Id, RollUp> rolled = new HashMap<>();
        while (!ready.isEmpty()) {
            Objective objective = ready.remove();
            rolled.put(objective.id(), rollUp(objective));
            for (Id parent : Contributors.counted(objective)) {
                Integer left = waitingFor.computeIfPresent(parent, (id, count) -> count - 1);
                if (left != null && left == 0) {
                    ready.add(Objects.requireNonNull(byId.get(parent)));
                }
            }
        }
        RollUp unknown = new RollUp(
                Figure.unknown(Gap.NO_CONTRIBUTION),
                Figure.unknown(Gap.NO_CONTRIBUTION),
                Figure.unknown(Gap.NO_CONTRIBUTION));
        Map<Id, RollUp> inOrder = new LinkedHashMap<>();
        byId.keySet().forEach(id -> inOrder.put(id, rolled.getOrDefault(id, unknown)));
        return inOrder;
    }

    private RollUp rollUp(Objective objective) {
        Contributors additive = Contributors.of(index, objective, ContributionMode.ADDITIVE);
        Contributors counted =
                additive.parts().isEmpty() ? Contributors.of(index, objective, ContributionMode.WEIGHTED) : additive;
        Figure together = counted.together(
                part -> reached.getOrDefault(part.objective().id(), Figure.unknown(Gap.NO_MEASUREMENT)));
        Figure own = Progress.standing(objective, index, readings, asOf).actual();
        reached.put(objective.id(), own.value().isPresent() || counted.parts().isEmpty() ? own : together);
        Function<Part, Figure> stretch = part -> part.levels().stretch().value().isPresent()
                ? part.levels().stretch()
                : part.levels().target();
        return new RollUp(together, counted.together(part -> part.levels().target()), counted.together(stretch));
    }
}
