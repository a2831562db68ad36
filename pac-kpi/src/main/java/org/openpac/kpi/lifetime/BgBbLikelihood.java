package org.openpac.kpi.lifetime;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import org.openpac.kpi.lifetime.numeric.DerivativeSums;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;
import org.openpac.kpi.lifetime.numeric.RisingTable;

/**
 * The log likelihood of the BG/BB model with exact first and second derivatives.
 *
 * <p>A history is the sum over the opportunities after which the customer may have left, from the last purchase on, of B(α + x, β + i
 * − x)/B(α, β) times the probability of leaving then, B(γ + 1, δ + i)/B(γ, δ), or, at the end, of not having left, B(γ, δ + n)/B(γ, δ).
 */
final class BgBbLikelihood implements LogLikelihood {

    private static final int SIZE = 4;

    private final SortedMap<OpportunityHistory, Long> counts;
    private final int most;

    BgBbLikelihood(SortedMap<OpportunityHistory, Long> counts) {
        this.counts = counts;
        this.most = counts.keySet().stream()
                .mapToInt(OpportunityHistory::opportunities)
                .max()
                .orElse(0);
    }

    @Override
    public Derivatives at(double[] logParameters) {
        double[] parameters = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            parameters[i] = Math.exp(logParameters[i]);
        }
        Terms terms = new Terms(parameters, most);
        DerivativeSums sums = new DerivativeSums(SIZE);
        for (Map.Entry<OpportunityHistory, Long> each : counts.entrySet()) {
            sums.startGroup(each.getValue());
            terms.addTo(sums, each.getKey());
        }
        return sums.byLogarithm(parameters);
    }

    /** The terms of a history, each as a logarithm with its derivatives, and their sum. */
    private static final class Terms {

        private final double gamma;
        private final RisingTable buying;
        private final RisingTable notBuying;
        private final RisingTable either;
        private final RisingTable staying;
        private final RisingTable stayingOrNot;
        private final double[] slope = new double[SIZE];
        private final double[] slopes = new double[SIZE];
        private final double[] products = new double[SIZE * SIZE];

        Terms(double[] parameters, int most) {
            gamma = parameters[2];
            buying = RisingTable.of(parameters[0], most);
            notBuying = RisingTable.of(parameters[1], most);
            either = RisingTable.of(parameters[0] + parameters[1], most);
            staying = RisingTable.of(parameters[3], most);
            stayingOrNot = RisingTable.of(parameters[2] + parameters[3], most + 1);
        }

        /** The logarithm of the term of a customer who left after opportunity i, or, for i = n + 1, did not. */
        private double log(OpportunityHistory history, int i) {
            boolean isThere = i > history.opportunities();
            int seen = isThere ? history.opportunities() : i;
            int x = history.repeatCount();
            double leaving = isThere ? 0 : Math.log(gamma);
            return buying.log(x)
                    + notBuying.log(seen - x)
                    - either.log(seen)
                    + staying.log(seen)
                    - stayingOrNot.log(isThere ? seen : seen + 1)
                    + leaving;
        }

        void addTo(DerivativeSums sums, OpportunityHistory history) {
            int last = history.opportunities() + 1;
            double largest = Double.NEGATIVE_INFINITY;
            for (int i = history.lastPurchase(); i <= last; i++) {
                if (i != history.opportunities()) {
                    largest = Math.max(largest, log(history, i));
                }
            }
            double total = 0;
            Arrays.fill(slopes, 0);
            Arrays.fill(products, 0);
            for (int i = history.lastPurchase(); i <= last; i++) {
                if (i != history.opportunities()) {
                    double weight = Math.exp(log(history, i) - largest);
                    total += weight;
                    add(history, i, weight);
                }
            }
            sums.value(largest + Math.log(total));
            for (int i = 0; i < SIZE; i++) {
                sums.slope(i, slopes[i] / total);
                for (int j = i; j < SIZE; j++) {
                    sums.bend(i, j, products[SIZE * i + j] / total - slopes[i] / total * (slopes[j] / total));
                }
            }
        }

        private void add(OpportunityHistory history, int i, double weight) {
            boolean isThere = i > history.opportunities();
            int seen = isThere ? history.opportunities() : i;
            int all = isThere ? seen : seen + 1;
            int x = history.repeatCount();
            double ofLeaving = isThere ? 0 : 1 / gamma;
            slope[0] = buying.slope(x) - either.slope(seen);
            slope[1] = notBuying.slope(seen - x) - either.slope(seen);
            slope[2] = ofLeaving - stayingOrNot.slope(all);
            slope[3] = staying.slope(seen) - stayingOrNot.slope(all);
            for (int row = 0; row < SIZE; row++) {
                slopes[row] += weight * slope[row];
                for (int column = row; column < SIZE; column++) {
                    products[SIZE * row + column] += weight * slope[row] * slope[column];
                }
            }
            products[0] += weight * (buying.bend(x) - either.bend(seen));
            products[1] -= weight * either.bend(seen);
            products[SIZE + 1] += weight * (notBuying.bend(seen - x) - either.bend(seen));
            products[2 * SIZE + 2] -= weight * (ofLeaving * ofLeaving + stayingOrNot.bend(all));
            products[2 * SIZE + 3] -= weight * stayingOrNot.bend(all);
            products[3 * SIZE + 3] += weight * (staying.bend(seen) - stayingOrNot.bend(all));
        }
    }
}
