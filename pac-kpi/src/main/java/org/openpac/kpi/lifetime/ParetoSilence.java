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
 *
 * <p>Where only the end T lies later than in the question before, the integral goes on from there: its integrand is kept relative to
 * t<sub>x</sub>, so that the part from end to end is short and wants few nodes.
 */
final class ParetoSilence {

    private static final int SIZE = 4;
    private static final double CUT = 45;
    private static final double PIECE_LENGTH = 6;
    private static final double CLOSE = 0.1;

    private final double r;
    private final double alpha;
    private final double s;
    private final double beta;
    private final double smaller;
    private final double larger;
    private final boolean isAlphaSmaller;
    private final double betaReach;

    private boolean isBegun;
    private long count;
    private double last;
    private double reached;
    private double shape;
    private double alphaReach;

    private double total;
    private double log;
    /** Sums of ln(α + y), −1/(α + y), ln(β + y) and −1/(β + y), each less what it is at the last purchase. */
    private final double[] sums = new double[SIZE];
    /** Sums of their products, row by row from the diagonal on. */
    private final double[] products = new double[SIZE * SIZE];

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
        this.betaReach = Math.expm1(CUT / (s + 1));
    }

    /** The logarithm of the integral alone, for a last purchase before the end. */
    double logWeight(long x, double lastPurchase, double age) {
        begin(x, lastPurchase);
        goOnTo(age);
        return log;
    }

    /** Computes {@link #slopes} and {@link #bends} too, for a last purchase before the end. */
    double logWeightWithDerivatives(long x, double lastPurchase, double age) {
        if (!isBegun || x != count || lastPurchase != last || age < reached) {
            begin(x, lastPurchase);
        }
        goOnTo(age);
        derive(age);
        return log;
    }

    private void begin(long x, double lastPurchase) {
        if (!isBegun || x != count) {
            shape = r + x;
            alphaReach = Math.expm1(CUT / shape);
        }
        isBegun = true;
        count = x;
        last = lastPurchase;
        reached = lastPurchase;
        total = 0;
        Arrays.fill(sums, 0);
        Arrays.fill(products, 0);
    }

    private void goOnTo(double age) {
        double alphaLast = alpha + last;
        double betaLast = beta + last;
        double end = Math.min(age, last + Math.min(alphaLast * alphaReach, betaLast * betaReach));
        if (end > reached) {
            integrate(end - reached);
            reached = end;
        }
        log = Math.log(total / betaLast)
                + shape * logOfGrowth((age - last) / alphaLast)
                + s * logOfGrowth((age - last) / betaLast);
    }

    private void integrate(double span) {
        double fall = shape * Math.log(1 + span / (alpha + reached)) + (s + 1) * Math.log(1 + span / (beta + reached));
        double length = logOfGrowth(span / (smaller + reached));
        int pieces = (int) Math.ceil(Math.max(length / PIECE_LENGTH, fall / CUT));
        double pieceLength = length / pieces;
        GaussLegendre rule = rule(pieceLength, fall / pieces);
        double logAlphaBefore = logOfGrowth((reached - last) / (alpha + last));
        double logBetaBefore = logOfGrowth((reached - last) / (beta + last));
        double scale = pieceLength * (smaller + reached);
        for (int piece = 0; piece < pieces; piece++) {
            for (int i = 0; i < rule.size(); i++) {
                double v = pieceLength * (piece + rule.node(i));
                double growth = Math.exp(v);
                double ahead = (smaller + reached) * (growth - 1);
                double logLarger = Math.log(1 + ahead / (larger + reached));
                double logAlpha = logAlphaBefore + (isAlphaSmaller ? v : logLarger);
                double logBeta = logBetaBefore + (isAlphaSmaller ? logLarger : v);
                double weight = scale * rule.weight(i) * growth * Math.exp(-shape * logAlpha - (s + 1) * logBeta);
                add(weight, reached - last + ahead, logAlpha, logBeta);
            }
        }
    }

    private void add(double weight, double time, double logAlpha, double logBeta) {
        double alphaPart = time / ((alpha + last) * (alpha + last + time));
        double betaPart = time / ((beta + last) * (beta + last + time));
        double ofLogAlpha = weight * logAlpha;
        double ofAlphaPart = weight * alphaPart;
        double ofLogBeta = weight * logBeta;
        double ofBetaPart = weight * betaPart;
        total += weight;
        sums[0] += ofLogAlpha;
        sums[1] += ofAlphaPart;
        sums[2] += ofLogBeta;
        sums[3] += ofBetaPart;
        products[0] += ofLogAlpha * logAlpha;
        products[1] += ofLogAlpha * alphaPart;
        products[2] += ofLogAlpha * logBeta;
        products[3] += ofLogAlpha * betaPart;
        products[5] += ofAlphaPart * alphaPart;
        products[6] += ofAlphaPart * logBeta;
        products[7] += ofAlphaPart * betaPart;
        products[10] += ofLogBeta * logBeta;
        products[11] += ofLogBeta * betaPart;
        products[15] += ofBetaPart * betaPart;
    }

    /** Turns the sums into derivatives: variances are those of what was summed up, means are moved from the last purchase to the end. */
    private void derive(double age) {
        double alphaLast = 1 / (alpha + last);
        double alphaEnd = 1 / (alpha + age);
        double betaLast = 1 / (beta + last);
        double betaEnd = 1 / (beta + age);
        double alphaMean = sums[1] / total;
        double betaMean = sums[3] / total;
        double alphaChange = alphaEnd - alphaLast + alphaMean;
        double betaChange = betaEnd - betaLast + betaMean;
        slopes[0] = logOfGrowth((age - last) * alphaLast) - sums[0] / total;
        slopes[1] = shape * alphaChange;
        slopes[2] = logOfGrowth((age - last) * betaLast) - sums[2] / total;
        slopes[3] = s * betaChange - betaLast + betaMean;
        bends[0] = covariance(0, 0);
        bends[1] = alphaChange - shape * covariance(0, 1);
        bends[2] = covariance(0, 2);
        bends[3] = -(s + 1) * covariance(0, 3);
        bends[5] = shape * shape * covariance(1, 1)
                + shape
                        * (products[5] / total
                                - 2 * alphaLast * alphaMean
                                + (alphaLast - alphaEnd) * (alphaLast + alphaEnd));
        bends[6] = -shape * covariance(1, 2);
        bends[7] = shape * (s + 1) * covariance(1, 3);
        bends[10] = covariance(2, 2);
        bends[11] = betaChange - (s + 1) * covariance(2, 3);
        bends[15] = (s + 1) * (s + 1) * covariance(3, 3)
                + (s + 1) * (products[15] / total - 2 * betaLast * betaMean + betaLast * betaLast)
                - s * betaEnd * betaEnd;
    }

    private double covariance(int i, int j) {
        return products[SIZE * i + j] / total - sums[i] / total * (sums[j] / total);
    }

    /** ln(1 + g); the exact form takes thrice as long as the other and gains no digit where g is not small. */
    private static double logOfGrowth(double growth) {
        return growth < CLOSE ? Math.log1p(growth) : Math.log(1 + growth);
    }

    private static GaussLegendre rule(double length, double fall) {
        if (length <= 0.3 && fall <= 0.3) {
            return GaussLegendre.FOUR;
        }
        if (length <= 1.2 && fall <= 2.5) {
            return GaussLegendre.EIGHT;
        }
        return length <= 4 && fall <= 14 ? GaussLegendre.SIXTEEN : GaussLegendre.THIRTY_TWO;
    }
}
