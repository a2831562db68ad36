package org.openpac.kpi.lifetime;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.openpac.kpi.lifetime.numeric.BetaMixture;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;
import org.openpac.kpi.lifetime.numeric.Logistic;
import org.openpac.kpi.lifetime.numeric.RisingFactorial;

/**
 * The answers of the BG/NBD and MBG/NBD models, which differ in one chance to leave.
 *
 * @param r shape of the purchase rates over customers
 * @param alpha scale of the purchase rates
 * @param a first shape of the chances to leave after a purchase
 * @param b second shape of these
 * @param chancesBefore how many such chances there are before the first repeat purchase: none in BG/NBD, one in MBG/NBD
 */
record BetaGeometricKernel(double r, double alpha, double a, double b, int chancesBefore) implements RepeatKernel {

    private static final double NEAR_THE_END_OF_THE_SERIES = 0.95;
    private static final double MOSTLY_CANCELLED = 1e3;
    private static final double ALTERNATING = 2;
    private static final double STEEP = 300;

    @Override
    public LogLikelihood likelihood(RepeatGroups groups) {
        return new BetaGeometricLikelihood(groups, chancesBefore);
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha, a, b};
    }

    @Override
    public double scaleAt(double age) {
        return alpha + age;
    }

    /** 1/(1 + a/(b + n − 1) · ((α + T)/(α + t<sub>x</sub>))<sup>r + x</sup>); 1 without a chance to leave, n = 0. */
    @Override
    public double probabilityAlive(long x, double lastPurchase, double age) {
        long chances = x + chancesBefore;
        if (chances == 0) {
            return 1;
        }
        double silence = Math.log1p((age - lastPurchase) / (alpha + lastPurchase));
        return Math.exp(-Logistic.softplus(Math.log(a / (b + chances - 1)) + (r + x) * silence));
    }

    /**
     * Who is still there, and who has left with the last purchase. The paper's sum over earlier counts is a regularised incomplete
     * beta function.
     */
    @Override
    public double probabilityOfRepeatPurchases(long x, double time) {
        long chances = x + chancesBefore;
        RisingFactorial fromB = new RisingFactorial(b);
        RisingFactorial fromAb = new RisingFactorial(a + b);
        fromB.growTo(chances);
        fromAb.growTo(chances);
        double logStays = fromB.log() - fromAb.log();
        double stayed = Math.exp(PurchaseTerms.logProbability(r, alpha, x, time) + logStays);
        if (chances == 0) {
            return stayed;
        }
        double leaving = a / (b + chances - 1) * Math.exp(logStays);
        return stayed + leaving * (x == 0 ? 1 : RegularizedBeta.value(time / (alpha + time), (double) x, r));
    }

    @Override
    public double expectedPurchasesIfAlive(long x, double age, double time) {
        double rateShape = r + x;
        double stayShape = a + b + x + chancesBefore - 1;
        double growth = time / (alpha + age);
        double z = time / (alpha + age + time);
        boolean isSeriesSafe = z <= NEAR_THE_END_OF_THE_SERIES
                && stayShape <= MOSTLY_CANCELLED * rateShape
                && rateShape - stayShape <= ALTERNATING
                && (stayShape - rateShape) * Math.log1p(growth) <= STEEP;
        return isSeriesSafe
                ? bySeries(rateShape, stayShape, growth, z)
                : new BetaMixture(a, b + x + chancesBefore)
                        .mean(chance -> purchasesUntilLeaving(chance, rateShape, growth));
    }

    /**
     * The hypergeometric form of the papers, rearranged so that it has no singularity at a = 1 and no large terms to
     * subtract: with d = a − 1, C = a + b + n − 1 and L = ln(1 − z), it is −C (e<sup>dL</sup> − 1)/d − e<sup>dL</sup> Σ
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
