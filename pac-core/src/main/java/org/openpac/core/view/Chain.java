package org.openpac.core.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list in which each item keeps its number while others come and go around it. */
final class Chain {

    private final List<@Nullable Object> items;
    private int[] previous;
    private int[] next;
    private final int ring;

    /** Numbers the items from 0 in their order. */
    Chain(List<?> start) {
        items = new ArrayList<>(start);
        items.add(null);
        ring = start.size();
        int size = items.size();
        previous = new int[size];
        next = new int[size];
        for (int i = 0; i < size; i++) {
            previous[i] = (i + size - 1) % size;
            next[i] = (i + 1) % size;
        }
    }

    /** Whether the item has not been removed. */
    boolean holds(int number) {
        return items.get(number) != null;
    }

    void set(int number, Object item) {
        items.set(number, item);
    }

    void remove(int number) {
        next[previous[number]] = next[number];
        previous[next[number]] = previous[number];
        items.set(number, null);
    }

    int insertFirst(Object item) {
        return insertAfter(ring, item);
    }

    int insertLast(Object item) {
        return insertAfter(previous[ring], item);
    }

    int insertBefore(int number, Object item) {
        return insertAfter(previous[number], item);
    }

    /** Puts an item in and returns its number. */
    int insertAfter(int number, Object item) {
        int added = items.size();
        items.add(item);
        if (added == next.length) {
            previous = java.util.Arrays.copyOf(previous, 2 * added);
            next = java.util.Arrays.copyOf(next, 2 * added);
        }
        previous[added] = number;
        next[added] = next[number];
        previous[next[number]] = added;
        next[number] = added;
        return added;
    }

    /** The items in their order. */
    List<Object> items() {
        List<Object> ordered = new ArrayList<>(items.size());
        for (int i = next[ring]; i != ring; i = next[i]) {
            Object item = items.get(i);
            if (item != null) {
                ordered.add(item);
            }
        }
        return ordered;
    }
}
