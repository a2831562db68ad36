package org.openpac.core.rule.catalog;

import java.util.HashSet;
import java.util.Set;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.TowsOption;
import org.openpac.core.plan.tracking.Risk;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** Which SWOT items the plan does something about: those that a strategy, an option it takes up, or a risk names. */
final class SwotUse {

    private final Set<Id> answered = new HashSet<>();
    private final Set<Id> analysedSegments = new HashSet<>();

    private SwotUse(PlanView view) {
        Set<Id> taken = new HashSet<>();
        view.plan().strategies().stream().filter(Kept::isKept).forEach((Strategy strategy) -> {
            answered.addAll(strategy.swotItemIds());
            taken.addAll(strategy.towsOptionIds());
        });
        for (Risk risk : view.plan().risks()) {
            risk.swotItemId().ifPresent(answered::add);
        }
        view.plan().market().ifPresent(market -> read(market, taken));
    }

    private void read(MarketAnalysis market, Set<Id> taken) {
        for (TowsOption option : market.tows()) {
            if (taken.contains(option.id())) {
                answered.addAll(option.swotItemIds());
            }
        }
        for (SwotItem item : market.swot()) {
            item.segmentId().ifPresent(analysedSegments::add);
        }
    }

    static SwotUse of(PlanView view) {
        return view.shared(SwotUse.class, SwotUse::new);
    }

    boolean isAnswered(SwotItem item) {
        return answered.contains(item.id());
    }

    /** Whether an item is about the segment. */
    boolean isAnalysed(Id segmentId) {
        return analysedSegments.contains(segmentId);
    }
}
