package org.openpac.core.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpac.core.calendar.WorkingCalendar;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Dependency;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.schedule.Cycle;
import org.openpac.core.schedule.NetworkResult;
import org.openpac.core.schedule.Schedule;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

/**
 * When a plan's tactics can take place, what holds them up, who has how much to do and when results are looked at.
 *
 * <p>A tactic takes the working days it states or, without them, those between its dates; one that is repeated takes all
 * those between its dates. It starts no earlier than its stated start or, without one, than its stated end and its duration
 * allow or, without these, than the plan; and no earlier than what it waits for allows. A stated end moves nothing. Latest
 * dates and floats are counted from the day on which the whole finishes if everything is done as early as can be; how far the
 * plan's last day lies beyond that is told by {@link #spareDays()}.
 *
 * <p>Days are counted in the plan's {@linkplain #calendar() calendar}. Cancelled tactics are left out, and nothing waits for
 * them. Where an id stands twice, the first tactic has it. Dates in the wrong order, before 1900 or after 2200 count as not
 * stated. The plan's order changes the order of lists and nothing else.
 */
public final class Timeline {

    private final SalesActionPlan plan;
    private final PlanTime time;
    private final Activities activities;
    private final NetworkResult result;

    private Timeline(SalesActionPlan plan, PlanTime time) {
        this.plan = plan;
        this.time = time;
        this.activities = Activities.of(plan, time);
        this.result = activities.solve();
    }

    /** Schedules a plan's tactics. */
    public static Timeline of(SalesActionPlan plan) {
        return new Timeline(plan, PlanTime.of(plan));
    }

    /** Schedules the tactics of a plan that is indexed already. */
    public static Timeline of(PlanIndex index) {
        return of(index.plan());
    }

    /** Returns the days that are worked: as the plan states, else Monday to Friday but for the public holidays of France. */
    public WorkingCalendar calendar() {
        return time.calendar();
    }

    /**
     * Lists the tactics that make the plan's work take as long as it does, each waiting for the one before; the first waits
     * for its own start or the plan's. Of several such paths always the same one. Empty where there is nothing to do or tactics
     * wait for each other in a {@linkplain #cycle() cycle}.
     */
    public List<Id> criticalPath() {
        return result.schedule().map(Schedule::criticalPath).map(this::ids).orElse(List.of());
    }

    /**
     * Lists tactics that wait for each other in a circle, each for the one before and the first for the last, whatever their
     * lags; the lowest id comes first. Of several circles always the same one, without short-cut. Empty where there is none.
     */
    public Optional<List<Id>> cycle() {
        return result.cycle().map(Cycle::activities).map(this::ids);
    }

    private List<Id> ids(List<Integer> numbers) {
        return numbers.stream().map(number -> activities.tactic(number).id()).toList();
    }

    /**
     * Finds when a tactic can take place; empty where it is unknown or cancelled, where there is a cycle, and where neither
     * the plan nor any tactic has a date.
     */
    public Optional<PlannedTactic> activity(Id tacticId) {
        return dated().flatMap(schedule -> activities.number(tacticId).map(number -> planned(number, schedule)));
    }

    /** Lists when the tactics can take place, in the plan's order; empty where {@link #activity} is. */
    public List<PlannedTactic> activities() {
        return dated().map(schedule -> activities.inPlanOrder().stream()
                        .flatMap(tactic -> activities.number(tactic.id()).stream())
                        .map(number -> planned(number, schedule))
                        .toList())
                .orElse(List.of());
    }

    private Optional<Schedule> dated() {
        return activities.origin().isPresent() ? result.schedule() : Optional.empty();
    }

    private PlannedTactic planned(int number, Schedule schedule) {
        Tactic tactic = activities.tactic(number);
        int days = activities.time(number).duration().orElse(0);
        return new PlannedTactic(
                tactic.id(),
                activities.time(number).duration().stream().boxed().findFirst(),
                tactic.start(),
                tactic.end(),
                date(schedule.earliestStart(number)),
                lastDay(schedule.earliestStart(number), days),
                date(schedule.latestStart(number)),
                lastDay(schedule.latestStart(number), days),
                schedule.totalFloat(number),
                schedule.freeFloat(number));
    }

    private LocalDate lastDay(long start, int days) {
        return date(start + Math.max(0, days - 1));
    }

    private LocalDate date(long number) {
        return time.calendar().dateOfWorkingDay(number);
    }

    /** Returns the last day of the tactic that finishes last if all is done as early as can be; empty where there is none. */
    public Optional<LocalDate> finish() {
        return activities().stream().map(PlannedTactic::earliestFinish).max(Comparator.naturalOrder());
    }

    /**
     * Counts the working days that are left in the plan's period after the last tactic, negative by as many as there are too
     * few; empty where there is no {@link #finish()}, or no period in order.
     */
    public Optional<Long> spareDays() {
        return dated().filter(schedule -> schedule.size() > 0)
                .flatMap(schedule ->
                        time.period().map(period -> time.number(period.end().plusDays(1)) - schedule.finish()));
    }

    /**
     * Lists the tactics whose stated dates come too early for what they wait for, in the plan's order. A date that is missing
     * follows from the other and the duration.
     */
    public List<DateConflict> conflicts() {
        return new DateConflicts(activities).all();
    }

    /**
     * Lists what could not be taken into account, in the plan's order: {@link Gap#NO_PERIOD} for a tactic that states neither
     * a duration nor two dates in order, and so is placed like an event; {@link Gap#UNKNOWN_ELEMENT} for a tactic it waits for
     * that is not in the plan.
     */
    public List<Omission> omissions() {
        List<Omission> omissions = new ArrayList<>();
        for (Tactic tactic : activities.inPlanOrder()) {
            if (activities.time(tactic).duration().isEmpty()) {
                omissions.add(new Omission(tactic.id(), Optional.empty(), Gap.NO_PERIOD));
            }
            tactic.dependsOn().stream()
                    .map(Dependency::tacticId)
                    .filter(id -> !activities.hasTactic(id))
                    .distinct()
                    .forEach(id -> omissions.add(new Omission(tactic.id(), Optional.of(id), Gap.UNKNOWN_ELEMENT)));
        }
        return List.copyOf(omissions);
    }

    /** Adds up who has how much to do in which week. */
    public Load load() {
        return Load.of(plan, time, activities.inPlanOrder(), this::days);
    }

    private Optional<DateRange> days(Tactic tactic) {
        Optional<DateRange> stated = activities.time(tactic).range();
        return stated.isPresent()
                ? stated
                : activity(tactic.id())
                        .filter(planned -> planned.duration().isPresent())
                        .map(planned -> new DateRange(planned.earliestStart(), planned.earliestFinish()))
                        .filter(PlanTime::isUsable);
    }

    /**
     * Lists the checkpoints and their days, in the plan's order: repeated ones up to the plan's last day or the end they state
     * themselves, whichever comes first; others once, on their day.
     */
    public List<CheckpointDates> checkpoints() {
        return plan.checkpoints().stream()
                .map(checkpoint -> new CheckpointDates(checkpoint.id(), dates(checkpoint)))
                .toList();
    }

    private List<LocalDate> dates(Checkpoint checkpoint) {
        return checkpoint
                .date()
                .map(first -> checkpoint
                        .recurrence()
                        .map(recurrence -> time.period()
                                .map(period -> Occurrences.of(first, recurrence, period.end()))
                                .orElseGet(() -> Occurrences.of(first, recurrence)))
                        .orElse(List.of(first)))
                .orElse(List.of());
    }
}
