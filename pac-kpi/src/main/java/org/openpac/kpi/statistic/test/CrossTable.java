package org.openpac.kpi.statistic.test;

import java.util.Arrays;
import java.util.List;
import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.distribution.ChiSquared;

/**
 * Counts by two criteria: customers by segment and by outcome. The tests ask whether the one tells anything of the other.
 */
public final class CrossTable {

    private final double[][] counts;
    private final double[] rows;
    private final double[] columns;
    private final double total;

    private CrossTable(double[][] counts) {
        this.counts = counts;
        this.rows = Arrays.stream(counts)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        this.columns = new double[counts[0].length];
        for (double[] row : counts) {
            for (int column = 0; column < row.length; column++) {
                columns[column] += row[column];
            }
        }
        this.total = Arrays.stream(rows).sum();
    }

    /**
     * Makes a table of rows of counts.
     *
     * @throws IllegalArgumentException if there are fewer than two rows or columns, if rows differ in length, or if a
     *     count is below 0
     */
    public static CrossTable of(List<List<Long>> rows) {
        if (rows.size() < 2 || rows.get(0).size() < 2) {
            throw new IllegalArgumentException("a table must have at least two rows and two columns: " + rows);
        }
        double[][] counts = new double[rows.size()][];
        for (int row = 0; row < counts.length; row++) {
            List<Long> values = rows.get(row);
            if (values.size() != rows.get(0).size()) {
                throw new IllegalArgumentException("rows must be of one length: " + rows.get(0) + ", " + values);
            }
            if (values.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("counts must be at least 0: " + values);
            }
            counts[row] = values.stream().mapToDouble(Long::doubleValue).toArray();
        }
        return new CrossTable(counts);
    }

    /**
     * Pearson's test: Σ (observed − expected)²/expected, expected = row·column/total, as χ² with (rows − 1)(columns − 1) degrees
     * of freedom. Undefined if a row or a column holds nothing.
     *
     * <p>Source: K. Pearson, Philosophical Magazine 50 (1900), 157–175.
     */
    public Inference<TestResult> chiSquared() {
        return test((observed, expected) -> (observed - expected) * (observed - expected) / expected);
    }

    /**
     * The likelihood-ratio test: 2 Σ observed·ln(observed/expected), as χ² with the same degrees of freedom. Undefined if a
     * row or a column holds nothing.
     *
     * <p>Source: S. S. Wilks, Annals of Mathematical Statistics 9 (1938), 60–62.
     */
    public Inference<TestResult> likelihoodRatio() {
        return test(CrossTable::deviance);
    }

    /** Twice observed·ln(observed/expected) − observed + expected: the same in sum, and never negative. */
    private static double deviance(double observed, double expected) {
        if (observed == 0) {
            return 2 * expected;
        }
        double change = (expected - observed) / observed;
        return 2 * observed * Math.max(change - Math.log1p(change), 0);
    }

    private Inference<TestResult> test(Distance distance) {
        if (hasNothing(rows) || hasNothing(columns)) {
            return Inference.undefined(Hindrance.EMPTY_MARGIN);
        }
        double statistic = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                double expected = rows[row] / total * columns[column];
                statistic += distance.between(counts[row][column], expected);
            }
        }
        double degrees = (rows.length - 1.0) * (columns.length - 1.0);
        return Inference.defined(
                new TestResult(statistic, degrees, ChiSquared.of(degrees).survival(statistic)));
    }

    private static boolean hasNothing(double[] margins) {
        return Arrays.stream(margins).anyMatch(margin -> margin == 0);
    }

    @FunctionalInterface
    private interface Distance {
        double between(double observed, double expected);
    }
}
