package org.openpac.kpi.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.kpi.ambition.PastLevels;
import org.openpac.kpi.ambition.TargetLadder;

/** How probable the levels of objectives are, by their own past; made once a check. */
final class Chances {

    private final PastLevels past;
    private final Map<Id, Optional<TargetLadder>> ladders = new HashMap<>();

    private Chances(PlanView view) {
        this.past = PastLevels.of(view.index(), view.asOf());
    }

    static Chances in(PlanView view) {
        return view.shared(Chances.class, Chances::new);
    }

    Optional<TargetLadder> ladder(Objective objective) {
        return ladders.computeIfAbsent(
                objective.id(), id -> past.ladder(objective).value());
    }

    /** The levels of past periods, the oldest first, however few. */
    List<BigDecimal> levels(Objective objective) {
        return past.of(objective);
    }

    static Figure ofTarget(Objective objective, PlanView view) {
        return in(view).chance(objective, view.levels(objective).target());
    }

    static Figure ofStretch(Objective objective, PlanView view) {
        return in(view).chance(objective, view.levels(objective).stretch());
    }

    private Figure chance(Objective objective, Figure level) {
        return ladder(objective)
                .flatMap(ladder -> level.value().map(number -> ladder.chanceOf(number.doubleValue())))
                .map(chance -> Figure.known(BigDecimal.valueOf(chance)))
                .orElse(Figure.unknown(Gap.NO_MEASUREMENT));
    }
}
