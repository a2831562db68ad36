package org.openpac.core.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;

/**
 * What a check needs to know beside the plan.
 *
 * @param asOf the day of the check
 * @param previousRevision the plan as it was before, for rules that compare; empty where there is none
 */
public record CheckContext(LocalDate asOf, Optional<SalesActionPlan> previousRevision) {

    /** Refuses nulls. */
    public CheckContext {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(previousRevision, "previousRevision");
    }

    /** A check on a day, with nothing to compare with. */
    public static CheckContext at(LocalDate asOf) {
        return new CheckContext(asOf, Optional.empty());
    }

    /** The same, compared with the plan as it was before. */
    public CheckContext after(SalesActionPlan previous) {
        return new CheckContext(asOf, Optional.of(previous));
    }
}
