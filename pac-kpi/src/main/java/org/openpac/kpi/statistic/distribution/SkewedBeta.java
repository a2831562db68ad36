package org.openpac.kpi.statistic.distribution;

/**
 * Tails of the Beta distribution where one weight is large and the other is not: rare successes among many trials.
 *
 * <p>The density is that of {@link LargeBeta}; beside it, the lower tail is a power series (NIST Digital Library of
 * Mathematical Functions, 8.17.8), the upper one a continued fraction (A. R. DiDonato, A. H. Morris, ACM Transactions on
 * Mathematical Software 18 (1992), 360–373, formula 9), both of a few hundred terms at most.
 */
final class SkewedBeta {

    private static final double NEGLIGIBLE = 0x1p-56;
    private static final double CONVERGED = 0x1p-50;
    private static final double TINIEST = 1e-300;

    private SkewedBeta() {}

    /** The probability of less than a share, the second weight being the large one. */
    static double lower(double a, double b, double x, double rest, double excess) {
        return excess < 1 ? Math.min(series(a, b, x, rest, excess), 1) : 1 - fraction(a, b, x, rest, excess);
    }

    /** The probability of more than a share, the second weight being the large one. */
    static double upper(double a, double b, double x, double rest, double excess) {
        return excess < 1 ? Math.max(1 - series(a, b, x, rest, excess), 0) : fraction(a, b, x, rest, excess);
    }

    private static double series(double a, double b, double x, double rest, double excess) {
        double sum = 0;
        double term = 1 / a;
        for (int i = 1; term > sum * NEGLIGIBLE; i++) {
            sum += term;
            term *= (a + b + i - 1) / (a + i) * x;
        }
        return LargeBeta.density(a, b, x, rest, excess) * sum;
    }

    private static double fraction(double a, double b, double x, double rest, double excess) {
        double value = (b / (b + 1)) * (excess + 1);
        double c = value;
        double d = 0;
        double change = 0;
        for (int n = 1; Math.abs(change - 1) > CONVERGED; n++) {
            double odd = b + 2.0 * n - 1;
            double factor = n * (a - n) / odd * rest;
            double numerator = factor * ((b + n - 1) / odd) * (a + b + n - 1) * rest;
            double denominator = n + factor + (b + n) / (odd + 2) * (excess + 1 + n * (2 - rest));
            c = away(denominator + numerator / c);
            d = 1 / away(denominator + numerator * d);
            change = c * d;
            value *= change;
        }
        return LargeBeta.density(a, b, x, rest, excess) / value;
    }

    private static double away(double number) {
        return number == 0 ? TINIEST : number;
    }
}
