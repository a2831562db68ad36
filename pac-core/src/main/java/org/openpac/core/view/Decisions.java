package org.openpac.core.view;

import java.util.ArrayList;
import java.util.List;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.tracking.AdjustedValue;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.value.Id;

/** The decisions that a later plan records and the former did not: what a target may be changed by. */
final class Decisions {

    private final List<Adjustment> adjustments = new ArrayList<>();

    private Decisions() {}

    /** The adjustments that come with the edits of a plan. */
    static Decisions in(Edit.Within plan) {
        Decisions decisions = new Decisions();
        for (Edit.MemberEdit each : plan.members()) {
            if (each.member() == SalesActionPlanShape.ADJUSTMENTS && each.edit() instanceof Edit.Items list) {
                list.items().forEach(decisions::note);
            }
        }
        return decisions;
    }

    private void note(Edit.ItemEdit item) {
        if (item.former() == null && item.replacement().next() instanceof Adjustment adjustment) {
            adjustments.add(adjustment);
        }
    }

    /** Whether one of them names the element that has changed, or the member of it. */
    boolean justify(Change change) {
        return change.element().id().stream()
                .anyMatch(id -> adjustments.stream().anyMatch(adjustment -> names(adjustment, id, change.path())));
    }

    private static boolean names(Adjustment adjustment, Id element, String path) {
        return adjustment.objectiveIds().contains(element)
                || adjustment.changes().stream().anyMatch(value -> names(value, element, path));
    }

    private static boolean names(AdjustedValue value, Id element, String path) {
        return value.elementId().filter(element::equals).isPresent()
                && value.member()
                        .filter(member -> !path.equals(member) && !path.startsWith(member + "."))
                        .isEmpty();
    }
}
