package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;

/** T: an objective with dates. */
public final class TimeBoundRules {

    /** So many months at most from start to due date. */
    public static final Limit MOST_MONTHS = Limit.of("T-04.months", "12");

    /** So many months at most for one person without an interim level. */
    public static final Limit MOST_MONTHS_ALONE = Limit.of("T-04.individual", "6");

    /** So large a part of the due dates at most may be the plan’s last day. */
    public static final Limit LAST_DAY = Limit.of("T-11.part", "0.6");

    /** With fewer due dates than these, they are not judged. */
    public static final Limit FEWEST_DUE = Limit.of("T-11.fewest", "5");

    private static final Set<LifecycleStatus> TO_BE_APPROVED = Set.of(LifecycleStatus.DRAFT, LifecycleStatus.PROPOSED);

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

    /** An objective begins before it is due. */
    public static final Rule<Objective> BEGINS_BEFORE_IT_IS_DUE = rule("T-02", OBJECTIVES)
            .title("An objective begins before it is due")
            .because("Nobody can work for a result between two dates that stand the wrong way round.")
            .source(METHOD)
            .severity(ERROR)
            .when(objective -> objective.start().isPresent() && objective.due().isPresent())
            .requires(objective ->
                    objective.start().orElseThrow().isBefore(objective.due().orElseThrow()))
            .at(ObjectiveShape.START)
            .message("It begins on {start} and is due on {due}.")
            .with("start", (objective, view) -> Arguments.day(objective.start().orElseThrow()))
            .with("due", (objective, view) -> Arguments.day(objective.due().orElseThrow()))
            .suggest("Correct the start or the due date.");

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

    /**
     * An objective takes a year at most. One person’s takes six months at most, unless milestones or a phasing divide the way.
     */
    public static final Rule<Objective> IS_WITHIN_SIGHT = rule("T-04", OBJECTIVES)
            .title("An objective takes twelve months at most, one person’s six")
            .because("What is due in two years is begun in two years.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .after(BEGINS_BEFORE_IT_IS_DUE, LIES_WITHIN_PLAN)
            .limit(MOST_MONTHS)
            .limit(MOST_MONTHS_ALONE)
            .when((objective, view) -> Horizon.of(objective, view).isPresent())
            .finds(TimeBoundRules::longWays)
            .at(ObjectiveShape.DUE)
            .message("From start to due date: {months} months.")
            .suggest("Bring the due date nearer, or set an interim level.");

    /** What is approved is not yet past; of a plan that is still to be approved, on the day of the check. */
    public static final Rule<Objective> IS_NOT_PAST_WHEN_APPROVED = rule("T-05", OBJECTIVES)
            .title("An objective is not past when it is approved")
            .because("A date that has gone by can be missed or forgotten, but not met.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .when((objective, view) ->
                    objective.due().isPresent() && approval(view).isPresent() && Link.isLive(objective))
            .requires((objective, view) ->
                    !objective.due().orElseThrow().isBefore(approval(view).orElseThrow()))
            .at(ObjectiveShape.DUE)
            .message("Due on {due}, which is past on {day}.")
            .with("due", (objective, view) -> Arguments.day(objective.due().orElseThrow()))
            .with("day", (objective, view) -> Arguments.day(approval(view).orElseThrow()))
            .suggest("Set a due date that is still to come.");

    /** Not everything is counted on the plan’s last day; what the company aims at is, by nature. */
    public static final Rule<SalesActionPlan> DUE_DATES_ARE_SPREAD = rule("T-11", PLAN)
            .title("At most six in ten objectives of teams and people are due on the plan’s last day")
            .because("What is all due on the last day is all late on the same day.")
            .source(OWN_DEFAULT)
            .formula("objectives due on the last day ÷ objectives with a due date")
            .severity(INFO)
            .limit(LAST_DAY)
            .limit(FEWEST_DUE)
            .assesses((plan, view) -> lastDay(view))
            .at(SalesActionPlanShape.OBJECTIVES)
            .message("{p} of the objectives of teams and people are due on the last day.")
            .suggest("Let some be due earlier, so that there is something to learn on the way.");

    private TimeBoundRules() {}

    private static Optional<List<Breach>> lastDay(PlanView view) {
        List<LocalDate> dues = view.plan().objectives().stream()
                .filter(objective -> objective.level() != ObjectiveLevel.COMPANY && Link.isLive(objective))
                .flatMap(objective -> objective.due().stream())
                .toList();
        boolean isFew = BigDecimal.valueOf(dues.size()).compareTo(view.limit(FEWEST_DUE)) < 0;
        return orderedPeriod(view).filter(period -> !isFew).map(period -> {
            long last = dues.stream().filter(period.end()::equals).count();
            BigDecimal part = BigDecimal.valueOf(last)
                    .divide(BigDecimal.valueOf(Math.max(1, dues.size())), MathContext.DECIMAL64);
            return part.compareTo(view.limit(LAST_DAY)) > 0
                    ? List.of(Breach.here().with("p", Arguments.percentage(part)))
                    : List.of();
        });
    }

    private static List<Breach> longWays(Objective objective, PlanView view) {
        DateRange days = Horizon.of(objective, view).orElseThrow();
        Argument months = Arguments.count(Horizon.months(days));
        if (isLonger(days, Horizon.months(view, MOST_MONTHS))) {
            return List.of(Breach.here().with("months", months));
        }
        boolean isAlone = objective.level() == ObjectiveLevel.INDIVIDUAL
                && objective.milestones().isEmpty()
                && objective.phasing().isEmpty();
        return isAlone && isLonger(days, Horizon.months(view, MOST_MONTHS_ALONE))
                ? List.of(Breach.here().severity(INFO).with("months", months))
                : List.of();
    }

    private static boolean isLonger(DateRange days, long months) {
        return days.end().plusDays(1).isAfter(days.start().plusMonths(months));
    }

    private static Optional<LocalDate> approval(PlanView view) {
        boolean isToBeApproved =
                view.plan().lifecycle().filter(TO_BE_APPROVED::contains).isPresent();
        return view.plan().approvedOn().or(() -> Optional.of(view.asOf()).filter(day -> isToBeApproved));
    }

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
