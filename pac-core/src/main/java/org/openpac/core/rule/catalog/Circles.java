package org.openpac.core.rule.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/**
 * The circles in which objectives contribute to each other.
 *
 * <p>Objectives that reach each other make one group, of which one circle is told: the shortest through the lowest id. The
 * plan's order changes nothing.
 */
final class Circles {

    private static final Comparator<Link> BY_CHILD =
            Comparator.comparing((Link link) -> link.child().id()).thenComparing(Link::number);

    private final Map<Id, Objective> byId = new LinkedHashMap<>();
    private final Map<Id, List<Link>> upwards = new HashMap<>();
    private final Map<Id, List<Id>> downwards = new HashMap<>();
    private final Map<Id, Id> groups = new HashMap<>();
    private final List<List<Link>> circles = new ArrayList<>();

    private Circles(PlanView view) {
        for (Objective objective : view.plan().objectives()) {
            if (byId.putIfAbsent(objective.id(), objective) == null) {
                List<Link> links = Link.of(objective, view);
                upwards.put(objective.id(), links);
                links.forEach(link -> downwards
                        .computeIfAbsent(link.parent().id(), id -> new ArrayList<>())
                        .add(objective.id()));
            }
        }
        Map<Id, Set<Id>> members = new LinkedHashMap<>();
        for (Id start : finishedLastFirst()) {
            if (!groups.containsKey(start)) {
                members.put(start, collect(start));
            }
        }
        members.values().forEach(this::noteCircle);
        circles.sort(Comparator.comparing(circle -> circle.get(0).child().id()));
    }

    static Circles in(PlanView view) {
        return view.shared(Circles.class, Circles::new);
    }

    /** One circle a group, each from its lowest id on. */
    List<List<Link>> all() {
        return circles;
    }

    /** Whether a contribution leads to an objective that in the end contributes back. */
    boolean hold(Link link) {
        Id parent = link.parent().id();
        return groups.getOrDefault(link.child().id(), link.child().id()).equals(groups.getOrDefault(parent, parent));
    }

    /** The contribution of a circle that goes against the levels most; of equal ones that of the lowest id. */
    static Link culprit(List<Link> circle) {
        return circle.stream()
                .min(Comparator.comparingInt(Link::floors).thenComparing(BY_CHILD))
                .orElseThrow();
    }

    /** The first pass of Kosaraju's algorithm, without recursion. */
    private List<Id> finishedLastFirst() {
        Deque<Id> finished = new ArrayDeque<>();
        Set<Id> seen = new HashSet<>();
        Map<Id, Integer> next = new HashMap<>();
        Deque<Id> path = new ArrayDeque<>();
        for (Id start : byId.keySet()) {
            if (seen.add(start)) {
                path.push(start);
            }
            while (!path.isEmpty()) {
                Id id = path.peek();
                List<Link> links = upwards.getOrDefault(id, List.of());
                int number = next.merge(id, 1, Integer::sum) - 1;
                if (number >= links.size()) {
                    finished.push(path.pop());
                } else if (seen.add(links.get(number).parent().id())) {
                    path.push(links.get(number).parent().id());
                }
            }
        }
        return List.copyOf(finished);
    }

    private Set<Id> collect(Id start) {
        Set<Id> group = new HashSet<>();
        Deque<Id> waiting = new ArrayDeque<>();
        waiting.add(start);
        groups.put(start, start);
        while (!waiting.isEmpty()) {
            Id id = waiting.remove();
            group.add(id);
            for (Id below : downwards.getOrDefault(id, List.of())) {
                if (groups.putIfAbsent(below, start) == null) {
                    waiting.add(below);
                }
            }
        }
        return group;
    }

    private void noteCircle(Set<Id> group) {
        Id start = group.stream().min(Comparator.naturalOrder()).orElseThrow();
        shortest(start, group).ifPresent(circles::add);
    }

    private Optional<List<Link>> shortest(Id start, Set<Id> group) {
        Map<Id, Link> cameBy = new HashMap<>();
        Deque<Id> waiting = new ArrayDeque<>();
        waiting.add(start);
        while (!waiting.isEmpty() && !cameBy.containsKey(start)) {
            upwards.getOrDefault(waiting.remove(), List.of()).stream()
                    .filter(link -> group.contains(link.parent().id()))
                    .sorted(Comparator.comparing(link -> link.parent().id()))
                    .filter(link -> cameBy.putIfAbsent(link.parent().id(), link) == null)
                    .forEach(link -> waiting.add(link.parent().id()));
        }
        if (!cameBy.containsKey(start)) {
            return Optional.empty();
        }
        Deque<Link> circle = new ArrayDeque<>();
        Optional<Link> link = Optional.ofNullable(cameBy.get(start));
        while (link.isPresent()) {
            circle.push(link.get());
            link = link.map(each -> each.child().id())
                    .filter(child -> !child.equals(start))
                    .map(cameBy::get);
        }
        return Optional.of(List.copyOf(circle));
    }
}
