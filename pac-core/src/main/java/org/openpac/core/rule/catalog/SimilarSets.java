package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds for each of many sets the first earlier one that shares enough with it: the number in common, divided by the number
 * in either (Jaccard).
 *
 * <p>Two sets that are alike share one of their rarest members, so that few pairs need be compared: sets are asked for in
 * their order, once each.
 */
final class SimilarSets {

    private final double similarity;
    private final List<int[]> sets = new ArrayList<>();
    private final Map<Integer, List<Integer>> byRareMember = new HashMap<>();
    private final Map<String, Integer> bySameMembers = new HashMap<>();

    /** Another set, by its index, with the members both have and those that either has. */
    record Match(int index, int shared, int all) {}

    SimilarSets(List<List<String>> sets, double similarity) {
        this.similarity = similarity;
        Map<String, Integer> counts = new TreeMap<>();
        sets.forEach(set -> set.forEach(member -> counts.merge(member, 1, Integer::sum)));
        Map<String, Integer> ranks = ranks(counts);
        for (List<String> set : sets) {
            this.sets.add(set.stream()
                    .mapToInt(member -> ranks.getOrDefault(member, 0))
                    .sorted()
                    .toArray());
        }
    }

    /** The rarest first; of equally rare ones, by their letters. */
    private static Map<String, Integer> ranks(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.comparingByValue());
        Map<String, Integer> ranks = new HashMap<>();
        entries.forEach(entry -> ranks.put(entry.getKey(), ranks.size()));
        return ranks;
    }

    /** The first set before this one that is like it. */
    Optional<Match> firstLike(int index) {
        int[] set = sets.get(index);
        Integer same = bySameMembers.putIfAbsent(Arrays.toString(set), index);
        if (same != null) {
            return firstAmong(index, same).or(() -> Optional.of(new Match(same, set.length, set.length)));
        }
        Optional<Match> match = firstAmong(index, index);
        for (int i = 0; i < rareMembers(set.length); i++) {
            byRareMember.computeIfAbsent(set[i], any -> new ArrayList<>()).add(index);
        }
        return match;
    }

    private Optional<Match> firstAmong(int index, int limit) {
        int[] set = sets.get(index);
        BitSet candidates = new BitSet();
        for (int i = 0; i < rareMembers(set.length); i++) {
            byRareMember.getOrDefault(set[i], List.of()).forEach(candidates::set);
        }
        for (int each = candidates.nextSetBit(0); each >= 0 && each < limit; each = candidates.nextSetBit(each + 1)) {
            int shared = shared(set, sets.get(each));
            int all = set.length + sets.get(each).length - shared;
            if (shared >= similarity * all) {
                return Optional.of(new Match(each, shared, all));
            }
        }
        return Optional.empty();
    }

    /** So many of its rarest members that two alike must have one of them in common. */
    private int rareMembers(int size) {
        int needed = (int) Math.ceil(similarity * size - 1e-9);
        return Math.max(0, Math.min(size, size - needed + 1));
    }

    private static int shared(int[] a, int[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared++;
            }
            int left = a[i];
            int right = b[j];
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return shared;
    }
}
