package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.CheckIn;
import org.openpac.core.plan.tracking.CheckInShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** What has been said of each objective by the day of the check, the latest last. */
final class CheckIns {

    /**
     * One of them.
     *
     * @param number where it stands in the plan, from 0
     * @param checkIn what was said
     */
    record Said(int number, CheckIn checkIn) {

        Breach at(Member<CheckIn, ?> member, Objective objective) {
            return Breach.elsewhere(
                    Place.ROOT
                            .member(SalesActionPlanShape.CHECK_INS)
                            .item(number)
                            .member(member),
                    Optional.of(objective));
        }
    }

    private final PlanView view;
    private final Map<Id, List<Said>> byObjective = new HashMap<>();

    private CheckIns(PlanView view) {
        this.view = view;
        int number = 0;
        for (CheckIn checkIn : view.plan().checkIns()) {
            Said said = new Said(number++, checkIn);
            if (checkIn.date().filter(day -> !day.isAfter(view.asOf())).isPresent()) {
                byObjective
                        .computeIfAbsent(checkIn.objectiveId(), id -> new ArrayList<>())
                        .add(said);
            }
        }
        // Of one day, the one that stands later in the plan was said later.
        byObjective
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparing(said -> said.checkIn().date().orElseThrow())));
    }

    static CheckIns in(PlanView view) {
        return view.shared(CheckIns.class, CheckIns::new);
    }

    /** The latest that names a status. */
    Optional<Said> latestStatus(Objective objective) {
        return of(objective).stream()
                .filter(said -> said.checkIn().status().isPresent())
                .reduce((earlier, later) -> later);
    }

    private List<Said> of(Objective objective) {
        return byObjective.getOrDefault(objective.id(), List.of());
    }

    /** Certainty may stay as it is, and so may what is said of something that is over. */
    Optional<List<Breach>> stuckConfidence(Objective objective) {
        List<Said> said = of(objective).stream()
                .filter(each -> each.checkIn().confidence().isPresent())
                .toList();
        if (said.isEmpty() || !Course.isOpen(objective)) {
            return Optional.empty();
        }
        Said last = said.get(said.size() - 1);
        Share confidence = last.checkIn().confidence().orElseThrow();
        int same = 0;
        while (same < said.size()
                && said.get(said.size() - 1 - same).checkIn().confidence().equals(Optional.of(confidence))) {
            same++;
        }
        boolean isStuck = BigDecimal.valueOf(same).compareTo(view.limit(ReviewRules.SAME_CONFIDENCE)) >= 0
                && !confidence.equals(Share.WHOLE);
        return Optional.of(
                isStuck
                        ? List.of(last.at(CheckInShape.CONFIDENCE, objective)
                                .with("n", Arguments.count(same))
                                .with("confidence", Arguments.percentage(confidence.fraction())))
                        : List.of());
    }
}
