package org.openpac.kpi.lifetime;

import java.util.SortedMap;
import java.util.TreeMap;
import org.openpac.kpi.lifetime.numeric.BetaSurvival;
import org.openpac.kpi.lifetime.numeric.NeumaierSum;
import org.openpac.kpi.lifetime.numeric.RisingTable;

/**
 * The answers of the BG/BB model.
 *
 * @param alpha first shape of the chances to buy
 * @param beta second shape of the chances to buy
 * @param survival how customers leave
 */
record BgBbKernel(double alpha, double beta, BetaSurvival survival) {

    double logLikelihood(SortedMap<OpportunityHistory, Long> counts) {
        return new BgBbLikelihood(counts)
                .at(new double[] {Math.log(alpha), Math.log(beta), Math.log(survival.a()), Math.log(survival.b())})
                .value();
    }

    /** The probability of being there after the last opportunity. */
    double probabilityAlive(OpportunityHistory history) {
        int x = history.repeatCount();
        int n = history.opportunities();
        if (history.lastPurchase() == n) {
            return 1;
        }
        SortedMap<OpportunityHistory, Long> one = new TreeMap<>();
        one.put(history, 1L);
        double stayed =
                logOfBuying(x, n) + staying(n).log(n) - leavingOrStaying(n).log(n);
        return Math.min(Math.exp(stayed - logLikelihood(one)), 1);
    }

    /** The purchases per opportunity at which the customer is there, times the probability of being there. */
    double buying(OpportunityHistory history) {
        double rate = (alpha + history.repeatCount()) / (alpha + beta + history.opportunities());
        return probabilityAlive(history) * rate;
    }

    /** Who stayed to the end, and who left after each opportunity, with so many purchases by then. */
    double probabilityOfRepeatPurchases(int count, int opportunities) {
        if (count > opportunities) {
            return 0;
        }
        RisingTable staying = staying(opportunities);
        RisingTable all = leavingOrStaying(opportunities + 1);
        RisingTable ways = RisingTable.of(1, opportunities);
        RisingTable buying = RisingTable.of(alpha, opportunities);
        RisingTable notBuying = RisingTable.of(beta, opportunities);
        RisingTable either = RisingTable.of(alpha + beta, opportunities);
        NeumaierSum sum = new NeumaierSum();
        for (int seen = count; seen <= opportunities; seen++) {
            double taking = ways.log(seen)
                    - ways.log(count)
                    - ways.log(seen - count)
                    + buying.log(count)
                    + notBuying.log(seen - count)
                    - either.log(seen);
            boolean isThere = seen == opportunities;
            double ending = isThere ? -all.log(seen) : Math.log(survival.a()) - all.log(seen + 1);
            sum.add(Math.exp(taking + staying.log(seen) + ending));
        }
        return Math.min(sum.total(), 1);
    }

    private double logOfBuying(int x, int n) {
        return RisingTable.of(alpha, x).log(x)
                + RisingTable.of(beta, n - x).log(n - x)
                - RisingTable.of(alpha + beta, n).log(n);
    }

    private RisingTable staying(int most) {
        return RisingTable.of(survival.b(), most);
    }

    private RisingTable leavingOrStaying(int most) {
        return RisingTable.of(survival.a() + survival.b(), most);
    }
}
