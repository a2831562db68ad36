package org.openpac.kpi.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int WINDOW = 16;
    private static final int FEW = 1_000;

    private IdOrder() {}

    static <T> List<T> sorted(List<T> items, Function<T, String> id) {
        if (items.size() < FEW) {
            return items.stream().sorted(Comparator.comparing(id)).toList();
        }
        String[] ids = new String[items.size()];
        Arrays.setAll(ids, i -> id.apply(items.get(i)));
        int start = commonBeginning(ids);
        int[] ranks = ranks(ids, start);
        int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(ids.length);
        int charBits = Integer.SIZE - Integer.numberOfLeadingZeros(ranks[ranks.length - 1]);
        int packed = Math.min((WORD - indexBits) / charBits, WINDOW);
        long[] words = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            String text = ids[i];
            int end = Math.min(text.length(), start + packed);
            long word = 0;
            for (int k = start; k < end; k++) {
                word = (word << charBits) | ranks[text.charAt(k)];
            }
            word <<= charBits * (start + packed - end);
            words[i] = (word << indexBits) | i;
        }
        Arrays.sort(words);
        return inOrder(items, ids, words, indexBits);
    }

    private static <T> List<T> inOrder(List<T> items, String[] ids, long[] words, int indexBits) {
        long indexPart = (1L << indexBits) - 1;
        List<T> ordered = new ArrayList<>(words.length);
        int begin = 0;
        for (int end = 1; end <= words.length; end++) {
            if (end == words.length || words[end] >>> indexBits != words[begin] >>> indexBits) {
                if (end - begin == 1) {
                    ordered.add(items.get((int) (words[begin] & indexPart)));
                } else {
                    Arrays.stream(words, begin, end)
                            .mapToObj(word -> (int) (word & indexPart))
                            .sorted(Comparator.comparing(position -> ids[position]))
                            .forEach(position -> ordered.add(items.get(position)));
                }
                begin = end;
            }
        }
        return ordered;
    }

    private static int commonBeginning(String[] ids) {
        String first = ids[0];
        int length = first.length();
        for (String id : ids) {
            if (!id.regionMatches(0, first, 0, length)) {
                int same = 0;
                while (same < length && same < id.length() && id.charAt(same) == first.charAt(same)) {
                    same++;
                }
                length = same;
            }
        }
        return length;
    }

    /** The characters that occur near the beginning, numbered from 1 in their order; the last entry is their number. */
    private static int[] ranks(String[] ids, int start) {
        boolean[] occurring = new boolean[Character.MAX_VALUE + 1];
        for (String id : ids) {
            int end = Math.min(id.length(), start + WINDOW);
            for (int k = start; k < end; k++) {
                occurring[id.charAt(k)] = true;
            }
        }
        int[] ranks = new int[occurring.length + 1];
        int rank = 0;
        for (int c = 0; c < occurring.length; c++) {
            if (occurring[c]) {
                rank++;
            }
            ranks[c] = rank;
        }
        ranks[ranks.length - 1] = Math.max(rank, 1);
        return ranks;
    }
}
