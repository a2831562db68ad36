package org.openpac.core.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.RitualKind;
import org.openpac.core.plan.means.TrainingTopic;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/**
 * What one member of the team needs to see of a plan on a day, and nothing that concerns only others.
 *
 * <p>Every list stands in the order of its dates, what has none last, then of the ids. What has no title is named by its id.
 * A person the plan does not know has an empty sheet that {@linkplain #isKnown() says so}.
 *
 * @param plan the plan's name, else its id
 * @param personId whose sheet it is
 * @param isKnown whether the plan has this person
 * @param name the person's name; empty where the plan has none
 * @param role what the person does; empty if unknown
 * @param team the name of the person's team, else its id; empty if none
 * @param asOf the day for which it is made
 * @param objectives the results the person answers for
 * @param actions the tactics the person owns, carries out or gives working time to
 * @param duties the person's other parts: as assigned, and the strategies and risks the person answers for
 * @param courses the trainings in which the person takes part or which the person gives
 * @param meetings the next time of each checkpoint and ritual the person takes part in
 * @param checkIns the check-ins the person owes on objectives under way; none for objectives of a level at which the plan keeps no check-ins
 * @param blockers what stood in the way at the latest check-in of each of the person's objectives
 * @param readings the indicators the person answers for and has to measure
 */
public record PersonSheet(
        String plan,
        Id personId,
        boolean isKnown,
        Optional<String> name,
        Optional<String> role,
        Optional<String> team,
        LocalDate asOf,
        List<Aim> objectives,
        List<Action> actions,
        List<Duty> duties,
        List<Course> courses,
        List<Meeting> meetings,
        List<CheckInDue> checkIns,
        List<Blocker> blockers,
        List<ReadingDue> readings) {

    /** Keeps its own copies of the lists. */
    public PersonSheet {
        objectives = List.copyOf(objectives);
        actions = List.copyOf(actions);
        duties = List.copyOf(duties);
        courses = List.copyOf(courses);
        meetings = List.copyOf(meetings);
        checkIns = List.copyOf(checkIns);
        blockers = List.copyOf(blockers);
        readings = List.copyOf(readings);
    }

    /**
     * An objective of the person's own.
     *
     * @param objectiveId the objective
     * @param name its statement
     * @param due the last day that counts; empty while undecided
     * @param unit the unit of target and actual; empty if nothing tells
     * @param target what is aimed at, as a level
     * @param actual what has been reached by the day of the sheet
     * @param measuredTo the last day of the latest reading; empty where there is none
     * @param attainment the part of the way that is done, 1 for the whole
     * @param pace attainment over what should be done by now; 1 is exactly on time
     * @param status what the pace means; empty where there is no pace
     */
    public record Aim(
            Id objectiveId,
            String name,
            Optional<LocalDate> due,
            Optional<Unit> unit,
            Figure target,
            Figure actual,
            Optional<LocalDate> measuredTo,
            Figure attainment,
            Figure pace,
            Optional<PaceStatus> status) {}

    /**
     * A tactic in which the person has a part.
     *
     * @param tacticId the tactic
     * @param name its title
     * @param start its first day; empty while undecided
     * @param end its last day; empty while undecided
     * @param part what the person has to do with it: accountable for the owner, else responsible as assigned; empty for
     *     somebody who only gives working time
     * @param times the working time the person gives, as planned; empty if none is
     * @param status how far it has come
     * @param daysLate the calendar days since it should have ended or, if still planned, begun; 0 if it is not late
     */
    public record Action(
            Id tacticId,
            String name,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Optional<RaciRole> part,
            List<Quantity> times,
            TacticStatus status,
            long daysLate) {

        /** Keeps its own copy of the list. */
        public Action {
            times = List.copyOf(times);
        }
    }

    /**
     * What the person has to do with something.
     *
     * @param elementId what it is about
     * @param element what people call it; empty where the plan does not have it
     * @param role the person's part
     */
    public record Duty(Id elementId, Optional<ElementName> element, RaciRole role) {}

    /**
     * A training of the person's.
     *
     * @param trainingId the training
     * @param topic what it is about
     * @param title what is learned; empty if the topic is enough
     * @param start its first day; empty while undecided
     * @param end its last day; empty: the first
     * @param isTrainer whether the person gives it
     * @param isDone whether it has taken place
     */
    public record Course(
            Id trainingId,
            TrainingTopic topic,
            Optional<String> title,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            boolean isTrainer,
            boolean isDone) {}

    /**
     * A checkpoint or a ritual to come.
     *
     * @param sourceId the checkpoint or the ritual
     * @param ritual how people are kept informed; empty for a checkpoint
     * @param name what it is called; empty if it goes without saying
     * @param next the next day, that of the sheet included; empty while undecided
     * @param recurrence how often it comes back; empty: it is held once
     */
    public record Meeting(
            Id sourceId,
            Optional<RitualKind> ritual,
            Optional<String> name,
            Optional<LocalDate> next,
            Optional<Recurrence> recurrence) {}

    /**
     * A check-in on an objective under way: one a month, by the SDK's own default.
     *
     * @param objectiveId the objective
     * @param name its statement
     * @param last the day of the latest check-in; empty where there is none
     * @param due a month after the latest one, else after the objective's start; empty where neither is known
     * @param daysLate the calendar days since it was due; 0 if it is not late
     */
    public record CheckInDue(
            Id objectiveId, String name, Optional<LocalDate> last, Optional<LocalDate> due, long daysLate) {}

    /**
     * What stands in the way of an objective.
     *
     * @param objectiveId the objective
     * @param name its statement
     * @param date the day of the check-in that told it
     * @param text what was said
     */
    public record Blocker(Id objectiveId, String name, LocalDate date, String text) {}

    /**
     * A reading to be taken of an indicator.
     *
     * @param kpiId the indicator
     * @param name its name
     * @param frequency how often it is measured; empty while undecided
     * @param measuredTo the last day of the latest reading; empty where there is none
     * @param due the last day of the next period to be measured; empty where it cannot be told or the plan ends before
     * @param daysLate the calendar days since then; 0 if it is not late
     */
    public record ReadingDue(
            Id kpiId,
            String name,
            Optional<Frequency> frequency,
            Optional<LocalDate> measuredTo,
            Optional<LocalDate> due,
            long daysLate) {}

    /** Makes the sheet of a person for a day. */
    public static PersonSheet of(SalesActionPlan plan, Id personId, LocalDate asOf) {
        return of(PlanIndex.of(plan), personId, asOf);
    }

    /** Makes the sheet of a person for a day, from a plan that has been indexed. */
    public static PersonSheet of(PlanIndex index, Id personId, LocalDate asOf) {
        return new SheetReader(index, personId, asOf).sheet();
    }

    /** Whether nothing in the plan concerns the person. */
    public boolean isEmpty() {
        return objectives.isEmpty()
                && actions.isEmpty()
                && duties.isEmpty()
                && courses.isEmpty()
                && meetings.isEmpty()
                && checkIns.isEmpty()
                && blockers.isEmpty()
                && readings.isEmpty();
    }

    /** Writes the sheet to be printed: French for a French locale, English for every other; lines end in {@code \n}. */
    public String text(Locale locale) {
        return new SheetText(this, locale).toString();
    }
}
