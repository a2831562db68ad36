package org.openpac.kpi.lifetime;

import org.openpac.kpi.lifetime.numeric.DerivativeSums;
import org.openpac.kpi.lifetime.numeric.RisingFactorial;

/**
 * What all models with gamma distributed purchase rates have in common: ln Γ(r + x)/Γ(r) + r ln α − (r + x) ln(α + T), the log
 * likelihood of x purchases at known times if nobody ever left.
 *
 * <p>r is a likelihood's first parameter and α its second.
 */
final class PurchaseTerms {

    static final int R = 0;
    static final int ALPHA = 1;

    private final double r;
    private final double alpha;
    private final double logAlpha;
    private final RisingFactorial fromR;

    PurchaseTerms(double r, double alpha) {
        this.r = r;
        this.alpha = alpha;
        this.logAlpha = Math.log(alpha);
        this.fromR = new RisingFactorial(r);
    }

    /** Adds the terms; counts only grow from call to call. */
    void addTo(DerivativeSums sums, long x, double age) {
        fromR.growTo(x);
        double end = 1 / (alpha + age);
        double logEnd = Math.log(alpha + age);
        double elapsed = logEnd - logAlpha;
        sums.value(fromR.log() - r * elapsed - x * logEnd);
        sums.slope(R, fromR.slope() - elapsed);
        sums.slope(ALPHA, r / alpha - (r + x) * end);
        sums.bend(R, R, fromR.bend());
        sums.bend(R, ALPHA, 1 / alpha - end);
        sums.bend(ALPHA, ALPHA, -r / (alpha * alpha) + (r + x) * end * end);
    }

    /** The logarithm of the probability of x repeat purchases in a time in which the customer stays. */
    static double logProbability(double r, double alpha, long x, double time) {
        RisingFactorial fromR = new RisingFactorial(r);
        RisingFactorial fromOne = new RisingFactorial(1);
        fromR.growTo(x);
        fromOne.growTo(x);
        double orders = x == 0 ? 0 : x * Math.log(time / (alpha + time));
        return fromR.log() - fromOne.log() - r * Math.log1p(time / alpha) + orders;
    }
}
