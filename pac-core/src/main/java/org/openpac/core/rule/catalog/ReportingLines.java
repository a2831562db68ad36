package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** The circles in which people report to each other; each is told of the one who seems to stand highest. */
final class ReportingLines {

    private final Map<Id, Person> people = new LinkedHashMap<>();
    private final Set<Id> leaders = new HashSet<>();
    private final Map<Id, Integer> circles = new HashMap<>();

    private ReportingLines(PlanView view) {
        view.plan().people().forEach(person -> people.putIfAbsent(person.id(), person));
        view.plan().teams().stream()
                .map(Team::managerId)
                .flatMap(Optional::stream)
                .forEach(leaders::add);
        Set<Id> seen = new HashSet<>();
        people.keySet().forEach(start -> follow(start, seen));
    }

    /** How many lines lead from a person back to the same, told of one person a circle; empty for all others. */
    static Optional<Integer> lengthOfCircle(Person person, PlanView view) {
        ReportingLines lines = view.shared(ReportingLines.class, ReportingLines::new);
        return Optional.ofNullable(lines.circles.get(person.id()))
                .filter(length -> person.equals(lines.people.get(person.id())));
    }

    private void follow(Id start, Set<Id> seen) {
        Map<Id, Integer> path = new HashMap<>();
        List<Id> order = new ArrayList<>();
        Optional<Id> next = Optional.of(start);
        while (next.isPresent() && seen.add(next.get())) {
            path.put(next.get(), order.size());
            order.add(next.get());
            next = next.map(people::get).flatMap(Person::managerId).filter(people::containsKey);
        }
        next.map(path::get).ifPresent(first -> note(order.subList(first, order.size())));
    }

    /** Above a team stands who belongs to none, else who leads one; of equals the lowest id is told. */
    private void note(List<Id> circle) {
        Id highest = circle.stream()
                .min(Comparator.comparing(this::isOfATeam)
                        .thenComparing(id -> !leaders.contains(id))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        circles.put(highest, circle.size());
    }

    private boolean isOfATeam(Id id) {
        return Optional.ofNullable(people.get(id)).flatMap(Person::teamId).isPresent();
    }
}
