package org.openpac.core.rule.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** Which indicators move which: by what the plan declares as drivers and by its formulas, directly or through others. */
final class Drivers {

    // Nobody follows a chain of influences through so many indicators; beyond, nothing is said against one.
    private static final int MOST = 200;

    private record Moved(Set<Id> by, boolean isComplete) {}

    private final PlanView view;
    private final Map<Id, Moved> known = new HashMap<>();

    private Drivers(PlanView view) {
        this.view = view;
    }

    static Drivers in(PlanView view) {
        return view.shared(Drivers.class, Drivers::new);
    }

    /** Whether an indicator moves another, as far as that can be told. */
    boolean moves(KpiDefinition driver, KpiDefinition driven) {
        Moved moved = known.computeIfAbsent(driven.id(), id -> reach(driven));
        return moved.by().contains(driver.id()) || !moved.isComplete();
    }

    private Moved reach(KpiDefinition driven) {
        Set<Id> reached = new HashSet<>();
        Deque<KpiDefinition> waiting = new ArrayDeque<>();
        waiting.add(driven);
        while (!waiting.isEmpty()) {
            KpiDefinition next = waiting.remove();
            for (Id id : (Iterable<Id>) of(next)::iterator) {
                if (reached.size() >= MOST) {
                    return new Moved(reached, false);
                }
                if (reached.add(id)) {
                    view.index().find(id, KpiDefinition.class).ifPresent(waiting::add);
                }
            }
        }
        return new Moved(reached, true);
    }

    /** The indicators that move one directly. */
    static Stream<Id> of(KpiDefinition kpi) {
        return Stream.concat(
                kpi.driverIds().stream(), kpi.formula().stream().flatMap(formula -> formula.kpiIds().stream()));
    }
}
