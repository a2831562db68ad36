package org.openpac.kpi.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Sorts by identification, fast where there are many.
 *
 * <p>Identifications are mostly alike: a common beginning, then digits. So the characters that occur are numbered, the first of
 * those after the common beginning are packed into a word together with the position in the list, and the words are sorted; what
 * shares a word is compared by itself.
 */
final class IdOrder {

    private static final int WORD = Long.SIZE - 1;
    private static final int FEW = 1_000;

    private IdOrder() {}

    static <T> List<T> sorted(List<T> items, Function<T, String> id) {
        if (items.size() < FEW) {
            return items.stream().sorted(Comparator.comparing(id)).toList();
        }
        String[] ids = items.stream().map(id).toArray(String[]::new);
        int start = commonBeginning(ids);
        int[] ranks = ranks(ids, start);
        int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(ids.length);
        int charBits = Integer.SIZE - Integer.numberOfLeadingZeros(ranks[ranks.length - 1]);
        int packed = Math.max((WORD - indexBits) / charBits, 0);
        long[] words = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            long word = 0;
            for (int k = start; k < start + packed; k++) {
                word = (word << charBits) | (k < ids[i].length() ? ranks[ids[i].charAt(k)] : 0);
            }
            words[i] = (word << indexBits) | i;
        }
        Arrays.sort(words);
        return inOrder(items, ids, words, indexBits);
    }

    private static <T> List<T> inOrder(List<T> items, String[] ids, long[] words, int indexBits) {
        Integer[] positions = new Integer[words.length];
        for (int i = 0; i < words.length; i++) {
            positions[i] = (int) (words[i] & ((1L << indexBits) - 1));
        }
        int begin = 0;
        for (int end = 1; end <= words.length; end++) {
            if (end == words.length || words[end] >>> indexBits != words[begin] >>> indexBits) {
                if (end - begin > 1) {
                    Arrays.sort(positions, begin, end, Comparator.comparing(position -> ids[position]));
                }
                begin = end;
            }
        }
        List<T> ordered = new ArrayList<>(words.length);
        for (Integer position : positions) {
            ordered.add(items.get(position));
        }
        return ordered;
    }

    private static int commonBeginning(String[] ids) {
        int length = ids[0].length();
        for (String id : ids) {
            int same = 0;
            while (same < length && same < id.length() && id.charAt(same) == ids[0].charAt(same)) {
                same++;
            }
            length = same;
        }
        return length;
    }

    /** The characters that occur, numbered from 1 in their order; the last entry is their number. */
    private static int[] ranks(String[] ids, int start) {
        BitSet occurring = new BitSet();
        for (String id : ids) {
            for (int k = start; k < id.length(); k++) {
                occurring.set(id.charAt(k));
            }
        }
        int[] ranks = new int[Math.max(occurring.length(), 1) + 1];
        int rank = 0;
        for (int c = occurring.nextSetBit(0); c >= 0; c = occurring.nextSetBit(c + 1)) {
            ranks[c] = ++rank;
        }
        ranks[ranks.length - 1] = Math.max(rank, 1);
        return ranks;
    }
}
