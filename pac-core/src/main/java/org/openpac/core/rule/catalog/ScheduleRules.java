package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.TACTICS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.DATA_INTEGRITY;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.PROJECT_PRACTICE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticShape;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.CheckpointShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.view.Timeline;

/** SC: when an action takes place, beside the plan, what it waits for, what it is for, and today. Given up ones are exempt. */
public final class ScheduleRules {

    /** An action of a larger part of the plan's days than this needs a milestone. */
    public static final Limit LONG_ACTION = Limit.of("SC-12.part", "0.5");

    /** An action begins before it ends, and both within the plan. */
    public static final Rule<Tactic> LIES_WITHIN_PLAN = rule("SC-01", TACTICS)
            .title("An action begins before it ends, within the plan’s period")
            .because("What is done outside the plan’s time is neither paid by its budget nor seen in its results.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .when(tactic -> Kept.isKept(tactic)
                    && (tactic.start().isPresent() || tactic.end().isPresent()))
            .finds(ScheduleRules::misplaced)
            .fix("Clip the dates to the plan’s", ScheduleRules::clipped)
            .at(TacticShape.START)
            .message("{tactic}, {day}: {fault}.")
            .with("tactic", Naming.TACTIC)
            .suggest("Correct the dates, or the plan’s period.");

    /**
     * An action comes after what it waits for, and none waits for itself through others. Of several circles one is told, of its
     * lowest id.
     */
    public static final Rule<Tactic> WAITS_FOR_WHAT_IT_NEEDS = rule("SC-02", TACTICS)
            .title("An action waits for what it depends on, and never for itself")
            .because("Whoever calls before the list is bought calls nobody.")
            .source(PROJECT_PRACTICE)
            .severity(ERROR)
            .when(tactic -> Kept.isKept(tactic) && !tactic.dependsOn().isEmpty())
            .finds((tactic, view) -> WaitingTactics.in(view).of(tactic))
            .at(TacticShape.START)
            .message("{tactic} {fault}: {others}.")
            .with("tactic", Naming.TACTIC)
            .suggest("Move the action behind what it waits for, or drop the dependency.");

    /** An action tells in the figures, a sales cycle after its start, before these are due. */
    public static final Rule<Tactic> TAKES_EFFECT_IN_TIME = rule("SC-05", TACTICS)
            .title("An action begins a sales cycle before its objective is due")
            .because("The trade show in November fills the order book of the next year.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .after(LIES_WITHIN_PLAN)
            .when((tactic, view) ->
                    Kept.isKept(tactic) && FirstEffects.in(view).of(tactic).isPresent())
            .requires((tactic, view) ->
                    !FirstEffects.in(view).of(tactic).orElseThrow().isLate())
            .at(TacticShape.START)
            .message("{tactic} tells from {effect} on; its objective is due on {due}.")
            .with("tactic", Naming.TACTIC)
            .with(
                    "effect",
                    (tactic, view) -> Arguments.day(
                            FirstEffects.in(view).of(tactic).orElseThrow().effect()))
            .with(
                    "due",
                    (tactic, view) -> Arguments.day(
                            FirstEffects.in(view).of(tactic).orElseThrow().due()))
            .suggest("Begin earlier, or tie the action to an objective that is due later.");

    /** What is planned has not begun, and what is under way has not ended; an action without a status is not followed. */
    public static final Rule<Tactic> STATUS_FITS_DATES = rule("SC-11", TACTICS)
            .title("The status of an action fits its dates")
            .because("Late is what nobody has to admit as long as it is called planned.")
            .source(PROJECT_PRACTICE)
            .severity(WARNING)
            .after(LIES_WITHIN_PLAN)
            .when(tactic -> statedLimit(tactic).isPresent())
            .requires((tactic, view) -> !view.asOf().isAfter(statedLimit(tactic).orElseThrow()))
            .fix(
                    "Set the status that the dates say",
                    (tactic, view) -> Optional.of(tactic.withStatus(statusByDates(tactic, view))))
            .at(TacticShape.STATUS)
            .message("{tactic} is still “{status}” after {day}.")
            .with("tactic", Naming.TACTIC)
            .with("status", (tactic, view) -> tactic.status().orElseThrow())
            .with("day", (tactic, view) -> Arguments.day(statedLimit(tactic).orElseThrow()))
            .suggest("Say how far it has come, or move its dates.");

    /** An action that takes more than half of the plan has something to be seen on the way: a milestone, or its own checkpoint. */
    public static final Rule<Tactic> LONG_ONE_HAS_A_MILESTONE = rule("SC-12", TACTICS)
            .title("An action that takes more than half of the plan has a milestone")
            .because("Of an action that lasts all year one learns in December that it did not work.")
            .source(OWN_DEFAULT)
            .formula("days of the action ÷ days of the plan; 0 with a milestone")
            .severity(INFO)
            .onceComplete()
            .after(LIES_WITHIN_PLAN)
            .when(tactic -> Kept.isKept(tactic) && tactic.recurrence().isEmpty())
            .measures(ScheduleRules::partWithoutMilestone)
            .above(LONG_ACTION, INFO)
            .at(TacticShape.MILESTONES)
            .message("{tactic} takes {value} of the plan without a milestone.")
            .with("tactic", Naming.TACTIC)
            .with(
                    "value",
                    (tactic, view) -> Arguments.percentage(
                            partWithoutMilestone(tactic, view).value().orElseThrow()))
            .suggest("Say what is to be seen halfway.");

    private ScheduleRules() {}

    private static List<Breach> misplaced(Tactic tactic, PlanView view) {
        Optional<LocalDate> start = tactic.start();
        Optional<LocalDate> end = tactic.end();
        if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
            return List.of(misplaced(TacticShape.END, end.get(), DateFault.BEFORE_ITS_START));
        }
        Optional<DateRange> period = view.plan().period().filter(DateRange::isOrdered);
        Optional<DateFault> ofStart = start.flatMap(day -> fault(day, period));
        Optional<DateFault> ofEnd = end.flatMap(day -> fault(day, period));
        List<Breach> breaches = new ArrayList<>(2);
        ofStart.ifPresent(fault -> breaches.add(misplaced(TacticShape.START, start.orElseThrow(), fault)));
        ofEnd.filter(fault -> !ofStart.equals(ofEnd))
                .ifPresent(fault -> breaches.add(misplaced(TacticShape.END, end.orElseThrow(), fault)));
        return breaches;
    }

    private static Breach misplaced(Member<Tactic, LocalDate> member, LocalDate day, DateFault fault) {
        return Breach.at(member).with("day", Arguments.day(day)).with("fault", fault);
    }

    private static Optional<DateFault> fault(LocalDate day, Optional<DateRange> period) {
        return period.filter(days -> !days.contains(day))
                .map(days -> day.isBefore(days.start()) ? DateFault.BEFORE_THE_PLAN : DateFault.AFTER_THE_PLAN);
    }

    /** Only what reaches into the plan can be clipped, and only if nothing then comes too early for something else. */
    private static Optional<Tactic> clipped(Tactic tactic, PlanView view) {
        Optional<DateRange> period = view.plan().period().filter(DateRange::isOrdered);
        Optional<DateRange> days = PlannedDays.of(tactic);
        if (period.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = period.get().contains(days.get().start())
                ? days.get().start()
                : period.get().start();
        LocalDate last = period.get().contains(days.get().end())
                ? days.get().end()
                : period.get().end();
        boolean reachesIn = !days.get().start().isAfter(period.get().end())
                && !days.get().end().isBefore(period.get().start());
        return Optional.of(tactic.withStart(first).withEnd(last))
                .filter(mended -> reachesIn)
                .filter(mended -> Timeline.of(view.with(mended)).conflicts().size()
                        <= view.timeline().conflicts().size());
    }

    /** The last day on which an action may have the status it has; empty where it may have it for ever, or that is unknown. */
    private static Optional<LocalDate> statedLimit(Tactic tactic) {
        return tactic.status().flatMap(status -> switch (status) {
            case PLANNED -> tactic.start();
            case IN_PROGRESS -> tactic.end();
            case DONE, CANCELLED -> Optional.empty();
        });
    }

    private static TacticStatus statusByDates(Tactic tactic, PlanView view) {
        return tactic.end().filter(end -> end.isBefore(view.asOf())).isPresent()
                ? TacticStatus.DONE
                : TacticStatus.IN_PROGRESS;
    }

    /** Its days over the plan's; 0 with a milestone. */
    private static Figure partWithoutMilestone(Tactic tactic, PlanView view) {
        Optional<DateRange> period = PlannedDays.of(view.plan());
        Optional<DateRange> days = PlannedDays.of(tactic);
        if (period.isEmpty() || days.isEmpty()) {
            return Figure.unknown(Gap.NO_PERIOD);
        }
        boolean isSeen = !tactic.milestones().isEmpty()
                || view.index().referencesTo(tactic.id()).stream()
                        .anyMatch(reference -> reference.member() == CheckpointShape.TACTIC_IDS);
        return Figure.known(
                isSeen
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(days.get().days())
                                .divide(BigDecimal.valueOf(period.get().days()), MathContext.DECIMAL64));
    }
}
