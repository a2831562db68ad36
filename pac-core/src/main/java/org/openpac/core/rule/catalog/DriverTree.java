package org.openpac.core.rule.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** The indicators of company objectives, all that move them and all that they move, by declared drivers and by formulas. */
final class DriverTree {

    private final Set<Id> ofObjectives = new HashSet<>();
    private final Set<Id> ofCompany = new LinkedHashSet<>();
    private final Set<Id> connected = new HashSet<>();
    private final boolean isDrawn;
    private boolean isTopKnown = true;

    private DriverTree(PlanView view) {
        Map<Id, List<Id>> drivers = new HashMap<>();
        Map<Id, List<Id>> driven = new HashMap<>();
        for (KpiDefinition kpi : view.plan().kpis()) {
            Drivers.of(kpi).forEach(driver -> {
                drivers.computeIfAbsent(kpi.id(), id -> new ArrayList<>()).add(driver);
                driven.computeIfAbsent(driver, id -> new ArrayList<>()).add(kpi.id());
            });
        }
        this.isDrawn = !drivers.isEmpty();
        for (Objective objective : view.plan().objectives()) {
            if (Link.isLive(objective)) {
                objective.kpiId().ifPresent(ofObjectives::add);
                if (objective.level() == ObjectiveLevel.COMPANY) {
                    isTopKnown &= view.index().kpiOf(objective).isPresent();
                    objective.kpiId().ifPresent(ofCompany::add);
                }
            }
        }
        connected.addAll(reached(drivers));
        connected.addAll(reached(driven));
    }

    private Set<Id> reached(Map<Id, List<Id>> next) {
        Set<Id> reached = new HashSet<>(ofCompany);
        Deque<Id> waiting = new ArrayDeque<>(ofCompany);
        while (!waiting.isEmpty()) {
            next.getOrDefault(waiting.remove(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(waiting::add);
        }
        return reached;
    }

    static DriverTree in(PlanView view) {
        return view.shared(DriverTree.class, DriverTree::new);
    }

    /** Whether the plan says what moves what, and each of its company objectives has an indicator to be moved. */
    boolean isDrawn() {
        return isDrawn && isTopKnown && !ofCompany.isEmpty();
    }

    /** Whether an objective is measured by it: what its contribution moves is judged there. */
    boolean isOfAnObjective(KpiDefinition kpi) {
        return ofObjectives.contains(kpi.id());
    }

    /** Whether it moves an indicator of a company objective, or is moved by one and so tells the same. */
    boolean isConnected(KpiDefinition kpi) {
        return connected.contains(kpi.id());
    }
}
