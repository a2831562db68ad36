package org.openpac.kpi.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The search for the best places of lines on their grids.
 *
 * <p>Where no curve is S-shaped and all steps are equal, the water level is the answer. Else it bounds what can be reached, and
 * the search branches: the line that lies where its curve jumps is kept below or above, the most promising half first, until what is
 * found is within a billionth of the bound or so many halves have been looked at that the work is bounded:
 * {@value #MOST_BRANCHES} of few lines, fewer of many.
 *
 * <p>Source: M. Udell and S. Boyd, “Maximizing a Sum of Sigmoids” (2013), for the branching; the grid and the dual bound are ours.
 */
final class Splitting {

    static final int MOST_BRANCHES = 4_000;
    private static final int FEWEST_BRANCHES = 1;
    private static final int MOST_WORK = 20_000;
    private static final double NEGLIGIBLE = 1e-9;
    private static final double ROUNDING = 1e-13;

    private final List<GridLine> lines;
    private final long money;
    private final double leastPrice;
    private long[] best;
    private double worth;

    /** A part of the search: bounds, what cannot be exceeded within them, and where to branch next. */
    private record Branch(Bounds bounds, double bound, int line, long place, int number) {}

    /** What was found. */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(long[] places, double gap) {}

    private Splitting(List<GridLine> lines, long money, double leastPrice) {
        this.lines = lines;
        this.money = money;
        this.leastPrice = leastPrice;
        this.best = lines.stream().mapToLong(GridLine::least).toArray();
        this.worth = WaterLevel.worth(lines, best, leastPrice);
    }

    /** Finds the best places; those of today, where they are given, are kept if nothing is better. */
    static Found of(List<GridLine> lines, long money, double leastPrice, long... present) {
        return new Splitting(lines, money, leastPrice).search(present);
    }

    private Found search(long[] present) {
        if (present.length > 0) {
            best = present.clone();
            worth = WaterLevel.worth(lines, present, leastPrice);
            offer(polished(present));
        }
        PriorityQueue<Branch> open = new PriorityQueue<>(
                Comparator.comparingDouble(Branch::bound).reversed().thenComparingInt(Branch::number));
        long[] least = lines.stream().mapToLong(GridLine::least).toArray();
        long[] most = lines.stream().mapToLong(GridLine::most).toArray();
        Branch root = explored(new Bounds(least, most), 0);
        if (gap(root) > 0 && StepTable.isSmall(lines, money)) {
            offer(StepTable.of(lines, money, leastPrice).places());
            return new Found(best, 0);
        }
        open.add(root);
        int number = 1;
        while (number < mostBranches() && gap(open.element()) > NEGLIGIBLE * Math.abs(worth)) {
            Branch branch = open.remove();
            Bounds below = branch.bounds().withTo(branch.line(), branch.place());
            Bounds above = branch.bounds().withFrom(branch.line(), branch.place() + 1);
            open.add(explored(below, number++));
            if (WaterLevel.used(lines, above.from(), money) <= money) {
                open.add(explored(above, number++));
            }
        }
        return new Found(best, gap(open.element()));
    }

    /** Fewer where there are more lines, so that the work is bounded. */
    private int mostBranches() {
        return Math.max(FEWEST_BRANCHES, Math.min(MOST_BRANCHES, MOST_WORK / Math.max(1, lines.size())));
    }

    /** How much better a branch may be than what was found; 0 where it has nowhere to branch. */
    private double gap(Branch branch) {
        double gap = branch.bound() - worth;
        return branch.line() < 0 || gap <= ROUNDING * lines.size() * Math.abs(worth) ? 0 : gap;
    }

    private Branch explored(Bounds bounds, int number) {
        WaterLevel level = WaterLevel.of(lines, bounds, money, leastPrice);
        long[] filled = level.filled();
        offer(filled);
        // Beyond these bounds, too, the same curves may do better.
        offer(polished(filled));
        return new Branch(bounds, level.bound(), level.branching(), level.branchingPlace(), number);
    }

    private long[] polished(long[] places) {
        return spent(concave(places));
    }

    /** Around places, those from which on each line’s steps bring less and less; a line before that keeps its place. */
    private Bounds concave(long[] places) {
        long[] from = places.clone();
        long[] to = places.clone();
        for (int i = 0; i < places.length; i++) {
            GridLine line = lines.get(i);
            if (places[i] >= line.concaveFrom()) {
                from[i] = Math.max(line.least(), line.concaveFrom());
                to[i] = line.most();
            }
        }
        return new Bounds(from, to);
    }

    /** The best places between bounds within which all lines’ steps bring less and less. */
    private long[] spent(Bounds bounds) {
        long[] places = WaterLevel.of(lines, bounds, money, leastPrice).filled();
        long left = money - WaterLevel.used(lines, places, money);
        while (left > 0) {
            long[] to = places.clone();
            for (int i = 0; i < places.length; i++) {
                to[i] = lines.get(i).step() <= left ? bounds.to(i) : places[i];
            }
            long[] next = WaterLevel.of(lines, new Bounds(places, to), money, leastPrice)
                    .filled();
            if (Arrays.equals(next, places)) {
                return places;
            }
            places = next;
            left = money - WaterLevel.used(lines, places, money);
        }
        return places;
    }

    /** Takes places over that are better by more than rounding. */
    private void offer(long[] places) {
        double offered = WaterLevel.worth(lines, places, leastPrice);
        if (offered > worth + ROUNDING * lines.size() * Math.abs(worth)) {
            worth = offered;
            best = places;
        }
    }

    /** What one more unit of money would bring beside these places, were amounts free of steps. */
    static double multiplier(List<GridLine> lines, long[] places, long money, double leastPrice, double unit) {
        Splitting around = new Splitting(lines, money, leastPrice);
        return new Multiplier(lines, around.concave(places)).of(money / unit, leastPrice);
    }
}
