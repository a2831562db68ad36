package org.openpac.core.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpac.core.value.Id;

/** What is linked to each id, in the order in which it was added. */
final class Links<T> {

    private final Map<Id, List<T>> byId = new HashMap<>();

    void add(Id id, T linked) {
        byId.computeIfAbsent(id, first -> new ArrayList<>(2)).add(linked);
    }

    List<T> of(Id id) {
        return Collections.unmodifiableList(byId.getOrDefault(id, List.of()));
    }
}
