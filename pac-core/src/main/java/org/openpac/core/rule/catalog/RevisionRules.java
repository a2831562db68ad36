package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.ADJUSTMENTS;
import static org.openpac.core.rule.Scope.TARGETED;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.FHIR;
import static org.openpac.core.rule.Source.METHOD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.plan.tracking.AdjustmentShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.shape.Member;

/** TR: what was changed on the way, by whom and why. */
public final class RevisionRules {

    /** A target of a plan that has been approved is moved by a decision that stands in the plan. */
    public static final Rule<Targeted> TARGET_IS_MOVED_BY_DECISION = rule("TR-06", TARGETED)
            .title("A target is moved by a decision that the plan records")
            .because("A target that moves in silence has always been reached.")
            .source(METHOD)
            .severity(ERROR)
            .assesses((targeted, view) -> MovedTargets.in(view).silent(targeted))
            .message("{what} went from {former} to {next} without a recorded decision.")
            .suggest("Record the decision as an adjustment that names it, or put the former value back.");

    /** A decision says who took it, why and when. */
    public static final Rule<Adjustment> ADJUSTMENT_IS_REASONED = rule("TR-15", ADJUSTMENTS)
            .title("An adjustment says who decided it, why and when")
            .because("Half a year later everybody knows that the target was moved, and nobody why.")
            .source(FHIR)
            .severity(WARNING)
            .finds(RevisionRules::unsaid)
            .message("The adjustment does not say: {missing}.")
            .suggest("Complete it while those who decided remember.");

    private RevisionRules() {}

    private static List<Breach> unsaid(Adjustment adjustment, PlanView view) {
        List<Breach> missing = new ArrayList<>(3);
        note(adjustment.date().isPresent(), AdjustmentShape.DATE, missing);
        // A plan that is shared without names has no people to point to.
        boolean isShared = view.plan().people().isEmpty();
        note(isShared || adjustment.decidedById().isPresent(), AdjustmentShape.DECIDED_BY_ID, missing);
        Optional<String> reason = adjustment.reason().filter(text -> !text.isBlank());
        note(reason.isPresent(), AdjustmentShape.REASON, missing);
        return missing;
    }

    private static void note(boolean isSaid, Member<Adjustment, ?> member, List<Breach> missing) {
        if (!isSaid) {
            missing.add(Breach.at(member).with("missing", Shown.member(member)));
        }
    }
}
