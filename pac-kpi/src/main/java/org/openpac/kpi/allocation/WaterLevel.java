package org.openpac.kpi.allocation;

import java.util.List;

/**
 * The price of money at which lines, each taking what it is worth to it, use up what there is.
 *
 * <p>At the price they take no more than there is, and at the next lower double they would take more. The dual bound holds for
 * curves of any shape: no split of the money brings more.
 */
final class WaterLevel {

    private static final long HIGHEST_PRICE = Double.doubleToLongBits(Double.MAX_VALUE);

    private final List<GridLine> lines;
    private final double leastPrice;
    private final double price;
    private final long[] places;
    private final long[] placesBelow;
    private final long left;

    private WaterLevel(
            List<GridLine> lines, double leastPrice, double price, long[] places, long[] placesBelow, long left) {
        this.lines = lines;
        this.leastPrice = leastPrice;
        this.price = price;
        this.places = places;
        this.placesBelow = placesBelow;
        this.left = left;
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
        long[] wanted = wanted(lines, bounds, leastPrice);
        long used = used(lines, wanted, money);
        if (used <= money) {
            return new WaterLevel(lines, leastPrice, leastPrice, wanted, wanted, money - used);
        }
        long low = Double.doubleToLongBits(leastPrice);
        long high = HIGHEST_PRICE;
        long[] fitting = bounds.from();
        long usedByFitting = used(lines, fitting, money);
        while (high - low > 1 && usedByFitting < money) {
            // Doubles above 0 are ordered as their bits, so that halving reaches the last digit in some sixty steps.
            long middle = low + (high - low) / 2;
            long[] next = wanted(lines, bounds, Double.longBitsToDouble(middle));
            long usedByNext = used(lines, next, money);
            if (usedByNext <= money) {
                high = middle;
                fitting = next;
                usedByFitting = usedByNext;
            } else {
                low = middle;
                wanted = next;
            }
        }
        double price = Double.longBitsToDouble(high);
        return new WaterLevel(lines, leastPrice, price, fitting, wanted, money - usedByFitting);
    }

    private static long[] wanted(List<GridLine> lines, Bounds bounds, double price) {
        long[] places = new long[lines.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = lines.get(i).best(price, bounds.from(i), bounds.to(i));
        }
        return places;
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

    /** What no split between these bounds can exceed. */
    double bound(double unit, long money) {
        double free = price == leastPrice ? 0 : (price - leastPrice) * (money / unit);
        double sum = free;
        for (int i = 0; i < places.length; i++) {
            GridLine line = lines.get(i);
            sum += line.value(places[i]) - price * line.spend(places[i]);
        }
        return sum;
    }

    long[] places() {
        return places.clone();
    }

    long left() {
        return left;
    }

    /** The first line that jumps at this price over places where it has a convex bend; −1 if none does. */
    int jumping() {
        for (int i = 0; i < places.length; i++) {
            if (left > 0
                    && placesBelow[i] > places[i]
                    && places[i] < lines.get(i).concaveFrom()) {
                return i;
            }
        }
        return -1;
    }

    /** The first line that has use for money at this price but too large a step for what is left; −1 if there is none. */
    int stuck() {
        for (int i = 0; i < places.length; i++) {
            if (left > 0 && placesBelow[i] > places[i]) {
                return i;
            }
        }
        return -1;
    }

    long placeBelow(int line) {
        return placesBelow[line];
    }

    /** The places, with what is left shared out over lines that want it at this price, in their order. */
    long[] filled() {
        long[] filled = places.clone();
        long rest = left;
        for (int i = 0; i < filled.length; i++) {
            GridLine line = lines.get(i);
            if (placesBelow[i] > filled[i] && filled[i] >= line.concaveFrom()) {
                long more = Math.min(placesBelow[i] - filled[i], rest / line.step());
                filled[i] += more;
                rest -= more * line.step();
            }
        }
        return filled;
    }
}
