package org.openpac.kpi.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Straight lines between points, from nothing for nothing unless a point says otherwise; beyond the last point more money brings
 * nothing more.
 *
 * @param points by spending, the lowest first, beginning at no spending
 */
public record PiecewiseCurve(List<SpendResult> points) implements Curve {

    /**
     * Puts the points in order and adds the origin where none stands at no spending.
     *
     * @throws IllegalArgumentException if two points have the same spending, one brings less than a point before it, or there
     *     are none
     */
    public PiecewiseCurve {
        List<SpendResult> ordered = new ArrayList<>(points);
        ordered.sort(Comparator.comparingDouble(SpendResult::spend));
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("points must not be empty");
        }
        if (ordered.get(0).spend() > 0) {
            ordered.add(0, new SpendResult(0, 0));
        }
        for (int i = 1; i < ordered.size(); i++) {
            SpendResult former = ordered.get(i - 1);
            SpendResult next = ordered.get(i);
            if (next.spend() == former.spend() || next.result() < former.result()) {
                throw new IllegalArgumentException("points must rise: " + former + ", " + next);
            }
        }
        points = List.copyOf(ordered);
    }

    /**
     * In proportion up to a ceiling.
     *
     * @param ceiling what can be brought at most
     * @param spend what brings it, above 0
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static PiecewiseCurve capped(double ceiling, double spend) {
        return new PiecewiseCurve(List.of(new SpendResult(0, 0), new SpendResult(spend, ceiling)));
    }

    @Override
    public double value(double spend) {
        int i = segment(Parameters.spend(spend));
        return points.get(i).result() + slope(i) * (spend - points.get(i).spend());
    }

    @Override
    public double marginal(double spend) {
        return slope(segment(Parameters.spend(spend)));
    }

    @Override
    public double gain(double from, double to) {
        double step = Parameters.step(from, to);
        int i = segment(from);
        return i == segment(to) ? slope(i) * step : value(to) - value(from);
    }

    @Override
    public int bend(double spend) {
        int i = segment(Parameters.spend(spend));
        return spend == points.get(i).spend() && i > 0 ? (int) Math.signum(slope(i) - slope(i - 1)) : 0;
    }

    @Override
    public OptionalDouble inflection() {
        return concaveFrom() > 0 ? OptionalDouble.of(concaveFrom()) : OptionalDouble.empty();
    }

    @Override
    public double concaveFrom() {
        for (int i = points.size() - 1; i > 0; i--) {
            if (slope(i) > slope(i - 1)) {
                return points.get(i).spend();
            }
        }
        return 0;
    }

    @Override
    public double spendWhere(double marginal, double low, double high) {
        int i = segment(low);
        while (i < points.size() - 1
                && slope(i) >= marginal
                && points.get(i + 1).spend() < high) {
            i++;
        }
        return slope(i) >= marginal ? high : Parameters.within(points.get(i).spend(), low, high);
    }

    /** The last point not beyond the spending. */
    private int segment(double spend) {
        int low = 0;
        int high = points.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).spend() <= spend) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double slope(int segment) {
        if (segment == points.size() - 1) {
            return 0;
        }
        SpendResult from = points.get(segment);
        SpendResult to = points.get(segment + 1);
        return (to.result() - from.result()) / (to.spend() - from.spend());
    }
}
