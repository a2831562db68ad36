package org.openpac.kpi.lifetime.survival;

import java.util.Arrays;
import java.util.List;

/**
 * How many were at risk and how many ended at each age at which one did. What ends and what is last seen at the same age: the end
 * comes first.
 */
final class RiskTable {

    final double[] times;
    final long[] atRisk;
    final long[] events;

    private RiskTable(double[] times) {
        this.times = times;
        this.atRisk = new long[times.length];
        this.events = new long[times.length];
    }

    static RiskTable of(List<Observation> observations) {
        double[] times = observations.stream()
                .filter(Observation::hasEnded)
                .mapToDouble(Observation::time)
                .sorted()
                .distinct()
                .toArray();
        return at(times, observations);
    }

    /** The table of observations at given ages, in ascending order. */
    static RiskTable at(double[] times, List<Observation> observations) {
        RiskTable table = new RiskTable(times);
        double[] entries =
                sorted(observations.stream().mapToDouble(Observation::entry).toArray());
        double[] exits =
                sorted(observations.stream().mapToDouble(Observation::time).toArray());
        double[] ends = sorted(observations.stream()
                .filter(Observation::hasEnded)
                .mapToDouble(Observation::time)
                .toArray());
        for (int i = 0; i < times.length; i++) {
            double time = times[i];
            int entered = time == 0 ? entries.length - above(entries, 0) : below(entries, time);
            table.atRisk[i] = entered - (long) below(exits, time);
            table.events[i] = ends.length - (long) above(ends, time) - below(ends, time);
        }
        return table;
    }

    private static double[] sorted(double[] values) {
        Arrays.sort(values);
        return values;
    }

    /** How many sorted values are less than a number. */
    private static int below(double[] sorted, double number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int above(double[] sorted, double number) {
        return sorted.length - below(sorted, Math.nextUp(number));
    }
}
