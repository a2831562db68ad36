package org.openpac.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpac.core.rule.Check.Hidden;
import org.openpac.core.rule.Priority.Ground;
import org.openpac.core.view.PlanIndex;

/** Which of many findings to mend first: errors before the rest, roots before what hangs on them, one of each rule. */
final class Priorities {

    private record Weighed(Finding finding, int hides, int carries) {}

    // A finding that comes earlier in the plan comes first where nothing else decides: the list is in that order.
    private static final Comparator<Weighed> WEIGHTIEST_FIRST = Comparator.comparing(
                    (Weighed weighed) -> weighed.finding().severity())
            .thenComparingInt(Weighed::hides)
            .thenComparingInt(Weighed::carries)
            .reversed();

    private Priorities() {}

    static List<Priority> of(List<Finding> findings, IdentityHashMap<Finding, Hidden> hidden, PlanIndex index) {
        Map<Rule<?>, List<Weighed>> byRule = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Hidden hiding = hidden.get(finding);
            byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                    .add(new Weighed(
                            finding,
                            hiding == null ? 0 : hiding.count(),
                            finding.location()
                                    .elementId()
                                    .map(id -> index.referencesTo(id).size())
                                    .orElse(0)));
        }
        Comparator<List<Weighed>> byBest = Comparator.comparing(list -> list.get(0), WEIGHTIEST_FIRST);
        return byRule.values().stream()
                .map(list -> list.stream().sorted(WEIGHTIEST_FIRST).toList())
                .sorted(byBest)
                .map(list -> priority(list.get(0), list.size()))
                .toList();
    }

    private static Priority priority(Weighed first, int ofItsRule) {
        if (first.hides() > 0) {
            return new Priority(first.finding(), Ground.HIDES_OTHERS, first.hides());
        }
        if (first.finding().severity() == Severity.ERROR) {
            return first.carries() > 1
                    ? new Priority(first.finding(), Ground.CARRIES_OTHERS, first.carries())
                    : new Priority(first.finding(), Ground.KEEPS_FROM_APPROVAL, ofItsRule);
        }
        return ofItsRule > 1
                ? new Priority(first.finding(), Ground.IS_FREQUENT, ofItsRule)
                : new Priority(first.finding(), Ground.IS_NEXT, 1);
    }
}
