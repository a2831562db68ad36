package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.GOOGLE_OKR;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;

/** TR: what is said of progress, and what is learned at the end. */
public final class ReviewRules {

    /** So many check-ins in a row with one and the same confidence are too many. */
    public static final Limit SAME_CONFIDENCE = Limit.of("TR-04.checkIns", "3");

    /** Below this pace nothing is on track, unless its indicator says otherwise. */
    public static final Limit CONTRADICTS = Limit.of("TR-05.pace", "0.75");

    /** So large a part of the actions at most may be late. */
    public static final Limit LATE = Limit.of("TR-14.late", "0.2");

    /** So many late actions at least are more than a mishap. */
    public static final Limit SEVERAL = Limit.of("TR-14.fewest", "2");

    /** Confidence moves with what happens. */
    public static final Rule<Objective> CONFIDENCE_MOVES = rule("TR-04", OBJECTIVES)
            .title("Confidence moves from one check-in to the next")
            .because("A confidence that never moves is typed, not felt.")
            .source(GOOGLE_OKR)
            .severity(INFO)
            .limit(SAME_CONFIDENCE)
            .assesses((objective, view) -> CheckIns.in(view).stuckConfidence(objective))
            .message("{n} check-ins in a row with a confidence of {confidence}.")
            .suggest("Ask what would have to happen for the confidence to rise or fall.");

    /** What the owner says is what the figures say. */
    public static final Rule<Objective> STATUS_IS_WHAT_FIGURES_SAY = rule("TR-05", OBJECTIVES)
            .title("A status agrees with the figures")
            .because("Whoever reports success that the figures deny is believed once.")
            .source(METHOD)
            .severity(ERROR)
            .after(MeasurableRules.MOVES_THE_RIGHT_WAY, AlignmentRules.DOES_NOT_CONTRADICT)
            .limit(CONTRADICTS)
            .assesses(StatedStatus::contradictions)
            .fixInPlan("Set the status that the figures show", StatedStatus::corrected)
            .at(ObjectiveShape.ACHIEVEMENT)
            .message("The status is “{status}”, but {done} of the way is done where {expected} should be.")
            .suggest("Correct the status, or the reading if it is wrong.");

    /** What has been closed has a result, and taught something. */
    public static final Rule<Objective> IS_CLOSED_WITH_A_REVIEW = rule("TR-11", OBJECTIVES)
            .title("A closed objective has a result and a lesson")
            .because("What is closed without a word is repeated the year after, mistakes included.")
            .source(METHOD)
            .severity(WARNING)
            .when(objective -> objective
                    .lifecycle()
                    .filter(LifecycleStatus.COMPLETED::equals)
                    .isPresent())
            .finds((objective, view) -> Closings.in(view).missing(objective))
            .fixInPlan("Set the status that the figures show", StatedStatus::closed)
            .message("Closed without: {missing}.")
            .suggest("Say how it ended, what worked, and what to do otherwise.");

    /** Most actions begin and end when the plan says. */
    public static final Rule<SalesActionPlan> ACTIONS_ARE_IN_TIME = rule("TR-14", PLAN)
            .title("At most a fifth of the actions are late")
            .because("One late action has a reason; when every fourth is late, the plan has one.")
            .source(OWN_DEFAULT)
            .formula("late actions ÷ actions with a status and dates")
            .severity(WARNING)
            .limit(LATE)
            .limit(SEVERAL)
            .assesses((plan, view) -> lateness(view))
            .at(SalesActionPlanShape.TACTICS)
            .message("Late actions: {n} of {all}.")
            .suggest("Move them to dates that people can keep, or give some up.");

    private ReviewRules() {}

    private static Optional<List<Breach>> lateness(PlanView view) {
        List<Tactic> followed = view.plan().tactics().stream()
                .filter(tactic -> Kept.isKept(tactic) && tactic.status().isPresent())
                .filter(tactic -> tactic.start().isPresent() || tactic.end().isPresent())
                .toList();
        if (followed.isEmpty()) {
            return Optional.empty();
        }
        long late =
                followed.stream().filter(tactic -> isLate(tactic, view.asOf())).count();
        BigDecimal part = BigDecimal.valueOf(late).divide(BigDecimal.valueOf(followed.size()), MathContext.DECIMAL64);
        boolean isTooMuch =
                part.compareTo(view.limit(LATE)) > 0 && BigDecimal.valueOf(late).compareTo(view.limit(SEVERAL)) >= 0;
        return Optional.of(
                isTooMuch
                        ? List.of(Breach.here()
                                .with("n", Arguments.count(late))
                                .with("all", Arguments.count(followed.size())))
                        : List.of());
    }

    private static boolean isLate(Tactic tactic, LocalDate today) {
        TacticStatus status = tactic.status().orElseThrow();
        boolean isToHaveBegun =
                tactic.start().filter(day -> day.isBefore(today)).isPresent();
        boolean isToHaveEnded = tactic.end().filter(day -> day.isBefore(today)).isPresent();
        return (status == TacticStatus.PLANNED && isToHaveBegun) || (status != TacticStatus.DONE && isToHaveEnded);
    }
}
