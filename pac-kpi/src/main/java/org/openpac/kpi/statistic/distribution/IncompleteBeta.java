package org.openpac.kpi.statistic.distribution;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** Both tails of the Beta distribution. */
final class IncompleteBeta {

    /** With weights that add up to less, the library's powers of them lose no digits. */
    private static final double LARGE = 1000;

    private IncompleteBeta() {}

    /** The probability of less than a share. */
    static double lower(double a, double b, double x) {
        return lower(a, b, x, 1 - x, excess(a, b, x));
    }

    /** The probability of more than a share. */
    static double upper(double a, double b, double x) {
        return lower(b, a, 1 - x, x, -excess(a, b, x));
    }

    /** (a + b)x − a, from the smaller part, as the sum of a large and a small weight is rounded. */
    private static double excess(double a, double b, double x) {
        return x <= 0.5 ? Math.fma(x, a + b, -a) : -Math.fma(1 - x, a + b, -b);
    }

    /**
     * The probability of less than a share of which more is known than a double holds.
     *
     * @param rest 1 less the share
     * @param excess how much the share is above the mean, times the weights: (a + b)x − a
     */
    static double lower(double a, double b, double x, double rest, double excess) {
        if (x <= 0) {
            return 0;
        }
        if (rest <= 0) {
            return 1;
        }
        if (a + b >= LARGE) {
            return ofLargeWeights(a, b, x, rest, excess);
        }
        if (a == 0.5 && b == 0.5) {
            return x <= rest ? arcsine(x) : 1 - arcsine(rest);
        }
        return x <= rest ? RegularizedBeta.value(x, a, b) : RegularizedBeta.complement(rest, b, a);
    }

    private static double ofLargeWeights(double a, double b, double x, double rest, double excess) {
        if (Math.min(a, b) >= LogScaleTail.ENOUGH) {
            return LargeBeta.lower(a, b, x, rest, excess);
        }
        return a < b
                ? SkewedBeta.lower(a, b, x, rest, excess)
                : SkewedBeta.upper(/* a= */ b, /* b= */ a, /* x= */ rest, /* rest= */ x, -excess);
    }

    private static double arcsine(double x) {
        return 2 / Math.PI * Math.asin(Math.sqrt(x));
    }
}
