package org.openpac.kpi.statistic.power;

import java.util.function.DoubleUnaryOperator;
import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Inference;

/** What the designs share: limits of sample sizes, and how they are rounded up. */
final class Sizes {

    private static final double MOST = 0x1p53;

    private Sizes() {}

    /** A size that is not known to be small enough is too large. */
    static Inference<Double> checked(double size) {
        return size <= MOST ? Inference.defined(size) : Inference.undefined(Hindrance.TOO_LARGE);
    }

    /** The first whole number from the exact one on whose power, which grows with it, is no less than asked for. */
    static Inference<Long> whole(double exact, double power, DoubleUnaryOperator powerOf) {
        double enough = Math.max(1, Math.ceil(exact * (1 - 1e-15)));
        double tooFew = enough - 1;
        for (double step = 1; powerOf.applyAsDouble(enough) < power; step *= 2) {
            tooFew = enough;
            enough += step;
            if (enough > MOST) {
                return Inference.undefined(Hindrance.TOO_LARGE);
            }
        }
        while (enough - tooFew > 1) {
            double middle = Math.floor((tooFew + enough) / 2);
            if (powerOf.applyAsDouble(middle) < power) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return Inference.defined((long) enough);
    }

    static void requireShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " must be between 0 and 1: " + share);
        }
    }

    static void requireInside(String name, double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(name + " must be between 0 and 1, both excluded: " + probability);
        }
    }

    static void requirePositive(String name, double value) {
        if (!(value > 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(name + " must be a finite number above 0: " + value);
        }
    }
}
