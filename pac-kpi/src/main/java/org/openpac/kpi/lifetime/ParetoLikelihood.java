package org.openpac.kpi.lifetime;

import static org.openpac.kpi.lifetime.PurchaseTerms.ALPHA;
import static org.openpac.kpi.lifetime.PurchaseTerms.R;

import org.openpac.kpi.lifetime.numeric.DerivativeSums;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;

/**
 * The log likelihood of the Pareto/NBD model with exact first and second derivatives.
 *
 * <p>Per customer: ln Γ(r + x)/Γ(r) + r ln α − (r + x) ln(α + T) + s ln β − s ln(β + T) + ln(1 + e<sup>u</sup>), where u = ln s +
 * the {@link ParetoSilence}. As in the papers, it is that of x and t<sub>x</sub> without the factor
 * t<sub>x</sub><sup>x − 1</sup>/Γ(x), which no parameter changes.
 */
final class ParetoLikelihood implements LogLikelihood {

    private static final int S = 2;
    private static final int BETA = 3;
    private static final int SIZE = 4;

    private final RepeatGroups groups;

    ParetoLikelihood(RepeatGroups groups) {
        this.groups = groups;
    }

    @Override
    public Derivatives at(double[] logParameters) {
        double r = Math.exp(logParameters[R]);
        double alpha = Math.exp(logParameters[ALPHA]);
        double s = Math.exp(logParameters[S]);
        double beta = Math.exp(logParameters[BETA]);
        DerivativeSums sums = new DerivativeSums(SIZE);
        PurchaseTerms purchases = new PurchaseTerms(r, alpha);
        ParetoSilence silence = new ParetoSilence(r, alpha, s, beta);
        double logBeta = Math.log(beta);
        for (int i = 0; i < groups.size(); i++) {
            double age = groups.age[i];
            sums.startGroup(groups.customers[i]);
            purchases.addTo(sums, groups.repeatCount[i], age);
            double betaEnd = 1 / (beta + age);
            double stayed = logBeta - Math.log(beta + age);
            sums.value(s * stayed);
            sums.slope(S, stayed);
            sums.slope(BETA, s / beta - s * betaEnd);
            sums.bend(S, BETA, 1 / beta - betaEnd);
            sums.bend(BETA, BETA, s * (betaEnd * betaEnd - 1 / (beta * beta)));
            if (groups.lastPurchase[i] < age) {
                double log = silence.logWeightWithDerivatives(groups.repeatCount[i], groups.lastPurchase[i], age);
                addChanceOfHavingLeft(sums, silence, Math.log(s) + log, s);
            }
        }
        return sums.byLogarithm(new double[] {r, alpha, s, beta});
    }

    private static void addChanceOfHavingLeft(DerivativeSums sums, ParetoSilence silence, double u, double s) {
        double rest = Math.exp(-Math.abs(u));
        double left = (u > 0 ? 1 : rest) / (1 + rest);
        sums.value(Math.max(u, 0) + Math.log1p(rest));
        silence.slopes[S] += 1 / s;
        silence.bends[SIZE * S + S] -= 1 / (s * s);
        sums.chain(left, rest / ((1 + rest) * (1 + rest)), silence.slopes);
        for (int i = 0; i < SIZE; i++) {
            for (int j = i; j < SIZE; j++) {
                sums.bend(i, j, left * silence.bends[SIZE * i + j]);
            }
        }
    }
}
