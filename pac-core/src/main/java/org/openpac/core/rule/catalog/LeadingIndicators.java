package org.openpac.core.rule.catalog;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** Which objectives are told early: by a leading indicator of their own, of one below, of a driver or of a tactic for them. */
final class LeadingIndicators {

    private final PlanView view;
    private final Set<Id> ofTactics = new HashSet<>();
    private final Set<Id> aboveLeading;
    private final Set<Id> aboveUnknown;
    private final Set<Id> aboveAny;

    private LeadingIndicators(PlanView view) {
        this.view = view;
        Set<Id> strategies = new HashSet<>();
        for (Tactic tactic : view.plan().tactics()) {
            if (tactic.kpiIds().stream().anyMatch(this::isLeading)) {
                ofTactics.addAll(tactic.objectiveIds());
                strategies.addAll(tactic.strategyIds());
            }
        }
        for (Strategy strategy : view.plan().strategies()) {
            if (strategies.contains(strategy.id()) || strategy.kpiIds().stream().anyMatch(this::isLeading)) {
                ofTactics.addAll(strategy.objectiveIds());
            }
        }
        this.aboveLeading = Reach.above(view, this::isLeadingItself);
        this.aboveUnknown = Reach.above(view, objective -> timing(objective).isEmpty());
        this.aboveAny = Reach.above(view, objective -> true);
    }

    static LeadingIndicators in(PlanView view) {
        return view.shared(LeadingIndicators.class, LeadingIndicators::new);
    }

    /** Whether all indicators below say when they move, so that it can be told; there has to be something below. */
    boolean isKnown(Objective objective) {
        return aboveAny.contains(objective.id()) && !aboveUnknown.contains(objective.id());
    }

    boolean tell(Objective objective) {
        return aboveLeading.contains(objective.id()) || isLeadingItself(objective);
    }

    Optional<KpiTiming> timing(Objective objective) {
        return view.index().kpiOf(objective).flatMap(KpiDefinition::timing);
    }

    private boolean isLeadingItself(Objective objective) {
        return ofTactics.contains(objective.id())
                || view.index()
                        .kpiOf(objective)
                        .filter(kpi -> isLeading(kpi.id()) || Drivers.of(kpi).anyMatch(this::isLeading))
                        .isPresent();
    }

    private boolean isLeading(Id kpiId) {
        return view.index()
                .find(kpiId, KpiDefinition.class)
                .flatMap(KpiDefinition::timing)
                .filter(KpiTiming.LEADING::equals)
                .isPresent();
    }
}
