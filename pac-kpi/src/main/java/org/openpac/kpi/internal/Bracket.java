package org.openpac.kpi.internal;

import java.util.function.DoubleUnaryOperator;

/**
 * Two values between which a monotone function changes its sign.
 *
 * <p>The root is found to the last digits of a double: by secants and inverse quadratics where they help, by halving
 * where they do not (T. R. Chandrupatla, Advances in Engineering Software 28 (1997), 145–149). Halving is of the
 * logarithm while the ends are orders of magnitude apart, so that small roots are found as fast as others.
 *
 * @param low where the search begins; at least 0 if the ends are to be orders of magnitude apart
 * @param high where it ends
 */
public record Bracket(double low, double high) {

    private static final double PRECISION = 0x1p-52;
    private static final double TINIEST = 1e-300;

    /** The bracket with these ends. */
    public static Bracket of(double low, double high) {
        return new Bracket(low, high);
    }

    /** The value where the function is 0, or the end nearest to 0 if the sign does not change. */
    public double root(DoubleUnaryOperator function) {
        double newest = low;
        double opposite = high;
        double fNewest = function.applyAsDouble(low);
        double fOpposite = function.applyAsDouble(high);
        if (fNewest * fOpposite > 0) {
            return Math.abs(fNewest) < Math.abs(fOpposite) ? low : high;
        }
        double former;
        double fFormer;
        double next = middle(newest, opposite);
        while (Math.abs(opposite - newest) > 2 * PRECISION * Math.abs(newest) + TINIEST && fNewest != 0) {
            double fNext = function.applyAsDouble(next);
            if (Math.signum(fNext) == Math.signum(fNewest)) {
                former = newest;
                fFormer = fNewest;
            } else {
                former = opposite;
                fFormer = fOpposite;
                opposite = newest;
                fOpposite = fNewest;
            }
            newest = next;
            fNewest = fNext;
            next = interpolated(newest, opposite, former, fNewest, fOpposite, fFormer);
        }
        return newest;
    }

    private static double interpolated(double a, double b, double c, double fa, double fb, double fc) {
        double position = (a - b) / (c - b);
        double height = (fa - fb) / (fc - fb);
        boolean isSmooth = height * height < position && (1 - height) * (1 - height) < 1 - position;
        if (!isSmooth) {
            return middle(a, b);
        }
        double step = fa / (fb - fa) * fc / (fb - fc) + (c - a) / (b - a) * fa / (fc - fa) * fb / (fc - fb);
        double least = PRECISION * Math.abs(a) / Math.abs(b - a);
        return a + Math.min(Math.max(step, least), 1 - least) * (b - a);
    }

    private static double middle(double a, double b) {
        double small = Math.max(Math.min(a, b), TINIEST);
        double large = Math.max(a, b);
        return large > 16 * small ? Math.sqrt(small) * Math.sqrt(large) : a + (b - a) / 2;
    }
}
