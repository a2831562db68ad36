package org.openpac.kpi.lifetime;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The BG/NBD model's answers about one customer, in plain numbers: x repeat purchases, the last at age t<sub>x</sub>, seen
 * until age T, times in the unit of α.
 *
 * @param r shape of the purchase rates over customers
 * @param alpha scale of the purchase rates
 * @param a first shape of the chances to leave after a purchase
 * @param b second shape of these
 */
record BgNbdKernel(double r, double alpha, double a, double b) {

    private static final double NEAR_THE_END_OF_THE_SERIES = 0.95;
    private static final double MOSTLY_CANCELLED = 1e3;
    private static final double ALTERNATING = 2;

    /** ln(1 + e<sup>u</sup>) without overflow. */
    static double softplus(double u) {
        return Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));
    }

    /** 1/(1 + e<sup>−u</sup>). */
    static double logistic(double u) {
        return 1 / (1 + Math.exp(-u));
    }

    /** 1/(1 + a/(b + x − 1) · ((α + T)/(α + t<sub>x</sub>))<sup>r + x</sup>); 1 for x = 0. */
    double probabilityAlive(long x, double lastPurchase, double age) {
        if (x == 0) {
            return 1;
        }
        double silence = Math.log1p((age - lastPurchase) / (alpha + lastPurchase));
        return Math.exp(-softplus(Math.log(a / (b + x - 1)) + (r + x) * silence));
    }

    /** The purchases expected in the time after age T, whether the customer is still there or not. */
    double expectedPurchases(long x, double lastPurchase, double age, double time) {
        return probabilityAlive(x, lastPurchase, age) * expectedPurchasesIfAlive(x, age, time);
    }

    /** The repeat purchases expected of a customer in the time after the first purchase. */
    double expectedPurchasesOfNewCustomer(double time) {
        return expectedPurchasesIfAlive(0, 0, time);
    }

    /**
     * The probability that a new customer comes back exactly x times: who is still there, and who has left with the last of
     * them. The paper's sum over earlier counts is a regularised incomplete beta function.
     */
    double probabilityOfRepeatPurchases(long x, double time) {
        double stayed = new BgNbdLikelihood(RepeatGroups.ofOne(x, time, time))
                .of(r, alpha, a, b)
                .value();
        if (x == 0) {
            return Math.exp(stayed);
        }
        double leaving = a / (b + x - 1);
        double orders = x * Math.log(time) - LogGamma.value(x + 1.0);
        double stays = LogBeta.value(a, b + x) - LogBeta.value(a, b);
        return Math.exp(stayed - Math.log1p(leaving) + orders)
                + leaving * Math.exp(stays) * RegularizedBeta.value(time / (alpha + time), (double) x, r);
    }

    private double expectedPurchasesIfAlive(long x, double age, double time) {
        double rateShape = r + x;
        double stayShape = a + b + x - 1;
        double z = time / (alpha + age + time);
        boolean isSeriesSafe = z <= NEAR_THE_END_OF_THE_SERIES
                && stayShape <= MOSTLY_CANCELLED * rateShape
                && rateShape - stayShape <= ALTERNATING;
        return isSeriesSafe
                ? bySeries(rateShape, stayShape, time / (alpha + age), z)
                : new BetaMixture(a, b + x)
                        .mean(chance -> purchasesUntilLeaving(chance, rateShape, time / (alpha + age)));
    }

    /**
     * The hypergeometric form of the paper, rearranged so that it has no singularity at a = 1 and no large terms to
     * subtract: with d = a − 1, C = a + b + x − 1 and L = ln(1 − z), it is −C (e<sup>dL</sup> − 1)/d − e<sup>dL</sup> Σ
     * (a)<sub>k−1</sub> (C − r − x)<sub>k</sub> / ((C + 1)<sub>k−1</sub> k!) z<sup>k</sup>.
     */
    private double bySeries(double rateShape, double stayShape, double growth, double z) {
        double d = a - 1;
        double logShrink = -Math.log1p(growth);
        double term = (stayShape - rateShape) * z;
        double sum = 0;
        for (int k = 1; Math.abs(term) > Math.ulp(sum) / 8; k++) {
            sum += term;
            term *= (a + k - 1) / (stayShape + k) * (stayShape - rateShape + k) / (k + 1) * z;
        }
        double first = d == 0 ? logShrink : Math.expm1(d * logShrink) / d;
        return Math.max(-stayShape * first - Math.exp(d * logShrink) * sum, 0);
    }

    /** Expected purchases of a customer who leaves with a known chance after each: (1 − (1 + pt/(α + T))<sup>−(r + x)</sup>)/p. */
    private static double purchasesUntilLeaving(double chance, double rateShape, double growth) {
        double rate = chance * growth;
        return rate < Double.MIN_NORMAL ? rateShape * growth : -Math.expm1(-rateShape * Math.log1p(rate)) / chance;
    }
}
