package org.openpac.core.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Identified;
import org.openpac.core.value.RawMember;

/**
 * What an item of a list is known by: its id, its name or else its value, and how many of the same stand before it.
 *
 * <p>Ordered so that a table of keys stays fast whatever their hashes are; the order has no other meaning.
 */
final class ItemKey implements Comparable<ItemKey> {

    private final Object handle;
    private final int occurrence;
    private final int hash;

    private ItemKey(Object handle, int occurrence) {
        this.handle = handle;
        this.occurrence = occurrence;
        this.hash = 31 * handle.hashCode() + occurrence;
    }

    /** The keys of a list's items, in its order. */
    static List<ItemKey> of(List<?> items) {
        return numbered(items.stream().map(ItemKey::handle).toList());
    }

    /** The keys of things known by these, in their order. */
    static List<ItemKey> numbered(List<?> handles) {
        List<ItemKey> keys = new ArrayList<>(handles.size());
        Map<ItemKey, Integer> counts = new HashMap<>();
        for (Object handle : handles) {
            ItemKey first = new ItemKey(handle, 0);
            int before = counts.merge(first, 1, Integer::sum) - 1;
            keys.add(before == 0 ? first : new ItemKey(handle, before));
        }
        return keys;
    }

    /** Where each key stands. */
    static Map<ItemKey, Integer> positions(List<ItemKey> keys) {
        Map<ItemKey, Integer> positions = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            positions.put(keys.get(i), i);
        }
        return positions;
    }

    private static Object handle(Object item) {
        if (item instanceof Identified identified) {
            return identified.id();
        }
        return item instanceof RawMember member ? member.name() : item;
    }

    Object handle() {
        return handle;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemKey key
                && hash == key.hash
                && occurrence == key.occurrence
                && handle.equals(key.handle);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public int compareTo(ItemKey other) {
        return occurrence != other.occurrence
                ? Integer.compare(occurrence, other.occurrence)
                : handle.toString().compareTo(other.handle.toString());
    }

    @Override
    public String toString() {
        return handle + "#" + occurrence;
    }
}
