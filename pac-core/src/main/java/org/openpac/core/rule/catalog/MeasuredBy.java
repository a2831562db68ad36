package org.openpac.core.rule.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Identified;
import org.openpac.core.value.Id;

/** Strategies and actions with the indicators by which they can be measured. */
final class MeasuredBy {

    private MeasuredBy() {}

    /** Those of the objectives it names, an action without any those of its strategies; empty where there is none. */
    static Optional<Identified> itsObjectives(Identified element, PlanView view) {
        if (element instanceof Strategy strategy) {
            return some(indicators(strategy.objectiveIds(), view)).map(strategy::withKpiIds);
        }
        return element instanceof Tactic tactic
                ? some(indicators(tactic.objectiveIds(), view))
                        .or(() -> some(ofStrategies(tactic, view)))
                        .map(tactic::withKpiIds)
                : Optional.empty();
    }

    private static Optional<List<Id>> some(Stream<Id> ids) {
        return Optional.of(ids.distinct().toList()).filter(list -> !list.isEmpty());
    }

    private static Stream<Id> indicators(Collection<Id> objectiveIds, PlanView view) {
        return objectiveIds.stream()
                .flatMap(id -> view.index().find(id, Objective.class).stream())
                .flatMap(objective -> view.index().kpiOf(objective).stream())
                .map(KpiDefinition::id);
    }

    private static Stream<Id> ofStrategies(Tactic tactic, PlanView view) {
        return tactic.strategyIds().stream()
                .flatMap(id -> view.index().find(id, Strategy.class).stream())
                .flatMap(strategy ->
                        Stream.concat(strategy.kpiIds().stream(), indicators(strategy.objectiveIds(), view)));
    }
}
