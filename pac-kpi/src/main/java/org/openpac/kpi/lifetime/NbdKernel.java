package org.openpac.kpi.lifetime;

import org.openpac.kpi.lifetime.numeric.DerivativeSums;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;

/**
 * The answers of the NBD model, in which nobody leaves.
 *
 * @param r shape of the purchase rates over customers
 * @param alpha scale of the purchase rates
 */
record NbdKernel(double r, double alpha) implements RepeatKernel {

    @Override
    public LogLikelihood likelihood(RepeatGroups groups) {
        return logParameters -> {
            double[] parameters = {Math.exp(logParameters[0]), Math.exp(logParameters[1])};
            DerivativeSums sums = new DerivativeSums(2);
            PurchaseTerms purchases = new PurchaseTerms(parameters[0], parameters[1]);
            for (int i = 0; i < groups.size(); i++) {
                sums.startGroup(groups.customers[i]);
                purchases.addTo(sums, groups.repeatCount[i], groups.age[i]);
            }
            return sums.byLogarithm(parameters);
        };
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha};
    }

    @Override
    public double probabilityAlive(long x, double lastPurchase, double age) {
        return 1;
    }

    @Override
    public double expectedPurchasesIfAlive(long x, double age, double time) {
        return (r + x) / (alpha + age) * time;
    }

    /** A steady stream, at the rate (r + x)/(α + T). */
    @Override
    public double discountedPurchasesIfAlive(long x, double age, double rate, double time) {
        return (r + x) / (alpha + age) * (rate == 0 ? time : -Math.expm1(-rate * time) / rate);
    }

    @Override
    public double probabilityOfRepeatPurchases(long x, double time) {
        return Math.exp(PurchaseTerms.logProbability(r, alpha, x, time));
    }
}
