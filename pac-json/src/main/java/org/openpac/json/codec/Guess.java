package org.openpac.json.codec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
            int slips = slips(small, candidate.toLowerCase(Locale.ROOT));
            if (slips < fewest) {
                fewest = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** How many letters were added, left out, replaced or swapped with their neighbour. */
    static int slips(String written, String meant) {
        int[][] cost = new int[written.length() + 1][meant.length() + 1];
        for (int i = 0; i <= written.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, i, j, written, meant);
            }
        }
        return cost[written.length()][meant.length()];
    }

    private static int cheapest(int[][] cost, int i, int j, String written, String meant) {
        char a = written.charAt(i - 1);
        char b = meant.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (a == b ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean isSwap = i > 1 && j > 1 && a == meant.charAt(j - 2) && b == written.charAt(i - 2);
        return isSwap ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
