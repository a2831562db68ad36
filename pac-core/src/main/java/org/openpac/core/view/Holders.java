package org.openpac.core.view;

import java.util.HashMap;
import java.util.Map;
import org.openpac.core.value.Id;

/** How many elements of each type have an id. */
final class Holders {

    /** What a link leads to. */
    enum Standing {
        FITS,
        OTHER_TYPE,
        NOWHERE
    }

    private final Map<Id, Map<Class<?>, Integer>> counts = new HashMap<>();

    void add(Id id, Class<?> type) {
        counts.computeIfAbsent(id, key -> new HashMap<>(2)).merge(type, 1, Integer::sum);
    }

    /** Takes one away; tells whether it was the last of its type. */
    boolean remove(Id id, Class<?> type) {
        Map<Class<?>, Integer> types = counts.getOrDefault(id, Map.of());
        int left = types.getOrDefault(type, 1) - 1;
        if (left > 0) {
            types.put(type, left);
            return false;
        }
        types.remove(type);
        return true;
    }

    Standing standing(PlanLink link) {
        Map<Class<?>, Integer> types = counts.getOrDefault(link.target(), Map.of());
        if (types.isEmpty()) {
            return Standing.NOWHERE;
        }
        return types.keySet().stream().anyMatch(link::fits) ? Standing.FITS : Standing.OTHER_TYPE;
    }

    Holders copy() {
        Holders copy = new Holders();
        counts.forEach((id, types) -> copy.counts.put(id, new HashMap<>(types)));
        return copy;
    }
}
