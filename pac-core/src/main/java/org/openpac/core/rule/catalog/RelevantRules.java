package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Source.BMM;

import java.util.List;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;

/** R: an objective that serves something above it. */
public final class RelevantRules {

    /** An objective contributes to one above; at the top it quantifies a strategic axis. */
    public static final Rule<Objective> SERVES_SOMETHING_ABOVE = rule("R-01", OBJECTIVES)
            .title("An objective serves one above it, or a strategic axis")
            .because("Effort that serves nothing above it is lost to what the company wants.")
            .source(BMM)
            .severity(ERROR)
            .onceComplete()
            .finds(RelevantRules::unlinked)
            .at(ObjectiveShape.CONTRIBUTIONS)
            .message("Linked to no objective above and to no strategic axis.")
            .suggest("Name the objective it contributes to or, for a company objective, the axis it quantifies.");

    private RelevantRules() {}

    private static List<Breach> unlinked(Objective objective, PlanView view) {
        if (!objective.contributions().isEmpty()) {
            return List.of();
        }
        if (objective.level() == ObjectiveLevel.COMPANY) {
            return objective.axisId().isPresent() ? List.of() : List.of(Breach.at(ObjectiveShape.AXIS_ID));
        }
        return List.of(Breach.here());
    }
}
