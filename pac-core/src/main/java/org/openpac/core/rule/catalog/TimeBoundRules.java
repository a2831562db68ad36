package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Source.METHOD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;

/** T: an objective with dates. */
public final class TimeBoundRules {

    /** An objective has a due date. */
    public static final Rule<Objective> HAS_DUE_DATE = rule("T-01", OBJECTIVES)
            .title("An objective has a due date")
            .because("What is due some day is never due today.")
            .source(METHOD)
            .severity(ERROR)
            .onceComplete()
            .requires(objective -> objective.due().isPresent())
            .at(ObjectiveShape.DUE)
            .message("No due date is set.")
            .suggest("Set the day by which the result is to be reached.");

    /** An objective lies within the plan’s period. */
    public static final Rule<Objective> LIES_WITHIN_PLAN = rule("T-03", OBJECTIVES)
            .title("An objective lies within the plan’s period")
            .because("What falls outside the period is followed by nobody.")
            .source(METHOD)
            .severity(ERROR)
            .when((objective, view) -> orderedPeriod(view).isPresent()
                    && (objective.start().isPresent() || objective.due().isPresent()))
            .finds(TimeBoundRules::daysOutside)
            .at(ObjectiveShape.DUE)
            .message("{day} is outside the plan’s period ({period}).")
            .suggest("Move the date into the period, or lengthen the plan.");

    private TimeBoundRules() {}

    private static Optional<DateRange> orderedPeriod(PlanView view) {
        return view.plan().period().filter(DateRange::isOrdered);
    }

    private static List<Breach> daysOutside(Objective objective, PlanView view) {
        DateRange period = orderedPeriod(view).orElseThrow();
        List<Breach> breaches = new ArrayList<>();
        objective
                .start()
                .filter(day -> !period.contains(day))
                .ifPresent(day -> breaches.add(outside(Breach.at(ObjectiveShape.START), day, period)));
        objective
                .due()
                .filter(day -> !period.contains(day))
                .ifPresent(day -> breaches.add(outside(Breach.at(ObjectiveShape.DUE), day, period)));
        return breaches;
    }

    private static Breach outside(Breach breach, LocalDate day, DateRange period) {
        return breach.with("day", Arguments.day(day)).with("period", period);
    }
}
