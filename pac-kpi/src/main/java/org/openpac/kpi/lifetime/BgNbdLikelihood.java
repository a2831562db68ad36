package org.openpac.kpi.lifetime;

import java.util.Arrays;

/**
 * The log likelihood of the BG/NBD model with exact first and second derivatives.
 *
 * <p>Per customer: ln Γ(r + x)/Γ(r) + r ln α − (r + x) ln(α + T) + ln B(a, b + x)/B(a, b) + ln(1 + e<sup>u</sup>), where
 * u = ln a − ln(b + x − 1) + (r + x) ln((α + T)/(α + t<sub>x</sub>)), and the last term is there for x &gt; 0 only. As in
 * the paper (Fader, Hardie and Lee 2005, equation 6), it is that of x and t<sub>x</sub> without the factor that no
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
        double elapsed = Math.log1p(age / alpha);
        sums.value(fromR.log() - r * elapsed - x * Math.log(alpha + age));
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
        double silence = Math.log1p((age - lastPurchase) / (alpha + lastPurchase));
        double u = Math.log(a / (b + x - 1)) + (r + x) * silence;
        double left = BgNbdKernel.logistic(u);
        double end = 1 / (alpha + age);
        double last = 1 / (alpha + lastPurchase);
        double[] slopes = {silence, (r + x) * (end - last), 1 / a, -1 / (b + x - 1)};
        sums.value(BgNbdKernel.softplus(u));
        for (int i = 0; i < SIZE; i++) {
            sums.slope(i, left * slopes[i]);
            for (int j = i; j < SIZE; j++) {
                sums.bend(i, j, left * (1 - left) * slopes[i] * slopes[j]);
            }
        }
        sums.bend(R, ALPHA, left * (end - last));
        sums.bend(ALPHA, ALPHA, left * (r + x) * (last * last - end * end));
        sums.bend(A, A, -left * slopes[A] * slopes[A]);
        sums.bend(B, B, left * slopes[B] * slopes[B]);
    }

    /** The value and the derivatives summed over customers, each without loss. */
    private static final class Sums {

        private final NeumaierSum value = new NeumaierSum();
        private final NeumaierSum[] slopes = sums(SIZE);
        private final NeumaierSum[] bends = sums(SIZE * SIZE);
        private double customers;

        void startGroup(double customersOfGroup) {
            customers = customersOfGroup;
        }

        void value(double term) {
            value.add(customers * term);
        }

        void slope(int i, double term) {
            slopes[i].add(customers * term);
        }

        void bend(int i, int j, double term) {
            bends[SIZE * i + j].add(customers * term);
        }

        Derivatives byLogarithm(double[] parameters) {
            double[] gradient =
                    Arrays.stream(slopes).mapToDouble(NeumaierSum::total).toArray();
            double[][] hessian = new double[SIZE][SIZE];
            for (int i = 0; i < SIZE; i++) {
                for (int j = i; j < SIZE; j++) {
                    hessian[i][j] = bends[SIZE * i + j].total();
                    hessian[j][i] = hessian[i][j];
                }
            }
            return Derivatives.byLogarithm(value.total(), gradient, hessian, parameters);
        }

        private static NeumaierSum[] sums(int size) {
            NeumaierSum[] sums = new NeumaierSum[size];
            Arrays.setAll(sums, i -> new NeumaierSum());
            return sums;
        }
    }
}
