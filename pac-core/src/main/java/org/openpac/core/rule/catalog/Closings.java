package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.tracking.Review;
import org.openpac.core.plan.tracking.ReviewShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/** What the reviews say of each objective; a review that names none is of all. */
final class Closings {

    private final Map<Id, List<Review>> named = new HashMap<>();
    private final List<Review> ofAll = new ArrayList<>();

    private Closings(PlanView view) {
        for (Review review : view.plan().reviews()) {
            if (review.objectiveIds().isEmpty()) {
                ofAll.add(review);
            }
            review.objectiveIds().stream()
                    .distinct()
                    .forEach(id -> named.computeIfAbsent(id, each -> new ArrayList<>(1))
                            .add(review));
        }
    }

    static Closings in(PlanView view) {
        return view.shared(Closings.class, Closings::new);
    }

    /** What is missing for an objective to be closed, in one breach, where the first of it would stand. */
    List<Breach> missing(Objective objective) {
        List<Argument> missing = new ArrayList<>(3);
        if (objective.achievement().filter(StatedStatus::isFinal).isEmpty()) {
            missing.add(Shown.member(ObjectiveShape.ACHIEVEMENT));
        }
        boolean isUnsaid = missing.isEmpty();
        if (reviews(objective).noneMatch(Closings::hasResult)) {
            missing.add(Shown.member(ReviewShape.RESULT));
        }
        if (reviews(objective).noneMatch(Closings::hasLesson)) {
            missing.add(Shown.member(ReviewShape.LESSONS));
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        Breach breach = isUnsaid
                ? Breach.elsewhere(Place.ROOT.member(SalesActionPlanShape.REVIEWS), Optional.of(objective))
                : Breach.at(ObjectiveShape.ACHIEVEMENT);
        return List.of(breach.with("missing", Arguments.several(missing)));
    }

    private Stream<Review> reviews(Objective objective) {
        return Stream.concat(named.getOrDefault(objective.id(), List.of()).stream(), ofAll.stream());
    }

    private static boolean hasResult(Review review) {
        return review.result().filter(text -> !text.isBlank()).isPresent();
    }

    /** What worked and what did not are lessons too. */
    private static boolean hasLesson(Review review) {
        return Stream.of(review.lessons(), review.strengths(), review.weaknesses())
                .flatMap(List::stream)
                .anyMatch(text -> !text.isBlank());
    }
}
