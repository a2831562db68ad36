package org.openpac.kpi.statistic.distribution;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** Both tails of the Beta distribution. */
final class IncompleteBeta {

    private IncompleteBeta() {}

    static double lower(double a, double b, double x) {
        if (x <= 0) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        return isLarge(a, b) ? LargeBeta.lower(a, b, x) : RegularizedBeta.value(x, a, b);
    }

    static double upper(double a, double b, double x) {
        if (x <= 0) {
            return 1;
        }
        if (x >= 1) {
            return 0;
        }
        if (a == 0.5 && b == 0.5 && x < 0.5) {
            return 1 - RegularizedBeta.value(x, a, b);
        }
        return isLarge(a, b) ? LargeBeta.upper(a, b, x) : RegularizedBeta.complement(x, a, b);
    }

    private static boolean isLarge(double a, double b) {
        return Math.min(a, b) >= LargeBeta.ENOUGH;
    }
}
