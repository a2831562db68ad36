package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Word;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;

/** Whether market and selling time leave room for a stretch target. */
final class StretchRoom {

    /** What a stretch target may exceed. */
    enum Bound implements Word {
        MARKET,
        CAPACITY
    }

    private StretchRoom() {}

    /** Empty where neither the market's ceiling nor the owner's load is known. */
    static Optional<List<Breach>> assess(Objective objective, PlanView view) {
        Optional<MarketCeiling> ceiling = MarketCeiling.of(objective, view).filter(MarketCeiling::isHard);
        Figure load = loadAtStretch(objective, view);
        if (ceiling.isEmpty() && load.value().isEmpty()) {
            return Optional.empty();
        }
        List<Breach> breaches = new ArrayList<>();
        if (ceiling.filter(each -> each.isExceededBy(view.levels(objective).stretch()))
                .isPresent()) {
            breaches.add(Breach.here().with("bound", Bound.MARKET));
        }
        if (load.value()
                .filter(part -> part.compareTo(view.limit(AttainableRules.SELLING_OVER)) > 0)
                .isPresent()) {
            breaches.add(Breach.here().with("bound", Bound.CAPACITY));
        }
        return Optional.of(breaches);
    }

    /**
     * The owner's load if the actions take as much more time as the stretch target lies further than the target; unknown where
     * the time hardly suffices for the target, which is told of the person.
     */
    private static Figure loadAtStretch(Objective objective, PlanView view) {
        Figure load = objective
                .ownerId()
                .flatMap(id -> view.index().find(id, Person.class))
                .map(person -> SellingTime.load(person, view))
                .filter(part -> part.value()
                        .filter(known -> known.compareTo(view.limit(AttainableRules.SELLING_TIGHT)) > 0)
                        .isEmpty())
                .orElse(Figure.unknown(Gap.NO_PERSON));
        Optional<BigDecimal> ratio = view.levels(objective).stretchRatio().value();
        return load.value()
                .flatMap(part -> ratio.map(part::multiply))
                .map(Figure::known)
                .orElse(load);
    }
}
