package org.openpac.json.codec;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The items of the lists that are being read, one list upon the other, so that none of them grows an array of its own. */
final class Items {

    private @Nullable Object[] values = new Object[64];
    private int size;

    int size() {
        return size;
    }

    void add(Object value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** The items since a size, to be looked at before they are taken off again. */
    List<Object> since(int start) {
        return start == size ? List.of() : new Since(start, size - start);
    }

    /** Takes off the items since a size. */
    void takeOff(int start) {
        Arrays.fill(values, start, size, null);
        size = start;
    }

    private final class Since extends AbstractList<Object> implements RandomAccess {

        private final int start;
        private final int length;

        Since(int start, int length) {
            this.start = start;
            this.length = length;
        }

        // What lies below the size is never null.
        @SuppressWarnings("NullAway")
        @Override
        public Object get(int index) {
            return values[start + index];
        }

        @Override
        public int size() {
            return length;
        }
    }
}
