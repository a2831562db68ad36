package org.openpac.core.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.means.Training;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.shape.Identified;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** Finds in a plan what concerns one person: objectives, actions, duties and courses. */
final class SheetReader {

    private final PlanIndex index;
    private final SalesActionPlan plan;
    private final Id personId;
    private final LocalDate asOf;

    SheetReader(PlanIndex index, Id personId, LocalDate asOf) {
        this.index = index;
        this.plan = index.plan();
        this.personId = personId;
        this.asOf = asOf;
    }

    PersonSheet sheet() {
        Optional<Person> person = index.find(personId, Person.class);
        String planName = named(plan.name(), plan.id());
        if (person.isEmpty()) {
            return new PersonSheet(
                    planName,
                    personId,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    asOf,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        List<Objective> objectives = distinct(plan.objectives()).stream()
                .filter(objective -> isThePerson(objective.ownerId()))
                .toList();
        Map<Id, Set<RaciRole>> roles = roles();
        SheetDates dates = new SheetDates(index, person.get(), asOf);
        List<PersonSheet.Action> actions = actions(roles);
        return new PersonSheet(
                planName,
                personId,
                true,
                written(person.get().name()),
                written(person.get().role()),
                person.get().teamId().map(id -> named(index.find(id, Team.class).flatMap(Team::name), id)),
                asOf,
                aims(objectives),
                actions,
                duties(roles),
                courses(),
                dates.meetings(
                        roles.keySet(),
                        Stream.concat(
                                        objectives.stream().map(Objective::id),
                                        actions.stream().map(PersonSheet.Action::tacticId))
                                .toList()),
                dates.checkIns(objectives),
                dates.blockers(objectives),
                dates.readings());
    }

    static Optional<String> written(Optional<String> text) {
        return text.filter(words -> !words.isBlank());
    }

    static String named(Optional<String> name, Id id) {
        return written(name).orElse(id.value());
    }

    /** Calendar days from a day that has passed; 0 where it has not. */
    static long daysSince(Optional<LocalDate> due, LocalDate asOf) {
        return due.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, asOf))).orElse(0L);
    }

    static <T> List<T> sorted(List<T> items, Function<T, Optional<LocalDate>> date, Comparator<? super T> otherwise) {
        Comparator<T> byDate = Comparator.comparing(item -> date.apply(item).orElse(LocalDate.MAX));
        return items.stream().sorted(byDate.thenComparing(otherwise)).toList();
    }

    /** The first element of every id. */
    static <T extends Identified> List<T> distinct(List<T> elements) {
        Map<Id, T> first = new LinkedHashMap<>();
        elements.forEach(element -> first.putIfAbsent(element.id(), element));
        return List.copyOf(first.values());
    }

    private boolean isThePerson(Optional<Id> id) {
        return id.filter(personId::equals).isPresent();
    }

    private Map<Id, Set<RaciRole>> roles() {
        Map<Id, Set<RaciRole>> roles = new HashMap<>();
        for (ResponsibilityAssignment assignment : plan.responsibilities()) {
            if (assignment.personId().equals(personId)) {
                roles.computeIfAbsent(assignment.elementId(), id -> EnumSet.noneOf(RaciRole.class))
                        .add(assignment.role());
            }
        }
        return roles;
    }

    private List<PersonSheet.Aim> aims(List<Objective> objectives) {
        if (objectives.isEmpty()) {
            return List.of();
        }
        Standings standings = new Standings(index, Readings.actual(plan), asOf, PathKind.LINEAR);
        List<PersonSheet.Aim> aims = new ArrayList<>();
        for (Objective objective : objectives) {
            Standing standing = standings.of(objective);
            aims.add(new PersonSheet.Aim(
                    objective.id(),
                    named(objective.statement(), objective.id()),
                    objective.due(),
                    standing.levels().unit(),
                    standing.levels().target(),
                    standing.actual(),
                    standing.latest().flatMap(reading -> reading.period()).map(DateRange::end),
                    standing.attainment(),
                    standing.pace(),
                    standing.status()));
        }
        return sorted(aims, PersonSheet.Aim::due, Comparator.comparing(PersonSheet.Aim::objectiveId));
    }

    private List<PersonSheet.Action> actions(Map<Id, Set<RaciRole>> roles) {
        List<PersonSheet.Action> actions = new ArrayList<>();
        for (Tactic tactic : distinct(plan.tactics())) {
            List<Effort> efforts = tactic.efforts().stream()
                    .filter(effort -> isThePerson(effort.personId()))
                    .toList();
            Optional<RaciRole> part = isThePerson(tactic.ownerId())
                    ? Optional.of(RaciRole.ACCOUNTABLE)
                    : Optional.of(RaciRole.RESPONSIBLE)
                            .filter(role ->
                                    roles.getOrDefault(tactic.id(), Set.of()).contains(role));
            if (part.isPresent() || !efforts.isEmpty()) {
                List<Quantity> times = efforts.stream()
                        .flatMap(effort -> effort.time().stream())
                        .toList();
                actions.add(action(tactic, part, times));
            }
        }
        return sorted(actions, PersonSheet.Action::start, Comparator.comparing(PersonSheet.Action::tacticId));
    }

    private PersonSheet.Action action(Tactic tactic, Optional<RaciRole> part, List<Quantity> times) {
        TacticStatus status = tactic.status().orElse(TacticStatus.PLANNED);
        boolean isOver = status == TacticStatus.DONE || status == TacticStatus.CANCELLED;
        long sinceEnd = daysSince(tactic.end(), asOf);
        long sinceStart = status == TacticStatus.PLANNED ? daysSince(tactic.start(), asOf) : 0;
        return new PersonSheet.Action(
                tactic.id(),
                named(tactic.title(), tactic.id()),
                tactic.start(),
                tactic.end(),
                part,
                times,
                status,
                isOver ? 0 : sinceEnd > 0 ? sinceEnd : sinceStart);
    }

    private List<PersonSheet.Duty> duties(Map<Id, Set<RaciRole>> roles) {
        Map<Id, Set<RaciRole>> all = new HashMap<>(roles);
        Stream.concat(
                        distinct(plan.strategies()).stream()
                                .filter(strategy -> isThePerson(strategy.ownerId()))
                                .map(Identified::id),
                        distinct(plan.risks()).stream()
                                .filter(risk -> isThePerson(risk.ownerId()))
                                .map(Identified::id))
                .forEach(id -> all.merge(id, EnumSet.of(RaciRole.ACCOUNTABLE), SheetReader::union));
        List<PersonSheet.Duty> duties = new ArrayList<>();
        all.forEach((id, parts) -> parts.forEach(role -> duties.add(duty(id, role))));
        duties.sort(Comparator.comparing(PersonSheet.Duty::role)
                .thenComparing(
                        duty -> duty.element().map(name -> name.shape().name()).orElse(""))
                .thenComparing(PersonSheet.Duty::elementId));
        return duties;
    }

    private PersonSheet.Duty duty(Id id, RaciRole role) {
        return new PersonSheet.Duty(
                id, index.entry(id).map(entry -> ElementName.of(entry.shape(), entry.element())), role);
    }

    private static Set<RaciRole> union(Set<RaciRole> some, Set<RaciRole> others) {
        Set<RaciRole> union = EnumSet.copyOf(some);
        union.addAll(others);
        return union;
    }

    private List<PersonSheet.Course> courses() {
        List<PersonSheet.Course> courses = new ArrayList<>();
        for (Training training : distinct(plan.trainings())) {
            boolean isTrainer = isThePerson(training.trainerId());
            if (isTrainer || training.participantIds().contains(personId)) {
                courses.add(new PersonSheet.Course(
                        training.id(),
                        training.topic(),
                        written(training.title()),
                        training.start(),
                        training.end(),
                        isTrainer,
                        training.done().orElse(false)));
            }
        }
        return sorted(courses, PersonSheet.Course::start, Comparator.comparing(PersonSheet.Course::trainingId));
    }
}
