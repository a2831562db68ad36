package org.openpac.kpi.allocation;

import java.math.BigInteger;
import java.util.List;

/** The best places of a few lines with large steps, by looking at all of them, line by line (R. Bellman, 1957). */
final class StepTable {

    private static final long MOST_WORK = 4_000_000;

    private final List<GridLine> lines;
    private final long measure;
    private final int size;
    private final double leastPrice;

    private StepTable(List<GridLine> lines, long money, double leastPrice) {
        this.lines = lines;
        this.measure = measure(lines);
        this.size = (int) (free(lines, money) / measure);
        this.leastPrice = leastPrice;
    }

    static boolean isSmall(List<GridLine> lines, long money) {
        double cells = 1 + free(lines, money) / measure(lines);
        double choices = 0;
        for (GridLine line : lines) {
            choices += line.most() - line.least() + 1;
        }
        return cells * choices <= MOST_WORK;
    }

    static StepTable of(List<GridLine> lines, long money, double leastPrice) {
        return new StepTable(lines, money, leastPrice);
    }

    /** The largest amount that all steps are multiples of. */
    private static long measure(List<GridLine> lines) {
        BigInteger common = BigInteger.ZERO;
        for (GridLine line : lines) {
            if (line.most() > line.least()) {
                common = common.gcd(BigInteger.valueOf(line.step()));
            }
        }
        return Math.max(1, common.longValueExact());
    }

    private static long free(List<GridLine> lines, long money) {
        return money
                - WaterLevel.used(
                        lines, lines.stream().mapToLong(GridLine::least).toArray(), money);
    }

    /** The best places. */
    long[] places() {
        int[][] taken = new int[lines.size()][size + 1];
        double[] reached = new double[size + 1];
        for (int i = 0; i < taken.length; i++) {
            reached = with(lines.get(i), reached, taken[i]);
        }
        long[] places = new long[lines.size()];
        int left = size;
        for (int i = places.length - 1; i >= 0; i--) {
            GridLine line = lines.get(i);
            places[i] = line.least() + taken[i][left];
            left -= (int) (taken[i][left] * (line.step() / measure));
        }
        return places;
    }

    /** What can be reached with each amount once the line has its share, and how many steps it then takes. */
    private double[] with(GridLine line, double[] without, int[] taken) {
        double[] next = without.clone();
        long stepSize = line.step() / measure;
        for (int steps = 1; steps <= line.most() - line.least(); steps++) {
            long place = line.least() + steps;
            double added =
                    line.curve().gain(line.spend(line.least()), line.spend(place)) - leastPrice * (steps * line.size());
            for (long amount = steps * stepSize; amount <= size; amount++) {
                int at = (int) amount;
                double sum = without[(int) (amount - steps * stepSize)] + added;
                if (sum > next[at]) {
                    next[at] = sum;
                    taken[at] = steps;
                }
            }
        }
        return next;
    }
}
