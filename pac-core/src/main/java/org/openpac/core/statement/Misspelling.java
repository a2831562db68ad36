package org.openpac.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the words of a language in spite of one slip inside them: « rapidemment », "incrase".
 *
 * <p>The first letter must be right and so many at the end, so that no ending is taken for a slip.
 */
final class Misspelling {

    private static final int LONGEST = 20;

    private final Set<String> words;
    private final int shortest;
    private final int ending;
    private final Map<Integer, List<String>> byEnds = new HashMap<>();

    /**
     * Takes the words worth recognising.
     *
     * @param shortest how many letters one has at least; short ones are too like others: "leaving", "leading"
     * @param ending how many letters at the end must be right; « performances » is no slip for « performantes »
     */
    Misspelling(Set<String> words, int shortest, int ending) {
        this.words = words;
        this.shortest = shortest;
        this.ending = ending;
        for (String word : words) {
            if (word.length() >= shortest && word.length() <= LONGEST) {
                byEnds.computeIfAbsent(ends(word), any -> new ArrayList<>(2)).add(word);
            }
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** The word that was meant; empty if none is one slip away, or the word is one of them. */
    Optional<String> meant(String word) {
        if (word.length() < shortest - 1 || word.length() > LONGEST + 1 || words.contains(word)) {
            return Optional.empty();
        }
        String first = null;
        for (String candidate : byEnds.getOrDefault(ends(word), List.of())) {
            // Of two words as near, the one that comes first in the alphabet, whatever the order of the files.
            if (isOneSlip(word, candidate, ending) && (first == null || candidate.compareTo(first) < 0)) {
                first = candidate;
            }
        }
        return Optional.ofNullable(first);
    }

    private static int ends(String word) {
        return word.charAt(0) << 16 | word.charAt(word.length() - 1);
    }

    /** Whether one letter was added, left out, replaced or swapped with its neighbour, before so many at the end. */
    static boolean isOneSlip(String word, String meant, int ending) {
        int longer = Math.max(word.length(), meant.length());
        if (longer - Math.min(word.length(), meant.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < word.length() && start < meant.length() && word.charAt(start) == meant.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(word.length(), meant.length()) - start
                && word.charAt(word.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
            end++;
        }
        boolean isSwap = word.length() == meant.length()
                && start + end == longer - 2
                && word.charAt(start) == meant.charAt(start + 1)
                && word.charAt(start + 1) == meant.charAt(start);
        return isSameEnding(word, meant, ending) && (start + end == longer - 1 || isSwap);
    }

    private static boolean isSameEnding(String word, String meant, int letters) {
        return word.length() >= letters
                && meant.length() >= letters
                && word.regionMatches(word.length() - letters, meant, meant.length() - letters, letters);
    }
}
