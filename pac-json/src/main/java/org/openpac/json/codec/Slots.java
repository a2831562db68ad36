package org.openpac.json.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Arrays for the values of the elements that are being read or written, one within the other; lent, emptied and lent again. */
final class Slots {

    /** No element has more members. */
    static final int PLACES = Long.SIZE;

    private @Nullable Object[][] arrays = new Object[8][];
    private int lent;

    /** An array of {@link #PLACES} empty places. */
    @Nullable
    Object[] lend() {
        if (lent == arrays.length) {
            arrays = Arrays.copyOf(arrays, 2 * lent);
        }
        if (arrays[lent] == null) {
            arrays[lent] = new Object[PLACES];
        }
        return arrays[lent++];
    }

    /** Takes back the array that was lent last, of which so many places were used. */
    void takeBack(int size) {
        Arrays.fill(arrays[--lent], 0, size, null);
    }
}
