package org.openpac.core.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.value.Id;

/** Finds, among what went and what came, elements that have only gone to another list. */
final class Relocations {

    private record Known(String shape, Id id) implements Comparable<Known> {
        @Override
        public int compareTo(Known other) {
            return shape.equals(other.shape) ? id.compareTo(other.id) : shape.compareTo(other.shape);
        }
    }

    private final Map<Change, Change> leftBy = new HashMap<>();
    private final Map<Change, Change> wentTo = new HashMap<>();

    private Relocations(List<Change> changes) {
        Map<Known, Deque<Change>> gone = new HashMap<>();
        for (Change change : changes) {
            Known known = change.kind() == DiffKind.REMOVED ? known(change) : null;
            if (known != null) {
                gone.computeIfAbsent(known, key -> new ArrayDeque<>()).add(change);
            }
        }
        for (Change change : changes) {
            Known known = change.kind() == DiffKind.ADDED ? known(change) : null;
            Change left = known == null
                    ? null
                    : gone.getOrDefault(known, new ArrayDeque<>(0)).poll();
            if (left != null) {
                leftBy.put(change, left);
                wentTo.put(left, change);
            }
        }
    }

    private static @Nullable Known known(Change change) {
        Object value = change.formerValue().or(change::nextValue).orElse(null);
        return value instanceof Identified element && change.isOfList()
                ? new Known(change.element().shape().name(), element.id())
                : null;
    }

    /** The changes, where an element that left one list and came to another is told once, and what differs in it. */
    static List<Change> of(List<Change> changes) {
        Relocations relocations = new Relocations(changes);
        if (relocations.leftBy.isEmpty()) {
            return changes;
        }
        List<Change> told = new ArrayList<>();
        for (Change change : changes) {
            Change left = relocations.leftBy.get(change);
            if (left != null) {
                tell(left, change, told);
            } else if (!relocations.wentTo.containsKey(change)) {
                told.add(change);
            }
        }
        return told;
    }

    private static void tell(Change left, Change came, List<Change> told) {
        Edit.Within edit = EditFinder.within(
                came.element().shape(),
                element(left.formerValue().orElse(null)),
                element(came.nextValue().orElse(null)));
        told.add(Change.relocated(left, came, edit.former()));
        told.addAll(
                ChangeList.of(edit, left.before().orElseThrow(), came.after().orElseThrow()));
    }

    private static Element element(@Nullable Object value) {
        return (Element) Objects.requireNonNull(value);
    }
}
