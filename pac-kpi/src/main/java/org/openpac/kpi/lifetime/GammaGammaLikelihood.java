package org.openpac.kpi.lifetime;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.Trigamma;
import org.openpac.kpi.lifetime.numeric.DerivativeSums;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;

/**
 * The log likelihood of the Gamma-Gamma model with exact first and second derivatives.
 *
 * <p>Per customer: −ln B(px, q) + q ln(γ/(γ + mx)) + px ln(mx/(γ + mx)) − ln m, the paper's density of the mean m of x amounts
 * with its gamma functions drawn together, so that nothing large is subtracted. The second parameter is q less a floor that it may
 * not fall below.
 */
final class GammaGammaLikelihood implements LogLikelihood {

    private static final int P = 0;
    private static final int Q = 1;
    private static final int GAMMA = 2;
    private static final int SIZE = 3;

    private final SpendGroups groups;
    private final double floor;

    GammaGammaLikelihood(SpendGroups groups, double floor) {
        this.groups = groups;
        this.floor = floor;
    }

    @Override
    public Derivatives at(double[] logParameters) {
        double p = Math.exp(logParameters[P]);
        double above = Math.exp(logParameters[Q]);
        double q = floor + above;
        double gamma = Math.exp(logParameters[GAMMA]);
        DerivativeSums sums = new DerivativeSums(SIZE);
        Shapes shapes = new Shapes(p, q);
        for (int i = 0; i < groups.size(); i++) {
            double x = groups.repeatCount[i];
            double m = groups.mean[i];
            shapes.moveTo(x);
            sums.startGroup(groups.customers[i]);
            double total = 1 / (gamma + m * x);
            double byP = -Math.log1p(gamma / (m * x));
            double byQ = Math.log(gamma * total);
            sums.value(q * byQ + p * x * byP - shapes.logBeta - Math.log(m));
            sums.slope(P, x * (byP + shapes.slopeOfSum - shapes.slopeOfPx));
            sums.slope(Q, byQ + shapes.slopeOfSum - shapes.slopeOfQ);
            sums.slope(GAMMA, q / gamma - (p * x + q) * total);
            sums.bend(P, P, x * x * (shapes.bendOfSum - shapes.bendOfPx));
            sums.bend(P, Q, x * shapes.bendOfSum);
            sums.bend(P, GAMMA, -x * total);
            sums.bend(Q, Q, shapes.bendOfSum - shapes.bendOfQ);
            sums.bend(Q, GAMMA, 1 / gamma - total);
            sums.bend(GAMMA, GAMMA, (p * x + q) * total * total - q / (gamma * gamma));
        }
        return sums.byLogarithm(new double[] {p, above, gamma});
    }

    /** Gamma functions of the shapes, worked out once for all customers with the same number of purchases. */
    private static final class Shapes {

        private final double p;
        private final double q;
        private final double slopeOfQ;
        private final double bendOfQ;
        private double x;
        private double logBeta;
        private double slopeOfSum;
        private double bendOfSum;
        private double slopeOfPx;
        private double bendOfPx;

        Shapes(double p, double q) {
            this.p = p;
            this.q = q;
            this.slopeOfQ = Digamma.value(q);
            this.bendOfQ = Trigamma.value(q);
        }

        void moveTo(double newCount) {
            if (newCount != x) {
                x = newCount;
                logBeta = LogBeta.value(p * x, q);
                slopeOfSum = Digamma.value(p * x + q);
                bendOfSum = Trigamma.value(p * x + q);
                slopeOfPx = Digamma.value(p * x);
                bendOfPx = Trigamma.value(p * x);
            }
        }
    }
}
