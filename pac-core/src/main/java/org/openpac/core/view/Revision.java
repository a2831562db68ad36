package org.openpac.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.value.Id;

/**
 * A plan after a decision, and what makes it differ from the plan before.
 *
 * @param number counts the plan's revisions, the first being 1
 * @param formerId the id of the plan before
 * @param plan the plan with the decision recorded
 * @param diff what differs from the plan before, the number and the decision included
 */
public record Revision(int number, Id formerId, SalesActionPlan plan, PlanDiff diff) {

    /** Records a decision in a plan in which it has changed nothing yet. */
    public static Revision next(SalesActionPlan plan, Adjustment adjustment) {
        return next(plan, plan, adjustment);
    }

    /**
     * Records a decision in a plan in which it has been carried out.
     *
     * <p>The plan gets the number after that of the one before, and its id as {@code revisionOf} where it has another; the
     * adjustment is added at the end of the plan's, with both numbers where it does not state its own.
     *
     * @param before the plan on which it was decided
     * @param changed the same plan with the changes made
     * @param adjustment the decision
     */
    public static Revision next(SalesActionPlan before, SalesActionPlan changed, Adjustment adjustment) {
        int former = before.revision().orElse(1);
        int number = former == Integer.MAX_VALUE ? former : former + 1;
        List<Adjustment> adjustments = new ArrayList<>(changed.adjustments());
        adjustments.add(adjustment
                .withFromRevision(adjustment.fromRevision().or(() -> Optional.of(former)))
                .withToRevision(adjustment.toRevision().or(() -> Optional.of(number))));
        SalesActionPlan plan = changed.withRevision(number).withAdjustments(adjustments);
        if (!changed.id().equals(before.id())) {
            plan = plan.withRevisionOf(before.id().value());
        }
        return new Revision(number, before.id(), plan, PlanDiff.between(before, plan));
    }
}
