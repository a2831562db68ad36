package org.openpac.core.rule.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.AdjustedValue;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Place;
import org.openpac.core.value.Id;

/** The latest day on which something was decided, by what the decision names; one that names nothing is about the whole plan. */
final class Answers {

    private final PlanView view;
    private final Map<Id, LocalDate> named = new HashMap<>();
    private Optional<LocalDate> ofPlan = Optional.empty();

    private Answers(PlanView view) {
        this.view = view;
        view.plan().adjustments().forEach(each -> each.date().ifPresent(day -> note(each, day)));
    }

    static Answers in(PlanView view) {
        return view.shared(Answers.class, Answers::new);
    }

    private void note(Adjustment adjustment, LocalDate day) {
        boolean isNamed = !adjustment.objectiveIds().isEmpty();
        for (AdjustedValue value : adjustment.changes()) {
            isNamed |= value.elementId().isPresent();
            value.elementId().ifPresent(id -> named.merge(id, day, Answers::later));
        }
        adjustment.objectiveIds().forEach(id -> named.merge(id, day, Answers::later));
        if (!isNamed) {
            ofPlan = Optional.of(ofPlan.map(other -> later(other, day)).orElse(day));
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** Whether something was decided from a day on about an objective, or about what is done for it. */
    boolean isAnswered(Objective objective, LocalDate from) {
        if (ofPlan.filter(day -> !day.isBefore(from)).isPresent()) {
            return true;
        }
        return !named.isEmpty()
                && Stream.of(
                                Stream.of(objective),
                                view.index().strategiesOf(objective.id()).stream(),
                                view.index().tacticsOf(objective.id()).stream())
                        .flatMap(each -> each)
                        .map(Identified::id)
                        .anyMatch(id -> Optional.ofNullable(named.get(id))
                                .filter(day -> !day.isBefore(from))
                                .isPresent());
    }

    /** A breach where the decision would stand. */
    static Breach none(Objective objective) {
        return Breach.elsewhere(Place.ROOT.member(SalesActionPlanShape.ADJUSTMENTS), Optional.of(objective));
    }
}
