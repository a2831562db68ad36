package org.openpac.json.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.Id;
import org.openpac.json.codec.JsonPointer;
import org.openpac.json.codec.PlanValues;

/**
 * Finds the operations that make one list of elements of another: first what goes, from the end; then what stands elsewhere; then
 * what comes, from the start; last what changed within those that stay.
 */
final class ListPatch {

    /** Beyond so many, those that stand elsewhere are taken out and put in: finding each one's place takes a walk. */
    private static final int MOST_MOVES = 32;

    /** How elements that stay are compared. */
    interface Elements {
        void compare(JsonPointer place, Shape<?> shape, Element before, Element after);
    }

    /** The first of an id, the second of it, and so on. */
    private record Key(Id id, int number) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = id.compareTo(other.id);
            return order != 0 ? order : Integer.compare(number, other.number);
        }
    }

    private final JsonPointer place;
    private final List<Operation> operations;
    private final Elements elements;

    ListPatch(JsonPointer place, List<Operation> operations, Elements elements) {
        this.place = place;
        this.operations = operations;
        this.elements = elements;
    }

    void write(Shape<?> shape, List<Element> before, List<Element> after) {
        if (before.equals(after)) {
            return;
        }
        if (before.get(0) instanceof Identified) {
            writeNamed(shape, before, after);
        } else {
            writeNameless(shape, before, after);
        }
    }

    /** Without ids, those between what is equal at both ends are taken for each other in their order. */
    private void writeNameless(Shape<?> shape, List<Element> before, List<Element> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        for (int i = before.size() - tail - 1; i >= Math.max(head, after.size() - tail); i--) {
            operations.add(PatchWriter.remove(item(i)));
        }
        for (int i = head; i < shorter - tail; i++) {
            elements.compare(item(i), shape, before.get(i), after.get(i));
        }
        for (int i = Math.max(head, before.size() - tail); i < after.size() - tail; i++) {
            operations.add(PatchWriter.put(Operation.Kind.ADD, item(i), PlanValues.json(after.get(i))));
        }
    }

    private void writeNamed(Shape<?> shape, List<Element> before, List<Element> after) {
        List<Key> former = keys(before);
        List<Key> next = keys(after);
        Map<Key, Integer> formerAt = positions(former);
        Map<Key, Integer> nextAt = positions(next);
        List<Key> staying = next.stream().filter(formerAt::containsKey).toList();
        Set<Key> elsewhere = elsewhere(staying, formerAt);
        boolean areMoved = elsewhere.size() <= MOST_MOVES;
        List<Key> left = new ArrayList<>(former);
        for (int i = former.size() - 1; i >= 0; i--) {
            Key key = former.get(i);
            if (!nextAt.containsKey(key) || (!areMoved && elsewhere.contains(key))) {
                operations.add(PatchWriter.remove(item(i)));
                left.remove(i);
            }
        }
        if (areMoved) {
            move(left, staying, elsewhere);
        }
        Set<Key> there = new HashSet<>(left);
        for (int i = 0; i < next.size(); i++) {
            if (!there.contains(next.get(i))) {
                operations.add(PatchWriter.put(Operation.Kind.ADD, item(i), PlanValues.json(after.get(i))));
            }
        }
        for (int i = 0; i < next.size(); i++) {
            if (there.contains(next.get(i))) {
                elements.compare(item(i), shape, before.get(formerAt.getOrDefault(next.get(i), 0)), after.get(i));
            }
        }
    }

    /** Puts each that stands elsewhere after the one it is to follow; that one is in its place already. */
    private void move(List<Key> left, List<Key> staying, Set<Key> elsewhere) {
        for (int i = 0; i < staying.size(); i++) {
            Key key = staying.get(i);
            if (elsewhere.contains(key)) {
                int from = left.indexOf(key);
                left.remove(from);
                int to = i == 0 ? 0 : left.indexOf(staying.get(i - 1)) + 1;
                left.add(to, key);
                if (from != to) {
                    operations.add(PatchWriter.move(item(from), item(to)));
                }
            }
        }
    }

    private JsonPointer item(int index) {
        return place.child(String.valueOf(index));
    }

    private static List<Key> keys(List<Element> elements) {
        Map<Id, Integer> numbers = new HashMap<>();
        List<Key> keys = new ArrayList<>(elements.size());
        for (Element element : elements) {
            Id id = ((Identified) element).id();
            keys.add(new Key(id, numbers.merge(id, 1, Integer::sum)));
        }
        return keys;
    }

    private static Map<Key, Integer> positions(List<Key> keys) {
        Map<Key, Integer> positions = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            positions.put(keys.get(i), i);
        }
        return positions;
    }

    /** The fewest whose move explains the order: all but a longest run that rises in the former list. */
    private static Set<Key> elsewhere(List<Key> staying, Map<Key, Integer> formerAt) {
        int[] former =
                staying.stream().mapToInt(key -> formerAt.getOrDefault(key, 0)).toArray();
        int[] tails = new int[former.length];
        int[] previous = new int[former.length];
        int length = 0;
        for (int i = 0; i < former.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (former[tails[middle]] < former[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        Set<Key> elsewhere = new HashSet<>(staying);
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            elsewhere.remove(staying.get(i));
        }
        return elsewhere;
    }
}
