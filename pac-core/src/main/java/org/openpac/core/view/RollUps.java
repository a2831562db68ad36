package org.openpac.core.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.view.Contributors.Part;

/** Rolls every objective up, from the lowest to the highest; those in a circle are left unknown. */
final class RollUps {

    private static final RollUp CIRCULAR =
            new RollUp(Figure.unknown(Gap.CIRCULAR), Figure.unknown(Gap.CIRCULAR), Figure.unknown(Gap.CIRCULAR));

    private final PlanIndex index;
    private final Standings standings;
    private final UpwardOrder order;
    private final Map<Id, RollUp> rolled = new HashMap<>();
    private final Map<Id, Figure> reached = new HashMap<>();

    RollUps(PlanIndex index, Standings standings) {
        this.index = index;
        this.standings = standings;
        this.order = new UpwardOrder(index.plan().objectives());
        order.upwards().forEach(this::rollUp);
    }

    Map<Id, RollUp> all() {
        Map<Id, RollUp> inOrder = new LinkedHashMap<>();
        order.byId().keySet().forEach(id -> inOrder.put(id, rolled.getOrDefault(id, CIRCULAR)));
        return inOrder;
    }

    /** What each has reached: as measured, else as its contributors have. */
    Map<Id, Figure> reached() {
        return reached;
    }

    private void rollUp(Objective objective) {
        Contributors additive = Contributors.of(index, objective, ContributionMode.ADDITIVE);
        Contributors counted =
                additive.parts().isEmpty() ? Contributors.of(index, objective, ContributionMode.WEIGHTED) : additive;
        Figure together = counted.together(
                part -> reached.getOrDefault(part.objective().id(), Figure.unknown(Gap.NO_MEASUREMENT)));
        Figure own = standings.actual(objective);
        reached.put(objective.id(), own.value().isPresent() || counted.parts().isEmpty() ? own : together);
        Function<Part, Figure> stretch = part -> part.levels().stretch().value().isPresent()
                ? part.levels().stretch()
                : part.levels().target();
        rolled.put(
                objective.id(),
                new RollUp(together, counted.together(part -> part.levels().target()), counted.together(stretch)));
    }
}
