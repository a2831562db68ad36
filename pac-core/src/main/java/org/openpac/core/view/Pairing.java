package org.openpac.core.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Shape;

/**
 * Which item of a list is which item of another.
 *
 * <p>Items of the same key are the same item. Of elements without an id, those left over are the same where their links and
 * dates are, then where their links are, then where they stand at the same place after the same neighbour.
 */
final class Pairing {

    private static final int NONE = -1;

    private final List<ItemKey> formerKeys;
    private final List<ItemKey> nextKeys;
    private final int[] formerOf;
    private final int[] nextOf;

    private Pairing(List<?> former, List<?> next) {
        formerKeys = ItemKey.of(former);
        nextKeys = ItemKey.of(next);
        formerOf = new int[next.size()];
        nextOf = new int[former.size()];
        Arrays.fill(formerOf, NONE);
        Arrays.fill(nextOf, NONE);
        Map<ItemKey, Integer> positions = ItemKey.positions(formerKeys);
        for (int i = 0; i < nextKeys.size(); i++) {
            Integer position = positions.get(nextKeys.get(i));
            if (position != null) {
                pair(position, i);
            }
        }
    }

    /** Pairs items that are known by their keys alone. */
    static Pairing of(List<?> former, List<?> next) {
        return new Pairing(former, next);
    }

    /** Pairs elements that have no ids. */
    static Pairing ofNameless(Shape<?> shape, List<?> former, List<?> next) {
        Pairing pairing = new Pairing(former, next);
        pairing.pairLeft(i -> Traits.withDates(shape, former.get(i)), i -> Traits.withDates(shape, next.get(i)));
        pairing.pairLeft(i -> Traits.of(shape, former.get(i)), i -> Traits.of(shape, next.get(i)));
        int[] formerNeighbours = neighbours(pairing.nextOf, true);
        int[] nextNeighbours = neighbours(pairing.formerOf, false);
        pairing.pairLeft(i -> formerNeighbours[i], i -> nextNeighbours[i]);
        return pairing;
    }

    /** For each item the last paired one before it, by its position in the next list. */
    private static int[] neighbours(int[] partners, boolean isFormer) {
        int[] neighbours = new int[partners.length];
        int last = NONE;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != NONE) {
                last = isFormer ? partners[i] : i;
            }
            neighbours[i] = last;
        }
        return neighbours;
    }

    private void pairLeft(IntFunction<@Nullable Object> formerHandle, IntFunction<@Nullable Object> nextHandle) {
        List<Integer> formerLeft = left(nextOf, formerHandle);
        List<Integer> nextLeft = left(formerOf, nextHandle);
        Map<ItemKey, Integer> positions = ItemKey.positions(keys(formerLeft, formerHandle));
        List<ItemKey> keys = keys(nextLeft, nextHandle);
        for (int i = 0; i < keys.size(); i++) {
            Integer position = positions.get(keys.get(i));
            if (position != null) {
                pair(formerLeft.get(position), nextLeft.get(i));
            }
        }
    }

    private static List<Integer> left(int[] partners, IntFunction<@Nullable Object> handle) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE && handle.apply(i) != null) {
                left.add(i);
            }
        }
        return left;
    }

    private static List<ItemKey> keys(List<Integer> items, IntFunction<@Nullable Object> handle) {
        List<Object> handles = new ArrayList<>(items.size());
        for (int item : items) {
            Object known = handle.apply(item);
            if (known != null) {
                handles.add(known);
            }
        }
        return ItemKey.numbered(handles);
    }

    private void pair(int former, int next) {
        formerOf[next] = former;
        nextOf[former] = next;
    }

    /** Whether a former item is in the next list too. */
    boolean stays(int former) {
        return nextOf[former] != NONE;
    }

    /** Whether an item of the next list was in the former too. */
    boolean wasThere(int next) {
        return formerOf[next] != NONE;
    }

    /** Where an item of the next list stood. */
    int formerOf(int next) {
        return formerOf[next];
    }

    Edit.Spot formerSpot(int index) {
        return spot(formerKeys, index);
    }

    Edit.Spot nextSpot(int index) {
        return spot(nextKeys, index);
    }

    private static Edit.Spot spot(List<ItemKey> keys, int index) {
        return new Edit.Spot(
                index,
                keys.get(index),
                index == 0 ? null : keys.get(index - 1),
                index == keys.size() - 1 ? null : keys.get(index + 1));
    }

    /** The smallest set of items, by their next positions, whose move explains the order of those that stay. */
    BitSet moved() {
        int[] tails = new int[formerOf.length];
        int[] before = new int[formerOf.length];
        BitSet moved = new BitSet(formerOf.length);
        int length = 0;
        for (int i = 0; i < formerOf.length; i++) {
            if (formerOf[i] != NONE) {
                int rank = rank(tails, length, formerOf[i]);
                before[i] = rank == 0 ? NONE : tails[rank - 1];
                tails[rank] = i;
                length = Math.max(length, rank + 1);
                moved.set(i);
            }
        }
        for (int i = length == 0 ? NONE : tails[length - 1]; i != NONE; i = before[i]) {
            moved.clear(i);
        }
        return moved;
    }

    /** How many of the ends of rising runs lie below a former position. */
    private int rank(int[] tails, int length, int former) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (formerOf[tails[middle]] < former) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
