package org.openpac.kpi.statistic.distribution;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** Both tails of the Beta distribution. */
final class IncompleteBeta {

    private IncompleteBeta() {}

    static double lower(double a, double b, double x) {
        if (x <= 0) {
            return 0;
        }
        return x >= 1 ? 1 : RegularizedBeta.value(x, a, b);
    }

    static double upper(double a, double b, double x) {
        if (x <= 0) {
            return 1;
        }
        if (a == 0.5 && b == 0.5 && x < 0.5) {
            return 1 - RegularizedBeta.value(x, a, b);
        }
        return x >= 1 ? 0 : RegularizedBeta.complement(x, a, b);
    }
}
