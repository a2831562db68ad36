package org.openpac.kpi.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.openpac.kpi.statistic.distribution.ChiSquared;

/**
 * How many customers came back how often within the calibration, beside how many a model expects.
 *
 * @param rows by repeat purchases, from 0 up; the last one is for that many or more
 * @param statistic Pearson's χ²: the sum of (observed − expected)²/expected; at least 0
 * @param freedom rows less one less the parameters of the model; at least 0
 */
public record GoodnessOfFit(List<Row> rows, double statistic, int freedom) {

    /** Keeps its own copy of the rows. */
    public GoodnessOfFit {
        rows = List.copyOf(rows);
    }

    /**
     * One count of repeat purchases.
     *
     * @param repeatCount how often; in the last row, at least so often
     * @param observed how many customers
     * @param expected how many the model expects; at least 0
     */
    public record Row(long repeatCount, long observed, double expected) {}

    /**
     * Compares a model with the customers it was fitted to, or with others.
     *
     * @param mostRepeats where the last row begins; at least 1
     * @throws IllegalArgumentException if the last row is also the first
     */
    public static GoodnessOfFit of(LifetimeModel model, CustomerSummaries summaries, int mostRepeats) {
        if (mostRepeats < 1) {
            throw new IllegalArgumentException("mostRepeats must be at least 1: " + mostRepeats);
        }
        long[] observed = new long[mostRepeats + 1];
        Map<Long, Long> ages = new TreeMap<>();
        for (CustomerSummary each : summaries.customers()) {
            observed[(int) Math.min(each.repeatCount(), mostRepeats)]++;
            ages.merge(each.age(), 1L, Long::sum);
        }
        double[] expected = expected(model, ages, mostRepeats);
        List<Row> rows = new ArrayList<>();
        double statistic = 0;
        for (int count = 0; count <= mostRepeats; count++) {
            rows.add(new Row(count, observed[count], expected[count]));
            double miss = observed[count] - expected[count];
            statistic += expected[count] > 0 ? miss * miss / expected[count] : 0;
        }
        return new GoodnessOfFit(
                rows, statistic, Math.max(mostRepeats - model.parameters().size(), 0));
    }

    /**
     * The probability of a table at least as far out if the model were true, from 0 to 1; absent without a degree of freedom. It holds
     * well where at least five customers are expected in each row.
     */
    public OptionalDouble pValue() {
        return freedom == 0 ? OptionalDouble.empty() : OptionalDouble.of(new ChiSquared(freedom).survival(statistic));
    }

    private static double[] expected(LifetimeModel model, Map<Long, Long> ages, int mostRepeats) {
        double[] expected = new double[mostRepeats + 1];
        ages.forEach((age, customers) -> {
            double rest = 1;
            for (int count = 0; count < mostRepeats; count++) {
                double probability = model.kernel()
                        .probabilityOfRepeatPurchases(count, model.cadence().periods(age));
                expected[count] += customers * probability;
                rest -= probability;
            }
            expected[mostRepeats] += customers * Math.max(rest, 0);
        });
        return expected;
    }
}
