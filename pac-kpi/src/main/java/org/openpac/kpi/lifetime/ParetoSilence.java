package org.openpac.kpi.lifetime;

import java.util.Arrays;
import org.openpac.kpi.lifetime.numeric.GaussLegendre;

/**
 * How the Pareto/NBD model weighs that a customer left at some time between the last purchase and the end: ln ∫
 * ((α + T)/(α + y))<sup>r + x</sup> ((β + T)/(β + y))<sup>s</sup> dy/(β + y) from t<sub>x</sub> to T, with its first and second
 * derivatives by r, α, s and β.
 *
 * <p>The paper gives it as a difference of two Gauss hypergeometric functions. The integrand is positive, falls, and is smooth on
 * the scale ln(m + y), m being the smaller of α and β; so Gauss's rule gives all digits of value and derivatives at once, however
 * large x is and however far α and β are apart. It is cut off where it has fallen by e<sup>−45</sup>.
 */
final class ParetoSilence {

    private static final int SIZE = 4;
    private static final double CUT = 45;
    private static final double PIECE_LENGTH = 6;

    private final double r;
    private final double alpha;
    private final double s;
    private final double beta;
    private final double smaller;
    private final double larger;
    private final boolean isAlphaSmaller;

    private final double[] h = new double[SIZE];
    private final double[] sums = new double[SIZE];
    private final double[] products = new double[SIZE * SIZE];
    private double total;
    private double log;

    /** First derivatives, in the order r, α, s, β. */
    final double[] slopes = new double[SIZE];
    /** Second derivatives, row by row; those above the diagonal and on it. */
    final double[] bends = new double[SIZE * SIZE];

    ParetoSilence(double r, double alpha, double s, double beta) {
        this.r = r;
        this.alpha = alpha;
        this.s = s;
        this.beta = beta;
        this.smaller = Math.min(alpha, beta);
        this.larger = Math.max(alpha, beta);
        this.isAlphaSmaller = alpha <= beta;
    }

    /** The logarithm of the integral alone, for a last purchase before the end. */
    double logWeight(long x, double lastPurchase, double age) {
        integrate(x, lastPurchase, age, false);
        return log;
    }

    /** Computes {@link #slopes} and {@link #bends} too, for a last purchase before the end. */
    double logWeightWithDerivatives(long x, double lastPurchase, double age) {
        integrate(x, lastPurchase, age, true);
        for (int i = 0; i < SIZE; i++) {
            slopes[i] = sums[i] / total;
        }
        for (int i = 0; i < SIZE; i++) {
            for (int j = i; j < SIZE; j++) {
                bends[SIZE * i + j] = products[SIZE * i + j] / total - slopes[i] * slopes[j];
            }
        }
        return log;
    }

    private void integrate(long x, double lastPurchase, double age, boolean hasDerivatives) {
        double shape = r + x;
        double alphaLast = alpha + lastPurchase;
        double betaLast = beta + lastPurchase;
        double span = Math.min(
                age - lastPurchase,
                Math.min(alphaLast * Math.expm1(CUT / shape), betaLast * Math.expm1(CUT / (s + 1))));
        double length = Math.log1p(span / (smaller + lastPurchase));
        double fall = shape * Math.log1p(span / alphaLast) + (s + 1) * Math.log1p(span / betaLast);
        int pieces = (int) Math.ceil(Math.max(length / PIECE_LENGTH, fall / CUT));
        GaussLegendre rule = rule(length / Math.max(pieces, 1), fall / Math.max(pieces, 1));
        clear();
        double logAlphaRange = Math.log1p((age - lastPurchase) / alphaLast);
        double logBetaRange = Math.log1p((age - lastPurchase) / betaLast);
        double pieceLength = length / pieces;
        for (int piece = 0; piece < pieces; piece++) {
            for (int i = 0; i < rule.size(); i++) {
                double v = pieceLength * (piece + rule.node(i));
                double growth = Math.exp(v);
                double ahead = (smaller + lastPurchase) * (growth - 1);
                double logLarger = Math.log(1 + ahead / (larger + lastPurchase));
                double logAlpha = isAlphaSmaller ? v : logLarger;
                double logBeta = isAlphaSmaller ? logLarger : v;
                double weight = rule.weight(i) * growth * Math.exp(-shape * logAlpha - (s + 1) * logBeta);
                total += weight;
                if (hasDerivatives) {
                    add(weight, shape, age, lastPurchase + ahead, logAlphaRange - logAlpha, logBetaRange - logBeta);
                }
            }
        }
        log = Math.log(total * pieceLength * (smaller + lastPurchase) / betaLast)
                + shape * logAlphaRange
                + s * logBetaRange;
    }

    private void clear() {
        total = 0;
        Arrays.fill(sums, 0);
        Arrays.fill(products, 0);
    }

    private void add(double weight, double shape, double age, double y, double logAlpha, double logBeta) {
        double alphaEnd = 1 / (alpha + age);
        double alphaHere = 1 / (alpha + y);
        double betaEnd = 1 / (beta + age);
        double betaHere = 1 / (beta + y);
        h[0] = logAlpha;
        h[1] = shape * (alphaEnd - alphaHere);
        h[2] = logBeta;
        h[3] = s * betaEnd - (s + 1) * betaHere;
        for (int i = 0; i < SIZE; i++) {
            double weighted = weight * h[i];
            sums[i] += weighted;
            for (int j = i; j < SIZE; j++) {
                products[SIZE * i + j] += weighted * h[j];
            }
        }
        products[1] += weight * (alphaEnd - alphaHere);
        products[SIZE + 1] += weight * shape * (alphaHere * alphaHere - alphaEnd * alphaEnd);
        products[2 * SIZE + 3] += weight * (betaEnd - betaHere);
        products[3 * SIZE + 3] += weight * ((s + 1) * betaHere * betaHere - s * betaEnd * betaEnd);
    }

    private static GaussLegendre rule(double length, double fall) {
        if (length <= 1.2 && fall <= 2.5) {
            return GaussLegendre.EIGHT;
        }
        return length <= 4 && fall <= 14 ? GaussLegendre.SIXTEEN : GaussLegendre.THIRTY_TWO;
    }
}
