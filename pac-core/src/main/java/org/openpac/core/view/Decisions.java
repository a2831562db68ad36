package org.openpac.core.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.tracking.AdjustedValue;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.value.Id;

/** The decisions that a later plan records and the former did not: what a target may be changed by. */
final class Decisions {

    private static final String WHOLE = "";

    /** For each element the members that a decision names. */
    private final Map<Id, Set<String>> named = new HashMap<>();

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
            adjustment.objectiveIds().forEach(id -> note(id, WHOLE));
            for (AdjustedValue value : adjustment.changes()) {
                value.elementId().ifPresent(id -> note(id, value.member().orElse(WHOLE)));
            }
        }
    }

    private void note(Id element, String member) {
        named.computeIfAbsent(element, id -> new HashSet<>()).add(member);
    }

    /** Whether one of them names the element that has changed, the member of it, or one that the member is part of. */
    boolean justify(Change change) {
        Set<String> members = change.element()
                .id()
                .map(id -> named.getOrDefault(id, Set.of()))
                .orElse(Set.of());
        if (members.isEmpty() || members.contains(WHOLE)) {
            return !members.isEmpty();
        }
        String path = change.path();
        for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
            if (members.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
