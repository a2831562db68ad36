package org.openpac.core.text;

/** How far a word is from the one that may have been meant. */
public final class Slips {

    private Slips() {}

    /**
     * Counts the letters that were added, left out, replaced or swapped with their neighbour.
     *
     * <p>Takes time and memory in proportion to the product of the lengths: callers bound them.
     */
    public static int between(String written, String meant) {
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
