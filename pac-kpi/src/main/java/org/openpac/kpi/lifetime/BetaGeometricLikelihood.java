package org.openpac.kpi.lifetime;

import static org.openpac.kpi.lifetime.PurchaseTerms.ALPHA;
import static org.openpac.kpi.lifetime.PurchaseTerms.R;

import org.openpac.kpi.lifetime.numeric.DerivativeSums;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;
import org.openpac.kpi.lifetime.numeric.RisingFactorial;

/**
 * The log likelihood of the BG/NBD and MBG/NBD models with exact first and second derivatives.
 *
 * <p>Per customer: ln Γ(r + x)/Γ(r) + r ln α − (r + x) ln(α + T) + ln B(a, b + n)/B(a, b) + ln(1 + e<sup>u</sup>), where n counts
 * the times at which the customer may have left, x in the one model and x + 1 in the other, u = ln a − ln(b + n − 1) +
 * (r + x) ln((α + T)/(α + t<sub>x</sub>)), and the last term is there for n &gt; 0 only. As in the papers, it is that of x
 * and t<sub>x</sub> without the factor t<sub>x</sub><sup>x − 1</sup>/Γ(x), which no parameter changes.
 */
final class BetaGeometricLikelihood implements LogLikelihood {

    private static final int A = 2;
    private static final int B = 3;
    private static final int SIZE = 4;

    private final RepeatGroups groups;
    private final int chancesBefore;

    /** The likelihood for customers who had so many chances to leave before they could come back: none or one. */
    BetaGeometricLikelihood(RepeatGroups groups, int chancesBefore) {
        this.groups = groups;
        this.chancesBefore = chancesBefore;
    }

    @Override
    public Derivatives at(double[] logParameters) {
        double r = Math.exp(logParameters[R]);
        double alpha = Math.exp(logParameters[ALPHA]);
        double a = Math.exp(logParameters[A]);
        double b = Math.exp(logParameters[B]);
        DerivativeSums sums = new DerivativeSums(SIZE);
        PurchaseTerms purchases = new PurchaseTerms(r, alpha);
        RisingFactorial fromB = new RisingFactorial(b);
        RisingFactorial fromAb = new RisingFactorial(a + b);
        double[] first = new double[SIZE];
        for (int i = 0; i < groups.size(); i++) {
            long x = groups.repeatCount[i];
            long chances = x + chancesBefore;
            fromB.growTo(chances);
            fromAb.growTo(chances);
            sums.startGroup(groups.customers[i]);
            purchases.addTo(sums, x, groups.age[i]);
            addStaying(sums, fromB, fromAb);
            if (chances > 0) {
                double end = 1 / (alpha + groups.age[i]);
                double last = 1 / (alpha + groups.lastPurchase[i]);
                double logRatio = Math.log((alpha + groups.age[i]) * last);
                addChanceOfHavingLeft(sums, first, r + x, a, b + chances - 1, end, last, logRatio);
            }
        }
        return sums.byLogarithm(new double[] {r, alpha, a, b});
    }

    private static void addStaying(DerivativeSums sums, RisingFactorial fromB, RisingFactorial fromAb) {
        sums.value(fromB.log() - fromAb.log());
        sums.slope(A, -fromAb.slope());
        sums.slope(B, fromB.slope() - fromAb.slope());
        sums.bend(A, A, -fromAb.bend());
        sums.bend(A, B, -fromAb.bend());
        sums.bend(B, B, fromB.bend() - fromAb.bend());
    }

    private static void addChanceOfHavingLeft(
            DerivativeSums sums,
            double[] first,
            double rateShape,
            double a,
            double stayShape,
            double end,
            double last,
            double silence) {
        double u = Math.log(a / stayShape) + rateShape * silence;
        double rest = Math.exp(-Math.abs(u));
        double left = (u > 0 ? 1 : rest) / (1 + rest);
        first[R] = silence;
        first[ALPHA] = rateShape * (end - last);
        first[A] = 1 / a;
        first[B] = -1 / stayShape;
        sums.value(Math.max(u, 0) + Math.log1p(rest));
        sums.chain(left, rest / ((1 + rest) * (1 + rest)), first);
        sums.bend(R, ALPHA, left * (end - last));
        sums.bend(ALPHA, ALPHA, left * rateShape * (last * last - end * end));
        sums.bend(A, A, -left / (a * a));
        sums.bend(B, B, left / (stayShape * stayShape));
    }
}
