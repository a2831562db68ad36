package org.openpac.kpi.lifetime.survival;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openpac.kpi.lifetime.numeric.Cholesky;
import org.openpac.kpi.statistic.distribution.ChiSquared;

/**
 * Whether groups last equally long: in each, the events seen beside those expected if all had the same chances at every age.
 *
 * <p>Source: N. Mantel, Cancer Chemotherapy Reports 50 (1966), 163–170; R. Peto, J. Peto, Journal of the Royal Statistical Society A
 * 135 (1972), 185–207.
 *
 * @param observed events in each group
 * @param expected events expected in each group; their sum is that of the observed ones
 * @param covariance of observed less expected events, hypergeometric at each age
 * @param statistic χ²; at least 0
 * @param pValue the probability of groups at least as different if there were nothing to it, from 0 to 1
 */
public record LogRank(
        List<Long> observed, List<Double> expected, List<List<Double>> covariance, double statistic, double pValue) {

    /** Keeps its own copies of the lists. */
    public LogRank {
        observed = List.copyOf(observed);
        expected = List.copyOf(expected);
        covariance = covariance.stream().map(List::copyOf).toList();
    }

    /**
     * Compares groups.
     *
     * @return absent where nothing can be told: there are fewer than two groups, or events only at ages at which all at risk are of one
     *     group
     */
    public static Optional<LogRank> of(List<? extends List<Observation>> groups) {
        List<Observation> all =
                groups.stream().<Observation>flatMap(List::stream).toList();
        RiskTable pooled = RiskTable.of(all);
        List<RiskTable> tables = groups.stream()
                .map(group -> RiskTable.at(pooled.times, List.copyOf(group)))
                .toList();
        int size = groups.size();
        long[] observed = new long[size];
        double[] expected = new double[size];
        double[][] covariance = new double[size][size];
        for (int t = 0; t < pooled.times.length; t++) {
            double n = pooled.atRisk[t];
            double d = pooled.events[t];
            double spread = n > 1 ? d * (n - d) / (n * n * (n - 1)) : 0;
            for (int i = 0; i < size; i++) {
                double here = tables.get(i).atRisk[t];
                observed[i] += tables.get(i).events[t];
                expected[i] += d * here / n;
                for (int j = 0; j < size; j++) {
                    covariance[i][j] += spread * here * ((i == j ? n : 0) - tables.get(j).atRisk[t]);
                }
            }
        }
        return statistic(observed, expected, covariance)
                .map(statistic -> result(observed, expected, covariance, statistic));
    }

    /** The quadratic form of all groups but the last, which the others determine. */
    private static Optional<Double> statistic(long[] observed, double[] expected, double[][] covariance) {
        int size = observed.length - 1;
        if (size < 1) {
            return Optional.empty();
        }
        double[] misses = new double[size];
        double[][] rest = new double[size][size];
        for (int i = 0; i < size; i++) {
            misses[i] = observed[i] - expected[i];
            System.arraycopy(covariance[i], 0, rest[i], 0, size);
        }
        return Cholesky.of(rest, 0).map(factor -> {
            double[] solved = factor.solve(misses);
            double statistic = 0;
            for (int i = 0; i < size; i++) {
                statistic += misses[i] * solved[i];
            }
            return Math.max(statistic, 0);
        });
    }

    private static LogRank result(long[] observed, double[] expected, double[][] covariance, double statistic) {
        List<Long> seen = new ArrayList<>();
        List<Double> awaited = new ArrayList<>();
        List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < observed.length; i++) {
            seen.add(observed[i]);
            awaited.add(expected[i]);
            List<Double> row = new ArrayList<>();
            for (double entry : covariance[i]) {
                row.add(entry);
            }
            rows.add(Collections.unmodifiableList(row));
        }
        double pValue = new ChiSquared(observed.length - 1.0).survival(statistic);
        return new LogRank(seen, awaited, rows, statistic, pValue);
    }
}
