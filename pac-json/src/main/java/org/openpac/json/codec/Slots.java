package org.openpac.json.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Arrays for the values of the elements that are being read or written, one within the other; lent, emptied and lent again. */
final class Slots {

    private @Nullable Object[][] arrays = new Object[8][];
    private int lent;

    /** An array of so many empty places or more. */
    @Nullable
    Object[] lend(int size) {
        if (lent == arrays.length) {
            arrays = Arrays.copyOf(arrays, 2 * lent);
        }
        if (arrays[lent] == null || arrays[lent].length < size) {
            arrays[lent] = new Object[size];
        }
        return arrays[lent++];
    }

    /** Takes back the array that was lent last, of which so many places were used. */
    void takeBack(int size) {
        Arrays.fill(arrays[--lent], 0, size, null);
    }
}
