package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.Review;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Figure;

/** SC: the days on which results are looked at, from the first to the last. */
public final class CheckpointRules {

    /** So many days at most lie between two checkpoints. */
    public static final Limit MOST_DAYS = Limit.of("SC-03.days", "31");

    /** So many days at most lie before the first checkpoint. */
    public static final Limit FIRST_WITHIN = Limit.of("SC-04.days", "45");

    /** So many days at most lie between the plan's end and its final review. */
    public static final Limit LAST_WITHIN = Limit.of("SC-10.days", "30");

    private static final int FORTNIGHT = 14;
    private static final BigDecimal MOST_WITHIN = BigDecimal.valueOf(3_660);

    /**
     * Results are looked at every month, and in no quarter not at all. What goes before the first checkpoint is for SC-04 to
     * judge, unless it is a quarter. A plan without any date is told so by its sections.
     */
    public static final Rule<SalesActionPlan> IS_LOOKED_AT_REGULARLY = rule("SC-03", PLAN)
            .title("No more than 31 days pass without a checkpoint, and no quarter")
            .because("A plan that is opened in January and in December was a resolution for the New Year.")
            .source(METHOD)
            .severity(ERROR)
            .onceComplete()
            .limit(MOST_DAYS)
            .when((plan, view) ->
                    FrameRules.hasSchedule(plan) && ReviewDays.in(view).isPresent())
            .finds((plan, view) -> silence(ReviewDays.in(view).orElseThrow(), view))
            .fixInPlan("Add a checkpoint every month", (plan, view, finding) -> lookedAtMonthly(plan, view))
            .at(SalesActionPlanShape.CHECKPOINTS)
            .message("No checkpoint from {from} to {to} ({n} days).")
            .suggest("Look at the results every month: set the dates now.");

    /** Results are looked at soon after the start; where that takes more than a quarter, SC-03 tells. */
    public static final Rule<SalesActionPlan> IS_LOOKED_AT_SOON = rule("SC-04", PLAN)
            .title("The first checkpoint comes within 45 days")
            .because("What goes wrong in the first weeks goes wrong all year if nobody looks.")
            .source(OWN_DEFAULT)
            .formula("days from the plan’s start to the first checkpoint")
            .severity(WARNING)
            .onceComplete()
            .when((plan, view) -> ReviewDays.in(view)
                    .filter(days -> days.first().isPresent() && !days.isFirstQuarterBare())
                    .isPresent())
            .measures((plan, view) -> Figure.known(
                    BigDecimal.valueOf(ReviewDays.in(view).orElseThrow().daysUntilFirst())))
            .above(FIRST_WITHIN, WARNING)
            .at(SalesActionPlanShape.CHECKPOINTS)
            .message("The first checkpoint comes {value} days after the plan begins.")
            .suggest("Look at the first results after a month.");

    /** Somebody looks back once the plan is over: at a checkpoint after its last day, or in a review. */
    public static final Rule<SalesActionPlan> IS_LOOKED_BACK_ON = rule("SC-10", PLAN)
            .title("A final review takes place within 30 days after the plan")
            .because("The next plan is only better than this one if somebody asks what this one taught.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .onceComplete()
            .limit(LAST_WITHIN)
            .when((plan, view) ->
                    !plan.checkpoints().isEmpty() && ReviewDays.in(view).isPresent())
            .requires((plan, view) -> isLookedBackOn(plan, view))
            .fixInPlan("Add a final review after the end", (plan, view, finding) -> lookedBackOn(plan, view))
            .at(SalesActionPlanShape.CHECKPOINTS)
            .message("After {end} nobody looks back on the plan.")
            .with(
                    "end",
                    (plan, view) ->
                            Arguments.day(ReviewDays.in(view).orElseThrow().end()))
            .suggest("Set a date for the final review within a month after the end.");

    private CheckpointRules() {}

    private static List<Breach> silence(ReviewDays days, PlanView view) {
        ReviewDays.Silence longest = days.longest();
        boolean isLong = BigDecimal.valueOf(longest.days()).compareTo(view.limit(MOST_DAYS)) > 0;
        if (!isLong && !days.hasBareQuarter()) {
            return List.of();
        }
        return List.of(Breach.here()
                .severity(days.hasBareQuarter() ? ERROR : WARNING)
                .with("n", Arguments.count(longest.days()))
                .with("from", Arguments.day(longest.from()))
                .with("to", Arguments.day(longest.to())));
    }

    /** Months end on different days, so that the last day of one is counted from the last of the first. */
    private static Optional<SalesActionPlan> lookedAtMonthly(SalesActionPlan plan, PlanView view) {
        return ReviewDays.in(view)
                .map(ReviewDays::start)
                .map(start -> Checkpoint.builder()
                        .id(FreshId.of("checkpoint-monthly", view))
                        .date(start.plusMonths(1).minusDays(1))
                        .recurrence(Recurrence.builder()
                                .frequency(Frequency.MONTHLY)
                                .build())
                        .build())
                .map(monthly -> with(plan, monthly));
    }

    private static SalesActionPlan with(SalesActionPlan plan, Checkpoint further) {
        return plan.withCheckpoints(
                Stream.concat(plan.checkpoints().stream(), Stream.of(further)).toList());
    }

    private static long within(PlanView view) {
        return view.limit(LAST_WITHIN).min(MOST_WITHIN).longValue();
    }

    private static boolean isLookedBackOn(SalesActionPlan plan, PlanView view) {
        ReviewDays days = ReviewDays.in(view).orElseThrow();
        long within = within(view);
        return days.isHeldAfterEnd(within)
                || plan.reviews().stream()
                        .map(Review::date)
                        .flatMap(Optional::stream)
                        .anyMatch(day -> days.isAfterEnd(day, within));
    }

    private static Optional<SalesActionPlan> lookedBackOn(SalesActionPlan plan, PlanView view) {
        long later = Math.min(FORTNIGHT, within(view));
        LocalDate end = ReviewDays.in(view).orElseThrow().end();
        return later < 1
                ? Optional.empty()
                : Optional.of(with(
                        plan,
                        Checkpoint.builder()
                                .id(FreshId.of("final-review", view))
                                .date(end.plusDays(later))
                                .build()));
    }
}
