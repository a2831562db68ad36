package org.openpac.kpi.allocation;

import java.util.List;

/** The marginal return at which lines, each between two places where its steps bring less and less, use up an amount. */
final class Multiplier {

    private static final double ROUNDING = 1e-12;
    /** No curve has so high a marginal return but where it is infinite. */
    private static final double ENDLESS = 1e30;

    private final List<GridLine> lines;
    private final Bounds bounds;

    Multiplier(List<GridLine> lines, Bounds bounds) {
        this.lines = lines;
        this.bounds = bounds;
    }

    /** Finds it; infinite where the first unit of money would bring that much, the least return where money is left over. */
    double of(double money, double leastReturn) {
        double most = money * (1 + ROUNDING);
        if (spendAt(leastReturn) <= most) {
            return leastReturn;
        }
        long low = Double.doubleToLongBits(leastReturn);
        long high = Double.doubleToLongBits(Double.MAX_VALUE);
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (spendAt(Double.longBitsToDouble(middle)) <= most) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double found = Double.longBitsToDouble(high);
        return found > ENDLESS ? Double.POSITIVE_INFINITY : found;
    }

    private double spendAt(double price) {
        double sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            GridLine line = lines.get(i);
            double from = line.spend(bounds.from(i));
            double to = line.spend(bounds.to(i));
            sum += from < to ? line.curve().spendWhere(price, from, to) : from;
        }
        return sum;
    }
}
