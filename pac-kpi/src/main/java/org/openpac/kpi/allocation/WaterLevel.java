package org.openpac.kpi.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The price of money at which lines, each taking what it is worth to it, use up what there is.
 *
 * <p>At the price they take no more than there is, and a little below they would take more: each one step more, or a jump over
 * places where its steps bring more and more. What is left goes to those steps and jumps by what they bring for their money, which is
 * the best there is if all of it is used up so; and a part of the last one tells what no split can exceed, whatever the curves’ shape.
 */
final class WaterLevel {

    private static final long HIGHEST_PRICE = Double.doubleToLongBits(Double.MAX_VALUE);

    private final List<GridLine> lines;
    private final Bounds bounds;
    private final long money;
    private long low;
    private long high = HIGHEST_PRICE;
    private long[] wanted;
    private long[] fitting;
    private long used;
    private double bound;
    private int branching = -1;
    private long branchingPlace;
    private long[] filled;

    private WaterLevel(List<GridLine> lines, Bounds bounds, long money, double leastPrice) {
        this.lines = lines;
        this.bounds = bounds;
        this.money = money;
        this.low = Double.doubleToLongBits(leastPrice);
        this.wanted = wanted(leastPrice);
        this.fitting = bounds.from();
        this.used = used(lines, fitting, money);
        long usedByAll = used(lines, wanted, money);
        if (usedByAll <= money) {
            this.high = low;
            this.fitting = wanted;
            this.used = usedByAll;
        } else {
            halve();
        }
        this.filled = fitting.clone();
        fill(leastPrice);
    }

    /**
     * Finds the level.
     *
     * @param lines that compete for the money
     * @param bounds between which each has its place
     * @param money what there is, in the smallest unit; not below what the lowest places take
     * @param leastPrice what each unit of money has to bring
     */
    static WaterLevel of(List<GridLine> lines, Bounds bounds, long money, double leastPrice) {
        return new WaterLevel(lines, bounds, money, leastPrice);
    }

    private long[] wanted(double price) {
        long[] places = new long[lines.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = lines.get(i).best(price, bounds.from(i), bounds.to(i));
        }
        return places;
    }

    /** Looks at a price between the two, as its bits, and takes the place of one of them. */
    private void look(long price) {
        long[] next = wanted(Double.longBitsToDouble(price));
        long usedByNext = used(lines, next, money);
        if (usedByNext <= money) {
            high = price;
            fitting = next;
            used = usedByNext;
        } else {
            low = price;
            wanted = next;
        }
    }

    /** Doubles above 0 are ordered as their bits, so that halving reaches the last digit in some sixty steps, if that is needed. */
    private void halve() {
        while (high - low > 1 && used < money && !areNear()) {
            look(low + (high - low) / 2);
        }
    }

    /** Whether no line would take more than one step more at the lower price. */
    private boolean areNear() {
        for (int i = 0; i < fitting.length; i++) {
            if (wanted[i] - fitting[i] > 1) {
                return false;
            }
        }
        return true;
    }

    private void fill(double leastPrice) {
        bound = worth(lines, fitting, leastPrice);
        long rest = money - used;
        if (rest == 0 || high == low) {
            return;
        }
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < fitting.length; i++) {
            if (wanted[i] > fitting[i]) {
                candidates.add(i);
            }
        }
        candidates.sort(Comparator.comparingDouble(this::density).reversed());
        for (int i : candidates) {
            GridLine line = lines.get(i);
            boolean isJump = fitting[i] < line.concaveFrom();
            long steps = Math.min(wanted[i] - fitting[i], rest / line.step());
            if (branching < 0 && rest > 0) {
                double part = Math.min(1, (double) rest / ((wanted[i] - fitting[i]) * line.step()));
                bound += part * (gain(i) - leastPrice * ((wanted[i] - fitting[i]) * line.size()));
                if (steps < wanted[i] - fitting[i] && (isJump || steps * line.step() < rest)) {
                    branching = i;
                    branchingPlace = Math.min(fitting[i] + steps, bounds.to(i) - 1);
                }
            }
            if (!isJump || steps == wanted[i] - fitting[i]) {
                filled[i] += steps;
                rest -= steps * line.step();
            }
        }
    }

    private double gain(int line) {
        GridLine each = lines.get(line);
        return each.curve().gain(each.spend(fitting[line]), each.spend(wanted[line]));
    }

    private double density(int line) {
        return gain(line) / ((wanted[line] - fitting[line]) * lines.get(line).size());
    }

    /** What places take together; one unit more than there is where they take more than that. */
    static long used(List<GridLine> lines, long[] places, long money) {
        long left = money;
        for (int i = 0; i < places.length; i++) {
            long amount = places[i] * lines.get(i).step();
            if (amount > left) {
                return money + 1;
            }
            left -= amount;
        }
        return money - left;
    }

    /** What places bring, less the least price of what they take. */
    static double worth(List<GridLine> lines, long[] places, double leastPrice) {
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            GridLine line = lines.get(i);
            sum += line.value(places[i]) - leastPrice * line.spend(places[i]);
        }
        return sum;
    }

    /** What no split between these bounds can exceed, but for rounding. */
    double bound() {
        return bound;
    }

    /** The line of which only a part could be taken, so that what was filled may not be the best; −1 if it is. */
    int branching() {
        return branching;
    }

    /** The highest place of that line that can be paid for; the best one is at it or below, or above it. 0 where there is no such line. */
    long branchingPlace() {
        return branchingPlace;
    }

    /** The places, with what is left shared out over steps and over jumps that can be paid for whole. */
    long[] filled() {
        return filled.clone();
    }
}
