package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Source.METHOD;

import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Rule;

/** A: an objective within reach. */
public final class AttainableRules {

    /** Somebody does something for the objective, from one day to another. */
    public static final Rule<Objective> IS_CARRIED = rule("A-08", OBJECTIVES)
            .title("An action with an owner and dates carries the objective")
            .because("A result that nobody works for does not come about.")
            .source(METHOD)
            .severity(ERROR)
            .requires((objective, view) -> view.carried().contains(objective.id()))
            .at(ObjectiveShape.ID)
            .message("No action with an owner and dates carries this objective.")
            .suggest("Link a tactic that has an owner, a start and an end, directly or through a strategy.");

    private AttainableRules() {}
}
