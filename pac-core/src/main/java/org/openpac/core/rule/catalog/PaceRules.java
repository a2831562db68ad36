package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.TARGETED;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.objective.AchievementStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiDefinitionShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.Severity;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Quantity;
import org.openpac.core.view.Standing;

/** TR: figures beside the way they should have come by their latest reading. */
public final class PaceRules {

    /** From this pace on something is on track, unless its indicator says otherwise. */
    public static final Limit ON_TRACK = Limit.of("TR-02.green", "0.90");

    /** Below this pace it is off track, unless its indicator says otherwise. */
    public static final Limit OFF_TRACK = Limit.of("TR-02.amber", "0.75");

    /** Before so much of the way should be done, a pace is not judged. */
    public static final Limit PACE_TELLS = Limit.of("TR-02.from", "0.1");

    /** Before so much of the way should be done, a figure below its baseline is not judged. */
    public static final Limit FALL_TELLS = Limit.of("TR-09.from", "0.1");

    /** Off track at so many readings in a row, something has to be decided. */
    public static final Limit REDS = Limit.of("TR-10.readings", "2");

    private static final int MOST_READINGS = 100;

    /** What should have been done by the latest reading has been done, or nearly. */
    public static final Rule<Targeted> IS_ON_PACE = rule("TR-02", TARGETED)
            .title("A figure has come nine tenths of the way it should have")
            .because("A delay of a month is made up for in spring and explained in December.")
            .source(SALES_PRACTICE)
            .formula("attainment ÷ attainment expected by the day")
            .severity(WARNING)
            .after(MeasurableRules.MOVES_THE_RIGHT_WAY, AlignmentRules.DOES_NOT_CONTRADICT)
            .limit(ON_TRACK)
            .limit(OFF_TRACK)
            .limit(PACE_TELLS)
            .assesses(PaceRules::slowness)
            .message("By {day}, {done} of the way was done where {expected} should have been: a pace of {pace}.")
            .suggest("Find what holds it back, and decide what to add, to move or to give up.");

    /** A figure is not worse than where it began. */
    public static final Rule<Targeted> IS_NOT_BELOW_ITS_BASELINE = rule("TR-09", TARGETED)
            .title("A figure is not worse than where it began")
            .because("Nobody is on the way to a target who has less than before.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .limit(FALL_TELLS)
            .after(IS_ON_PACE)
            .assesses(PaceRules::fall)
            .message("It comes to {value}; it began at {baseline}.")
            .suggest("Find what has changed since the start before doing more of the same.");

    /** Where a figure has been off track for two readings, somebody has decided something. */
    public static final Rule<Objective> DELAY_IS_ANSWERED = rule("TR-10", OBJECTIVES)
            .title("Two readings off track are followed by a decision")
            .because("A red light that nobody answers teaches everybody that lights do not matter.")
            .source(METHOD)
            .severity(WARNING)
            .after(MeasurableRules.MOVES_THE_RIGHT_WAY, AlignmentRules.DOES_NOT_CONTRADICT)
            .limit(REDS)
            .assesses(PaceRules::unanswered)
            .message("Off track at {n} readings in a row since {day}, and no adjustment.")
            .suggest("Decide what changes, in the means or in the target, and record it as an adjustment.");

    /** What was due has been measured. */
    public static final Rule<Objective> IS_MEASURED_WHEN_DUE = rule("TR-13", OBJECTIVES)
            .title("An objective that is past its due date has a reading")
            .because("Without a figure at the end nobody knows whether to celebrate or to learn.")
            .source(METHOD)
            .severity(ERROR)
            .when((objective, view) -> isToBeMeasured(objective)
                    && Course.isPast(objective.due(), view)
                    && view.index().kpiOf(objective).isPresent())
            .requires((objective, view) -> Course.in(view)
                    .latest(objective)
                    .actual()
                    .gap()
                    .filter(Gap.NO_MEASUREMENT::equals)
                    .isEmpty())
            .at(ObjectiveShape.DUE)
            .message("Due on {due}, and {kpi} has no reading of its days.")
            .with("due", (objective, view) -> Arguments.day(objective.due().orElseThrow()))
            .with(
                    "kpi",
                    (objective, view) -> Shown.kpi(view.index().kpiOf(objective).orElseThrow()))
            .suggest("Record what was reached, or give the objective up and say why.");

    private PaceRules() {}

    /** Whether something is behind its pace, as {@link #IS_ON_PACE} finds it, whatever rules are in force. */
    public static boolean isBehind(Targeted targeted, PlanView view) {
        return slowness(targeted, view).filter(found -> !found.isEmpty()).isPresent();
    }

    private static Optional<List<Breach>> slowness(Targeted targeted, PlanView view) {
        Course course = Course.in(view);
        Standing standing = course.latest(targeted);
        if (!isPursued(targeted)
                || Course.pace(standing).isEmpty()
                || !Course.isUnderWay(standing, view.limit(PACE_TELLS))) {
            return Optional.empty();
        }
        BigDecimal pace = Course.pace(standing).get();
        if (course.isUpToIt(targeted, standing) || pace.compareTo(course.green(targeted, ON_TRACK)) >= 0) {
            return Optional.of(List.of());
        }
        Severity severity = pace.compareTo(course.amber(targeted, OFF_TRACK)) < 0 ? ERROR : WARNING;
        return Optional.of(List.of(at(targeted)
                .severity(severity)
                .with("pace", Arguments.percentage(pace))
                .with("done", Arguments.percentage(standing.attainment().value().orElseThrow()))
                .with(
                        "expected",
                        Arguments.percentage(standing.expected().value().orElseThrow()))
                .with("day", day(standing, view))));
    }

    /** Whether a delay would be news: nothing that is closed, or of which the owner has said that it was missed. */
    private static boolean isPursued(Targeted targeted) {
        if (targeted instanceof Objective objective) {
            return Course.isOpen(objective)
                    && objective
                            .achievement()
                            .filter(status -> status == AchievementStatus.NOT_ACHIEVED
                                    || status == AchievementStatus.PARTIALLY_ACHIEVED)
                            .isEmpty();
        }
        return targeted.target().isPresent();
    }

    private static Breach at(Targeted targeted) {
        return Breach.at(targeted instanceof KpiDefinition ? KpiDefinitionShape.ID : ObjectiveShape.ID);
    }

    private static Argument day(Standing standing, PlanView view) {
        return Arguments.day(Course.day(standing).orElse(view.asOf()));
    }

    private static Optional<List<Breach>> fall(Targeted targeted, PlanView view) {
        Course course = Course.in(view);
        Standing standing = course.latest(targeted);
        // A sum is below where it began if it lands there; a level, if it is there.
        Optional<BigDecimal> value = (course.addsUp(targeted) ? standing.landing() : standing.actual()).value();
        Optional<BigDecimal> baseline = standing.levels().baseline().value();
        int way = standing.levels().gain().value().map(BigDecimal::signum).orElse(0);
        boolean isEarly =
                standing.expected().value().isPresent() && !Course.isUnderWay(standing, view.limit(FALL_TELLS));
        if (!isPursued(targeted) || value.isEmpty() || baseline.isEmpty() || way == 0 || isEarly) {
            return Optional.empty();
        }
        return Optional.of(
                value.get().compareTo(baseline.get()) * way >= 0
                        ? List.of()
                        : List.of(at(targeted)
                                .with(
                                        "value",
                                        Quantity.shown(
                                                value.get(), standing.levels().unit()))
                                .with(
                                        "baseline",
                                        Quantity.shown(
                                                baseline.get(),
                                                standing.levels().unit()))));
    }

    private static Optional<List<Breach>> unanswered(Objective objective, PlanView view) {
        Course course = Course.in(view);
        int enough = view.limit(REDS)
                .max(BigDecimal.ONE)
                .min(BigDecimal.valueOf(MOST_READINGS))
                .intValue();
        Optional<Standing> next = Optional.of(course.latest(objective)).filter(each -> isPursued(objective));
        if (next.flatMap(Course::pace).isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = view.asOf();
        for (int reds = 0; reds < enough; reds++) {
            if (next.filter(each -> isOffTrack(each, objective, view)).isEmpty()) {
                return Optional.of(List.of());
            }
            since = Course.day(next.get()).orElse(since);
            next = course.before(next.get(), objective);
        }
        return Optional.of(
                Answers.in(view).isAnswered(objective, since)
                        ? List.of()
                        : List.of(Answers.none(objective)
                                .with("n", Arguments.count(enough))
                                .with("day", Arguments.day(since))));
    }

    private static boolean isOffTrack(Standing standing, Objective objective, PlanView view) {
        return !Course.in(view).isUpToIt(objective, standing)
                && Course.isUnderWay(standing, view.limit(PACE_TELLS))
                && Course.pace(standing)
                        .filter(pace -> pace.compareTo(Course.in(view).amber(objective, OFF_TRACK)) < 0)
                        .isPresent();
    }

    private static boolean isToBeMeasured(Objective objective) {
        return objective
                .lifecycle()
                .filter(state -> state == LifecycleStatus.CANCELLED || state == LifecycleStatus.ON_HOLD)
                .isEmpty();
    }
}
