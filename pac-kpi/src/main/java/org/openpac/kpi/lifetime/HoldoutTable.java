package org.openpac.kpi.lifetime;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.openpac.kpi.lifetime.numeric.NeumaierSum;

/**
 * What customers bought after the calibration, beside what a model had expected of them.
 *
 * @param rows by repeat purchases within the calibration, from 0 up, without empty ones; the last one is for that many or more
 * @param actualTotal purchases of all customers in the holdout
 * @param predictedTotal purchases expected of all customers
 * @param meanAbsoluteError by how much a customer's purchases were missed on average; at least 0
 * @param rootMeanSquareError the same with large misses weighing more; at least 0
 * @param correlation of actual and predicted purchases over customers, from −1 to 1; absent where one of the two does not vary
 */
public record HoldoutTable(
        List<Row> rows,
        long actualTotal,
        double predictedTotal,
        double meanAbsoluteError,
        double rootMeanSquareError,
        OptionalDouble correlation) {

    /** From how many repeat purchases on customers share a row. */
    public static final int MANY = 7;

    /** Keeps its own copy of the rows. */
    public HoldoutTable {
        rows = List.copyOf(rows);
    }

    /**
     * Customers with the same number of repeat purchases in the calibration.
     *
     * @param repeatCount how many; in the last row, at least so many
     * @param customers how many customers
     * @param actualMean purchases of one in the holdout on average
     * @param predictedMean purchases expected of one on average
     */
    public record Row(long repeatCount, long customers, double actualMean, double predictedMean) {}

    /**
     * Compares a model of purchases at any time.
     *
     * @param holdout how long purchases were counted after the calibration
     * @throws IllegalArgumentException if the length is negative
     */
    public static HoldoutTable of(LifetimeModel model, CustomerSummaries summaries, Period holdout) {
        double[] predicted = model.expectedPurchases(summaries, holdout);
        Sums sums = new Sums();
        for (int i = 0; i < predicted.length; i++) {
            CustomerSummary each = summaries.customers().get(i);
            sums.add(each.repeatCount(), each.holdoutRepeatCount(), predicted[i]);
        }
        return sums.table();
    }

    /**
     * Compares a model of purchases at opportunities.
     *
     * @param opportunities how many there were after the calibration
     * @throws IllegalArgumentException if the number is negative
     */
    public static HoldoutTable of(BgBb model, OpportunitySummaries summaries, int opportunities) {
        Sums sums = new Sums();
        for (OpportunitySummary each : summaries.customers()) {
            sums.add(
                    each.history().repeatCount(),
                    each.holdoutRepeatCount(),
                    model.expectedPurchases(each.history(), opportunities));
        }
        return sums.table();
    }

    /** Sums over customers, in their order. */
    private static final class Sums {

        private final long[] customers = new long[MANY + 1];
        private final long[] actual = new long[MANY + 1];
        private final NeumaierSum[] predicted = new NeumaierSum[MANY + 1];
        private final NeumaierSum misses = new NeumaierSum();
        private final NeumaierSum squares = new NeumaierSum();
        private final PairSums pairs = new PairSums();

        Sums() {
            Arrays.setAll(predicted, i -> new NeumaierSum());
        }

        void add(long repeats, long bought, double expected) {
            int row = (int) Math.min(repeats, MANY);
            customers[row]++;
            actual[row] += bought;
            predicted[row].add(expected);
            double miss = bought - expected;
            misses.add(Math.abs(miss));
            squares.add(miss * miss);
            pairs.add((double) bought, expected, 1);
        }

        HoldoutTable table() {
            List<Row> rows = new ArrayList<>();
            long all = 0;
            long actualTotal = 0;
            NeumaierSum predictedTotal = new NeumaierSum();
            for (int row = 0; row <= MANY; row++) {
                if (customers[row] > 0) {
                    double size = customers[row];
                    rows.add(new Row(row, customers[row], actual[row] / size, predicted[row].total() / size));
                }
                all += customers[row];
                actualTotal += actual[row];
                predictedTotal.add(predicted[row].total());
            }
            double size = Math.max(all, 1);
            return new HoldoutTable(
                    rows,
                    actualTotal,
                    predictedTotal.total(),
                    misses.total() / size,
                    Math.sqrt(squares.total() / size),
                    pairs.correlation());
        }
    }
}
