package org.openpac.kpi.lifetime;

import java.util.Arrays;

/**
 * The log likelihood of the BG/NBD model with exact first and second derivatives.
 *
 * <p>Per customer: ln Γ(r + x)/Γ(r) + r ln α − (r + x) ln(α + T) + ln B(a, b + x)/B(a, b) + ln(1 + e<sup>u</sup>), where
 * u = ln a − ln(b + x − 1) + (r + x) ln((α + T)/(α + t<sub>x</sub>)), and the last term is there for x &gt; 0 only. As in
 * the paper (Fader, Hardie and Lee 2005), it is that of x and t<sub>x</sub> without the factor that no
 * parameter changes.
 */
final class BgNbdLikelihood implements LogLikelihood {

    private static final int R = 0;
    private static final int ALPHA = 1;
    private static final int A = 2;
    private static final int B = 3;
    private static final int SIZE = 4;

    private final RepeatGroups groups;

    BgNbdLikelihood(RepeatGroups groups) {
        this.groups = groups;
    }

    @Override
    public Derivatives at(double[] logParameters) {
        double[] parameters = Arrays.stream(logParameters).map(Math::exp).toArray();
        return of(parameters[R], parameters[ALPHA], parameters[A], parameters[B]);
    }

    Derivatives of(double r, double alpha, double a, double b) {
        Sums sums = new Sums();
        RisingFactorial fromR = new RisingFactorial(r);
        RisingFactorial fromB = new RisingFactorial(b);
        RisingFactorial fromAb = new RisingFactorial(a + b);
        for (int i = 0; i < groups.size(); i++) {
            long x = groups.repeatCount[i];
            fromR.growTo(x);
            fromB.growTo(x);
            fromAb.growTo(x);
            sums.startGroup(groups.customers[i]);
            addPurchases(sums, fromR, r, alpha, x, groups.age[i]);
            addStaying(sums, fromB, fromAb);
            if (x > 0) {
                addChanceOfHavingLeft(sums, r, alpha, a, b, x, groups.lastPurchase[i], groups.age[i]);
            }
        }
        return sums.byLogarithm(new double[] {r, alpha, a, b});
    }

    private static void addPurchases(Sums sums, RisingFactorial fromR, double r, double alpha, long x, double age) {
        double end = 1 / (alpha + age);
        double logEnd = Math.log(alpha + age);
        double elapsed = logEnd - Math.log(alpha);
        sums.value(fromR.log() - r * elapsed - x * logEnd);
        sums.slope(R, fromR.slope() - elapsed);
        sums.slope(ALPHA, r / alpha - (r + x) * end);
        sums.bend(R, R, fromR.bend());
        sums.bend(R, ALPHA, 1 / alpha - end);
        sums.bend(ALPHA, ALPHA, -r / (alpha * alpha) + (r + x) * end * end);
    }

    private static void addStaying(Sums sums, RisingFactorial fromB, RisingFactorial fromAb) {
        sums.value(fromB.log() - fromAb.log());
        sums.slope(A, -fromAb.slope());
        sums.slope(B, fromB.slope() - fromAb.slope());
        sums.bend(A, A, -fromAb.bend());
        sums.bend(A, B, -fromAb.bend());
        sums.bend(B, B, fromB.bend() - fromAb.bend());
    }

    private static void addChanceOfHavingLeft(
            Sums sums, double r, double alpha, double a, double b, long x, double lastPurchase, double age) {
        double end = 1 / (alpha + age);
        double last = 1 / (alpha + lastPurchase);
        double silence = Math.log((alpha + age) * last);
        double u = Math.log(a / (b + x - 1)) + (r + x) * silence;
        double rest = Math.exp(-Math.abs(u));
        double left = (u > 0 ? 1 : rest) / (1 + rest);
        double byAlpha = (r + x) * (end - last);
        double byA = 1 / a;
        double byB = -1 / (b + x - 1);
        sums.value(Math.max(u, 0) + Math.log1p(rest));
        sums.product(left * (1 - left), silence, byAlpha, byA, byB);
        sums.slope(R, left * silence);
        sums.slope(ALPHA, left * byAlpha);
        sums.slope(A, left * byA);
        sums.slope(B, left * byB);
        sums.bend(R, ALPHA, left * (end - last));
        sums.bend(ALPHA, ALPHA, left * (r + x) * (last * last - end * end));
        sums.bend(A, A, -left * byA * byA);
        sums.bend(B, B, left * byB * byB);
    }

    /** The value and the derivatives summed over customers, in the order of the groups; the value without loss. */
    private static final class Sums {

        private final NeumaierSum value = new NeumaierSum();
        private final double[] slopes = new double[SIZE];
        private final double[] bends = new double[SIZE * SIZE];
        private double customers;

        void startGroup(double customersOfGroup) {
            customers = customersOfGroup;
        }

        void value(double term) {
            value.add(customers * term);
        }

        void slope(int i, double term) {
            slopes[i] += customers * term;
        }

        void bend(int i, int j, double term) {
            bends[SIZE * i + j] += customers * term;
        }

        void product(double factor, double byR, double byAlpha, double byA, double byB) {
            bend(R, R, factor * byR * byR);
            bend(R, ALPHA, factor * byR * byAlpha);
            bend(R, A, factor * byR * byA);
            bend(R, B, factor * byR * byB);
            bend(ALPHA, ALPHA, factor * byAlpha * byAlpha);
            bend(ALPHA, A, factor * byAlpha * byA);
            bend(ALPHA, B, factor * byAlpha * byB);
            bend(A, A, factor * byA * byA);
            bend(A, B, factor * byA * byB);
            bend(B, B, factor * byB * byB);
        }

        Derivatives byLogarithm(double[] parameters) {
            double[][] hessian = new double[SIZE][SIZE];
            for (int i = 0; i < SIZE; i++) {
                for (int j = i; j < SIZE; j++) {
                    hessian[i][j] = bends[SIZE * i + j];
                    hessian[j][i] = hessian[i][j];
                }
            }
            return Derivatives.byLogarithm(value.total(), slopes, hessian, parameters);
        }
    }
}
