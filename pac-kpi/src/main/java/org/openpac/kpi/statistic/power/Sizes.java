package org.openpac.kpi.statistic.power;

import java.util.function.DoubleUnaryOperator;
import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Inference;

/** What the designs share: limits of sample sizes, and how they are rounded up. */
final class Sizes {

    private static final double MOST = 0x1p53;

    private Sizes() {}

    static Inference<Double> checked(double size) {
        if (Double.isInfinite(size)) {
            return Inference.undefined(Hindrance.NO_DIFFERENCE);
        }
        return size > MOST ? Inference.undefined(Hindrance.TOO_LARGE) : Inference.defined(size);
    }

    /** The first whole number from the exact one on whose power is no less than asked for. */
    static Inference<Long> whole(double exact, double power, DoubleUnaryOperator powerOf) {
        double size = Math.max(1, Math.ceil(exact * (1 - 1e-15)));
        while (powerOf.applyAsDouble(size) < power) {
            size += Math.max(1, Math.ulp(size));
        }
        return Inference.defined((long) size);
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
