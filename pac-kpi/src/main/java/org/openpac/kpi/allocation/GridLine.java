package org.openpac.kpi.allocation;

import org.openpac.core.value.Id;

/**
 * A line whose amounts are whole multiples of a step; places are counted in steps.
 *
 * @param id of the line
 * @param curve what an amount brings
 * @param step in the smallest unit of the currency, 1 or more
 * @param unit how many of these are a main unit
 * @param least the lowest place
 * @param most the highest place, not below the lowest
 */
record GridLine(Id id, Curve curve, long step, double unit, long least, long most) {

    double spend(long place) {
        return place * step / unit;
    }

    double size() {
        return step / unit;
    }

    double value(long place) {
        return curve.value(spend(place));
    }

    /**
     * What going from one place to a higher one brings, after so much is paid for each unit of money: for the difference of the two
     * amounts as the curve sees them, which after the last digit of large amounts is not quite that of their places.
     */
    private double surplus(double price, long from, long to) {
        double start = spend(from);
        double end = spend(to);
        return curve.gain(start, end) - price * (end - start);
    }

    /** The first place from which on no step brings more than the one before; beyond the highest where that never comes. */
    long concaveFrom() {
        double from = curve.concaveFrom() / size();
        return from > most ? most + 1 : (long) Math.ceil(from);
    }

    /** Between two places, the lowest at which what it brings is highest, after so much is paid for each unit of money. */
    long best(double price, long from, long to) {
        long best = from;
        if (curve instanceof PiecewiseCurve piecewise && !curve.isConcave()) {
            for (SpendResult point : piecewise.points()) {
                double place = point.spend() / size();
                best = better(price, best, within((long) Math.floor(place), from, to));
                best = better(price, best, within((long) Math.ceil(place), from, to));
            }
            return better(price, best, to);
        }
        long turn = within(concaveFrom(), from, to);
        if (turn > from) {
            best = better(price, best, turn - 1);
        }
        return better(price, best, bestConcave(price, turn, to));
    }

    private long better(double price, long best, long other) {
        return other > best && surplus(price, best, other) > 0 ? other : best;
    }

    private static long within(long place, long from, long to) {
        return Math.max(from, Math.min(to, place));
    }

    /** Between places from which on steps bring less and less, the last that is reached by steps worth their price. */
    private long bestConcave(double price, long from, long to) {
        if (from == to) {
            return from;
        }
        double spend = curve.spendWhere(price, spend(from), spend(to));
        long guess = within((long) Math.floor(spend / size()), from, to);
        return isWorthReaching(price, guess, from) ? upFrom(price, guess, to) : downFrom(price, guess, from);
    }

    private boolean isWorthReaching(double price, long place, long from) {
        return place == from || surplus(price, place - 1, place) > 0;
    }

    private long upFrom(double price, long worth, long to) {
        long low = worth;
        long width = 1;
        while (low + width <= to && isWorthReaching(price, low + width, low)) {
            low += width;
            width *= 2;
        }
        return halve(price, low, Math.min(to + 1, low + width));
    }

    private long downFrom(double price, long notWorth, long from) {
        long high = notWorth;
        long width = 1;
        while (high - width > from && !isWorthReaching(price, high - width, from)) {
            high -= width;
            width *= 2;
        }
        return halve(price, Math.max(from, high - width), high);
    }

    private long halve(double price, long worth, long notWorth) {
        long low = worth;
        long high = notWorth;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (isWorthReaching(price, middle, low)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
