package org.openpac.core.rule.catalog;

import java.util.List;
import java.util.Set;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** Which objectives have teams and people below them. */
final class LevelsBelow {

    private static final int SEVERAL = 2;

    private final Set<Id> aboveTeams;
    private final Set<Id> abovePeople;
    private final boolean hasPeopleToShareWith;

    private LevelsBelow(PlanView view) {
        this.aboveTeams = Reach.above(view, objective -> objective.level() == ObjectiveLevel.TEAM);
        this.abovePeople = Reach.above(view, objective -> objective.level() == ObjectiveLevel.INDIVIDUAL);
        this.hasPeopleToShareWith = !SmallFirm.is(view, view.limit(PyramidRules.FEW_PEOPLE));
    }

    private static LevelsBelow in(PlanView view) {
        return view.shared(LevelsBelow.class, LevelsBelow::new);
    }

    /** The highest level that is missing below a company objective. */
    static List<Breach> missing(Objective objective, PlanView view) {
        if (objective.ownPart().filter(Share.WHOLE::equals).isPresent()) {
            return List.of();
        }
        LevelsBelow below = in(view);
        Id id = objective.id();
        if (view.plan().teams().size() >= SEVERAL && !below.aboveTeams.contains(id)) {
            return List.of(Breach.here().with("level", ObjectiveLevel.TEAM));
        }
        return below.hasPeopleToShareWith && !below.abovePeople.contains(id)
                ? List.of(Breach.here().with("level", ObjectiveLevel.INDIVIDUAL))
                : List.of();
    }
}
