package org.openpac.kpi.lifetime.contract;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.openpac.kpi.lifetime.numeric.BetaRatio;
import org.openpac.kpi.lifetime.numeric.DerivativeSums;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;

/**
 * The log likelihood of the beta-discrete-Weibull model with exact first and second derivatives.
 *
 * <p>With D = ln S(t − 1) − ln S(t), leaving at renewal t has ln P(t) = ln S(t − 1) + ln(1 − e<sup>−D</sup>).
 */
record WeibullLikelihood(RenewalCounts counts) implements LogLikelihood {

    private static final int SIZE = 3;
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;

    @Override
    public Derivatives at(double[] logParameters) {
        double a = Math.exp(logParameters[A]);
        double b = Math.exp(logParameters[B]);
        double c = Math.exp(logParameters[C]);
        DerivativeSums sums = new DerivativeSums(SIZE);
        Survival before = new Survival(0, new double[SIZE], new double[SIZE * SIZE]);
        for (int renewal = 0; renewal <= counts.last(); renewal++) {
            Survival here = renewal == 0 ? before : survival(a, b, c, renewal);
            if (counts.left()[renewal] > 0) {
                sums.startGroup((double) counts.left()[renewal]);
                addLeaving(sums, before, here);
            }
            sums.startGroup((double) counts.stayed()[renewal]);
            here.addTo(sums, 1);
            before = here;
        }
        return sums.byLogarithm(new double[] {a, b, c});
    }

    /** ln S with its derivatives by α, β and c; second ones row by row, on and above the diagonal. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Survival(double log, double[] slopes, double[] bends) {

        void addTo(DerivativeSums sums, double factor) {
            sums.value(factor * log);
            addDerivativesTo(sums, factor);
        }

        void addDerivativesTo(DerivativeSums sums, double factor) {
            for (int i = 0; i < SIZE; i++) {
                sums.slope(i, factor * slopes[i]);
                for (int j = i; j < SIZE; j++) {
                    sums.bend(i, j, factor * bends[SIZE * i + j]);
                }
            }
        }
    }

    private static Survival survival(double a, double b, double c, int renewal) {
        double u = Math.pow(renewal, c);
        double byC = u * Math.log(renewal);
        double all = Digamma.value(a + b) - Digamma.value(a + b + u);
        double byU = Digamma.value(b + u) - Digamma.value(a + b + u);
        double allBend = Trigamma.value(a + b) - Trigamma.value(a + b + u);
        double bendU = Trigamma.value(b + u) - Trigamma.value(a + b + u);
        double[] slopes = {all, byU + Digamma.value(a + b) - Digamma.value(b), byU * byC};
        double[] bends = new double[SIZE * SIZE];
        bends[SIZE * A + A] = allBend;
        bends[SIZE * A + B] = allBend;
        bends[SIZE * A + C] = -Trigamma.value(a + b + u) * byC;
        bends[SIZE * B + B] = bendU + Trigamma.value(a + b) - Trigamma.value(b);
        bends[SIZE * B + C] = bendU * byC;
        bends[SIZE * C + C] = bendU * byC * byC + byU * byC * Math.log(renewal);
        return new Survival(BetaRatio.log(a, b, u), slopes, bends);
    }

    private static void addLeaving(DerivativeSums sums, Survival before, Survival here) {
        double odds = 1 / Math.expm1(before.log - here.log);
        double[] drop = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            drop[i] = before.slopes[i] - here.slopes[i];
        }
        sums.value(Math.log(-Math.expm1(here.log - before.log)) + before.log);
        sums.chain(0, -odds * (1 + odds), drop);
        before.addDerivativesTo(sums, 1 + odds);
        here.addDerivativesTo(sums, -odds);
    }
}
