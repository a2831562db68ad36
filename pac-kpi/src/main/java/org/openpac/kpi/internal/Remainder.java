package org.openpac.kpi.internal;

import org.apache.commons.numbers.gamma.LogGamma;

/** What common functions are beyond their first terms, with all digits also where those terms are nearly everything. */
public final class Remainder {

    private static final double SMALL = 0.3;
    private static final double NEGLIGIBLE = 0x1p-60;
    private static final double ENOUGH_FOR_STIRLING = 16;
    private static final double HALF_LOG_OF_TWO_PI = 0.9189385332046728;

    private Remainder() {}

    /** ln(1 + x) − x; never above 0. */
    public static double ofLogarithm(double x) {
        if (!(Math.abs(x) < SMALL)) {
            return Math.log1p(x) - x;
        }
        double ratio = x / (2 + x);
        double square = ratio * ratio;
        double power = 2 * ratio * square;
        double sum = 0;
        for (int odd = 3; Math.abs(power) > Math.abs(sum) * NEGLIGIBLE; odd += 2) {
            sum += power / odd;
            power *= square;
        }
        return sum - x * ratio;
    }

    /** e to the power of x, less 1 + x; never below 0. */
    public static double ofExponential(double x) {
        if (Math.abs(x) > SMALL) {
            return Math.expm1(x) - x;
        }
        double term = x * x / 2;
        double sum = 0;
        for (int i = 3; Math.abs(term) > sum * NEGLIGIBLE; i++) {
            sum += term;
            term *= x / i;
        }
        return sum;
    }

    /** What Stirling's formula (x − ½) ln x − x + ½ ln 2π for the logarithm of the gamma function lacks, for x above 0. */
    public static double ofStirling(double x) {
        if (x < ENOUGH_FOR_STIRLING) {
            return LogGamma.value(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_OF_TWO_PI);
        }
        double y = 1 / (x * x);
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - y / 1188) * y) * y) * y) / x;
    }
}
