package org.openpac.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;

/**
 * What a check needs to know beside the plan.
 *
 * @param asOf the day of the check
 * @param previousRevision the plan as it was before, for rules that compare; empty where there is none
 * @param earlierPlans the plans of the periods before, the latest first, for rules that learn from them; empty where there
 *     are none
 */
public record CheckContext(
        LocalDate asOf, Optional<SalesActionPlan> previousRevision, List<SalesActionPlan> earlierPlans) {

    /** Refuses nulls; keeps its own copy of the list. */
    public CheckContext {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(previousRevision, "previousRevision");
        earlierPlans = List.copyOf(earlierPlans);
    }

    /** A check on a day, with nothing to compare with. */
    public static CheckContext at(LocalDate asOf) {
        return new CheckContext(asOf, Optional.empty(), List.of());
    }

    /** The same, compared with the plan as it was before. */
    public CheckContext after(SalesActionPlan previous) {
        return new CheckContext(asOf, Optional.of(previous), earlierPlans);
    }

    /** The same, with the plans of the periods before, the latest first. */
    public CheckContext learningFrom(List<SalesActionPlan> plans) {
        return new CheckContext(asOf, previousRevision, plans);
    }
}
