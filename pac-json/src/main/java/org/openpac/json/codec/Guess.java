package org.openpac.json.codec;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpac.core.text.Slips;

/** Finds the name that somebody may have meant. */
final class Guess {

    private static final int LONGEST = 64;

    private Guess() {}

    /** The known name that differs only by case, else the first of those that the fewest slips lead to, if few they are. */
    static Optional<String> near(String name, List<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String small = name.toLowerCase(Locale.ROOT);
        int fewest = Math.min(2, name.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            int slips = Slips.between(small, candidate.toLowerCase(Locale.ROOT));
            if (slips < fewest) {
                fewest = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** The known name that the fewest slips lead to, however many they are; empty if none is known. */
    static Optional<String> nearest(String name, List<String> known) {
        String start = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        Comparator<String> bySlips = Comparator.comparingInt((String each) -> Slips.between(each, start))
                .thenComparingInt(each -> Slips.between(each.replace("-", ""), start.replace("-", "")));
        return known.stream().min(bySlips.thenComparing(Comparator.naturalOrder()));
    }
}
