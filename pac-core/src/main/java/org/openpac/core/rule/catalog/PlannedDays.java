package org.openpac.core.rule.catalog;

import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.value.DateRange;

/** The days of plans and actions that can be reckoned with: known on both sides, in order, in a calendar's years. */
final class PlannedDays {

    // Nobody plans sales for longer, and what is counted month by month stays short.
    private static final int MOST_DAYS = 3_660;

    private PlannedDays() {}

    /** From an action's first day to its last. */
    static Optional<DateRange> of(Tactic tactic) {
        return tactic.start()
                .flatMap(start -> tactic.end().map(end -> new DateRange(start, end)))
                .filter(PlannedDays::isUsable);
    }

    /** The plan's period; empty also where it is longer than ten years. */
    static Optional<DateRange> of(SalesActionPlan plan) {
        return plan.period().filter(period -> isUsable(period) && period.days() <= MOST_DAYS);
    }

    private static boolean isUsable(DateRange days) {
        return days.isOrdered() && Horizon.isUsable(days.start()) && Horizon.isUsable(days.end());
    }
}
