package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Source.METHOD;

import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;

/** S: with whom, with what and where an objective is to be reached. */
public final class ScopeRules {

    /**
     * An objective below the company’s says to which segment, offer, territory or channel it is limited. Where the plan has one
     * of each at most, nothing is left to say; the territories of its owner say it too.
     */
    public static final Rule<Objective> NAMES_ITS_SCOPE = rule("S-08", OBJECTIVES)
            .title("An objective names the segment, offer, territory or channel it is about")
            .because("Sold to whom, and what: without an answer everybody sells what is easiest.")
            .source(METHOD)
            .severity(INFO)
            .onceComplete()
            .when((objective, view) -> objective.level() != ObjectiveLevel.COMPANY && hasChoice(view.plan()))
            .requires(ScopeRules::isScoped)
            .at(ObjectiveShape.SEGMENT_IDS)
            .message("Nothing says which segment, offer, territory or channel it is about.")
            .suggest("Name the segment, the offer, the territory or the channel it is limited to.");

    private ScopeRules() {}

    private static boolean hasChoice(SalesActionPlan plan) {
        return plan.segments().size() > 1
                || plan.offers().size() > 1
                || plan.territories().size() > 1
                || plan.channels().size() > 1;
    }

    private static boolean isScoped(Objective objective, PlanView view) {
        return !objective.segmentIds().isEmpty()
                || !objective.offerIds().isEmpty()
                || !objective.territoryIds().isEmpty()
                || !objective.channelIds().isEmpty()
                || objective
                        .ownerId()
                        .flatMap(id -> view.index().find(id, Person.class))
                        .filter(owner -> !owner.territoryIds().isEmpty())
                        .isPresent();
    }
}
