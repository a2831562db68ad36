package org.openpac.core.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openpac.core.plan.Territory;
import org.openpac.core.value.Id;

/**
 * Which territories lie within which. One whose chain of parents goes round in a circle lies in none but itself.
 *
 * <p>Territories are numbered so that all that lies within one has consecutive numbers.
 */
final class Nesting {

    private final Map<Id, Integer> first = new HashMap<>();
    private final Map<Id, Integer> last = new HashMap<>();

    Nesting(Collection<Territory> territories) {
        Map<Id, Id> parents = new HashMap<>();
        Set<Id> known = new TreeSet<>();
        territories.forEach(territory -> {
            if (known.add(territory.id())) {
                territory.parentId().ifPresent(parent -> parents.put(territory.id(), parent));
            }
        });
        parents.values().removeIf(parent -> !known.contains(parent));
        Map<Id, List<Id>> parts = new HashMap<>();
        parents.forEach((part, whole) ->
                parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(part));
        Deque<Id> open = new ArrayDeque<>();
        known.stream().filter(id -> !parents.containsKey(id)).forEach(open::push);
        List<Id> order = new ArrayList<>();
        while (!open.isEmpty()) {
            Id id = open.pop();
            first.put(id, order.size());
            last.put(id, order.size());
            order.add(id);
            parts.getOrDefault(id, List.of()).forEach(open::push);
        }
        for (int i = order.size() - 1; i >= 0; i--) {
            int end = last.getOrDefault(order.get(i), i);
            Id whole = parents.get(order.get(i));
            if (whole != null) {
                last.merge(whole, end, Math::max);
            }
        }
    }

    /** All that lies within any of the territories named; without any, everything. */
    Area area(Collection<Id> named) {
        return new Area(named);
    }

    /** A part of the map. */
    final class Area {

        private final boolean everywhere;
        private final Set<Id> named;
        private final TreeMap<Integer, Integer> spans = new TreeMap<>();

        private Area(Collection<Id> territories) {
            everywhere = territories.isEmpty();
            named = new TreeSet<>(territories);
            TreeMap<Integer, Integer> sorted = new TreeMap<>();
            named.stream()
                    .filter(first::containsKey)
                    .forEach(id -> sorted.put(first.getOrDefault(id, 0), last.getOrDefault(id, 0)));
            sorted.forEach((start, end) -> {
                // One that lies within another adds nothing.
                if (spans.isEmpty() || spans.lastEntry().getValue() < start) {
                    spans.put(start, end);
                }
            });
        }

        boolean isEverywhere() {
            return everywhere;
        }

        boolean holds(Id territory) {
            Integer number = first.get(territory);
            if (everywhere || named.contains(territory) || number == null) {
                return everywhere || named.contains(territory);
            }
            Map.Entry<Integer, Integer> span = spans.floorEntry(number);
            return span != null && span.getValue() >= number;
        }
    }
}
