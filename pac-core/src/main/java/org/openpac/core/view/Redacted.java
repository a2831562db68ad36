package org.openpac.core.view;

import java.util.List;
import java.util.Objects;
import org.openpac.core.plan.SalesActionPlan;

/**
 * A plan from which something was taken, and where.
 *
 * @param plan what is left: a plan that holds together as well as the one given
 * @param report the places that were touched, in the given plan's order; never the values
 */
public record Redacted(SalesActionPlan plan, List<Trace> report) {

    /** Keeps its own copy of the list. */
    public Redacted {
        Objects.requireNonNull(plan, "plan");
        report = List.copyOf(report);
    }

    /** Tells how much was touched, not the plan. */
    @Override
    public String toString() {
        return "Redacted[" + report.size() + " places]";
    }
}
