package org.openpac.core.calendar;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of small numbers that can be counted and numbered at once.
 *
 * <p>One bit a number and one sum for each 64: for three hundred years of days 21 kB.
 */
final class RankedDays {

    private final long[] words;
    private final int[] before;

    RankedDays(BitSet days, int length) {
        words = Arrays.copyOf(days.toLongArray(), length / Long.SIZE + 1);
        before = new int[words.length + 1];
        for (int word = 0; word < words.length; word++) {
            before[word + 1] = before[word] + Long.bitCount(words[word]);
        }
    }

    int size() {
        return before[words.length];
    }

    boolean contains(int day) {
        return (words[day / Long.SIZE] & 1L << day) != 0;
    }

    /** How many are smaller. */
    int rank(int day) {
        int word = day / Long.SIZE;
        long smaller = (1L << day) - 1;
        return before[word] + Long.bitCount(words[word] & smaller);
    }

    /** The one that has so many smaller ones; {@code rank} must be at least 0 and below the size. */
    int select(int rank) {
        int word = wordOf(rank);
        long left = words[word];
        for (int skipped = before[word]; skipped < rank; skipped++) {
            left &= left - 1;
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(left);
    }

    private int wordOf(int rank) {
        int low = 0;
        int high = words.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= rank) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
