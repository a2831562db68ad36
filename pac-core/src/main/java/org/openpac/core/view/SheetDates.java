package org.openpac.core.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.means.CommunicationRitual;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.CheckIn;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

/** Finds in a plan when one person meets others, checks in and measures. */
final class SheetDates {

    private final SalesActionPlan plan;
    private final Id personId;
    private final LocalDate asOf;
    private final Optional<LocalDate> planEnd;
    private final Set<Id> teams;
    private final Map<Id, CheckIn> latestCheckIns = new HashMap<>();

    SheetDates(PlanIndex index, Person person, LocalDate asOf) {
        this.plan = index.plan();
        this.personId = person.id();
        this.asOf = asOf;
        planEnd = plan.period().map(DateRange::end);
        teams = teams(index, person);
        for (CheckIn checkIn : plan.checkIns()) {
            if (checkIn.date().filter(day -> !day.isAfter(asOf)).isPresent()) {
                latestCheckIns.merge(checkIn.objectiveId(), checkIn, SheetDates::later);
            }
        }
    }

    /** The teams the person belongs to or leads, with those they are part of. */
    private static Set<Id> teams(PlanIndex index, Person person) {
        Set<Id> teams = new TreeSet<>();
        List<Id> open = new ArrayList<>(person.teamId().stream().toList());
        index.plan().teams().stream()
                .filter(team -> team.managerId().filter(person.id()::equals).isPresent())
                .forEach(team -> open.add(team.id()));
        while (!open.isEmpty()) {
            Id id = open.remove(open.size() - 1);
            if (teams.add(id)) {
                index.find(id, Team.class).flatMap(Team::parentId).ifPresent(open::add);
            }
        }
        return teams;
    }

    /** The later of two; of one day, the one whose text comes later, so that the plan's order does not matter. */
    private static CheckIn later(CheckIn one, CheckIn other) {
        Comparator<CheckIn> byDate =
                Comparator.comparing(checkIn -> checkIn.date().orElse(LocalDate.MIN));
        return byDate.thenComparing(CheckIn::toString).compare(one, other) >= 0 ? one : other;
    }

    List<PersonSheet.Meeting> meetings(Set<Id> assigned, Collection<Id> concerns) {
        Set<Id> own = new TreeSet<>(concerns);
        List<PersonSheet.Meeting> meetings = new ArrayList<>();
        for (Checkpoint checkpoint : SheetReader.distinct(plan.checkpoints())) {
            boolean isHeld =
                    checkpoint.done().orElse(false) && checkpoint.recurrence().isEmpty();
            if (!isHeld && (assigned.contains(checkpoint.id()) || takesPart(checkpoint, own))) {
                Optional<LocalDate> next = checkpoint
                        .date()
                        .flatMap(day -> NextDate.onOrAfter(asOf, day, checkpoint.recurrence(), planEnd));
                if (next.isPresent() || checkpoint.date().isEmpty()) {
                    meetings.add(new PersonSheet.Meeting(
                            checkpoint.id(),
                            Optional.empty(),
                            SheetReader.written(checkpoint.label()),
                            next,
                            checkpoint.recurrence()));
                }
            }
        }
        SheetReader.distinct(plan.communications())
                .forEach(ritual -> ritual(ritual).ifPresent(meetings::add));
        return SheetReader.sorted(
                meetings, PersonSheet.Meeting::next, Comparator.comparing(PersonSheet.Meeting::sourceId));
    }

    /** Named among those who take part or, where nobody is, with an objective or an action that is looked at. */
    private boolean takesPart(Checkpoint checkpoint, Set<Id> own) {
        if (!checkpoint.participantIds().isEmpty()) {
            return checkpoint.participantIds().contains(personId);
        }
        boolean looksAtAll =
                checkpoint.objectiveIds().isEmpty() && checkpoint.tacticIds().isEmpty();
        return looksAtAll
                ? !own.isEmpty()
                : checkpoint.objectiveIds().stream().anyMatch(own::contains)
                        || checkpoint.tacticIds().stream().anyMatch(own::contains);
    }

    private Optional<PersonSheet.Meeting> ritual(CommunicationRitual ritual) {
        boolean isForAll = ritual.teamIds().isEmpty() && ritual.participantIds().isEmpty();
        boolean isForPerson = isForAll
                || ritual.ownerId().filter(personId::equals).isPresent()
                || ritual.participantIds().contains(personId)
                || ritual.teamIds().stream().anyMatch(teams::contains);
        Optional<LocalDate> first = ritual.firstOn()
                .or(() -> ritual.recurrence().flatMap(often -> plan.period().map(DateRange::start)));
        Optional<LocalDate> next = first.flatMap(day -> NextDate.onOrAfter(asOf, day, ritual.recurrence(), planEnd));
        return Optional.of(new PersonSheet.Meeting(
                        ritual.id(),
                        Optional.of(ritual.kind()),
                        SheetReader.written(ritual.name()),
                        next,
                        ritual.recurrence()))
                .filter(meeting -> isForPerson && (next.isPresent() || first.isEmpty()));
    }

    List<PersonSheet.CheckInDue> checkIns(List<Objective> objectives) {
        List<PersonSheet.CheckInDue> due = new ArrayList<>();
        Set<ObjectiveLevel> kept = levelsWithCheckIns();
        for (Objective objective : objectives) {
            Optional<LocalDate> start = objective.start().or(() -> plan.period().map(DateRange::start));
            Optional<LocalDate> end = objective.due().or(() -> planEnd);
            boolean isUnderWay = start.filter(asOf::isBefore).isEmpty()
                    && end.filter(asOf::isAfter).isEmpty()
                    && objective.lifecycle().filter(SheetDates::isOver).isEmpty();
            if (isUnderWay && kept.contains(objective.level())) {
                Optional<LocalDate> last =
                        Optional.ofNullable(latestCheckIns.get(objective.id())).flatMap(CheckIn::date);
                Optional<LocalDate> next = last.or(() -> start).flatMap(day -> NextDate.after(day, Frequency.MONTHLY));
                due.add(new PersonSheet.CheckInDue(
                        objective.id(),
                        SheetReader.named(objective.statement(), objective.id()),
                        last,
                        next,
                        SheetReader.daysSince(next, asOf)));
            }
        }
        return SheetReader.sorted(
                due, PersonSheet.CheckInDue::due, Comparator.comparing(PersonSheet.CheckInDue::objectiveId));
    }

    /** Who notes how the company's objectives go need not do so for each person's. */
    private Set<ObjectiveLevel> levelsWithCheckIns() {
        Set<Id> objectives = plan.checkIns().stream().map(CheckIn::objectiveId).collect(Collectors.toSet());
        return plan.objectives().stream()
                .filter(objective -> objectives.contains(objective.id()))
                .map(Objective::level)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ObjectiveLevel.class)));
    }

    private static boolean isOver(LifecycleStatus status) {
        return status == LifecycleStatus.COMPLETED || status == LifecycleStatus.CANCELLED;
    }

    List<PersonSheet.Blocker> blockers(List<Objective> objectives) {
        List<PersonSheet.Blocker> blockers = new ArrayList<>();
        for (Objective objective : objectives) {
            CheckIn latest = latestCheckIns.get(objective.id());
            if (latest != null && latest.date().isPresent()) {
                String name = SheetReader.named(objective.statement(), objective.id());
                latest.blockers().stream()
                        .filter(text -> !text.isBlank())
                        .forEach(text -> blockers.add(new PersonSheet.Blocker(
                                objective.id(), name, latest.date().get(), text)));
            }
        }
        return SheetReader.sorted(
                blockers,
                blocker -> Optional.of(blocker.date()),
                Comparator.comparing(PersonSheet.Blocker::objectiveId));
    }

    List<PersonSheet.ReadingDue> readings() {
        Map<Id, LocalDate> measured = new HashMap<>();
        for (Measurement reading : plan.measurements()) {
            if (reading.effectiveScenario() == Scenario.ACTUAL
                    && reading.value().isPresent()) {
                reading.period()
                        .map(DateRange::end)
                        .filter(end -> !end.isAfter(asOf))
                        .ifPresent(end ->
                                measured.merge(reading.kpiId(), end, (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        List<PersonSheet.ReadingDue> due = new ArrayList<>();
        for (KpiDefinition kpi : SheetReader.distinct(plan.kpis())) {
            if (kpi.ownerId().filter(personId::equals).isPresent()
                    && kpi.formula().isEmpty()) {
                due.add(reading(kpi, Optional.ofNullable(measured.get(kpi.id()))));
            }
        }
        return SheetReader.sorted(
                due, PersonSheet.ReadingDue::due, Comparator.comparing(PersonSheet.ReadingDue::kpiId));
    }

    private PersonSheet.ReadingDue reading(KpiDefinition kpi, Optional<LocalDate> last) {
        Optional<LocalDate> first = last.flatMap(day -> NextDate.after(day, Frequency.DAILY))
                .or(() -> plan.period().map(DateRange::start))
                .filter(day -> planEnd.filter(day::isAfter).isEmpty());
        Optional<LocalDate> due = first.flatMap(day -> kpi.frequency()
                .flatMap(frequency -> NextDate.after(day, frequency))
                .map(after -> after.minusDays(1)));
        return new PersonSheet.ReadingDue(
                kpi.id(),
                SheetReader.named(kpi.name(), kpi.id()),
                kpi.frequency(),
                last,
                due,
                SheetReader.daysSince(due, asOf));
    }
}
