package org.openpac.kpi.lifetime.numeric;

/** Gauss’s hypergeometric function 2F1(a, b; c; z) for 0 ≤ z &lt; 1, and of one below that too. */
public final class Hypergeometric {

    private static final double SLOW = 0.9;
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 10_000_000;

    private Hypergeometric() {}

    /**
     * The logarithm of 2F1(a, b; c; z), where it is positive.
     *
     * <p>By its series, or, where c &lt; a + b, by Euler’s transformation (1 − z)<sup>c − a − b</sup> 2F1(c − a, c − b; c; z), whose
     * terms stay small.
     */
    public static double log(double a, double b, double c, double z) {
        double excess = c - a - b;
        return excess < 0 && c > 0
                ? excess * Math.log1p(-z) + Math.log(series(c - a, c - b, c, z))
                : Math.log(series(a, b, c, z));
    }

    /**
     * 2F1(1, b; c; z) with b and c positive and z below 1, which sums up discounted survival.
     *
     * <p>By its series, all of whose terms are positive; near z = 1, where that is slow, and below 0, where its terms alternate, by Gauss’s continued fraction (NIST Digital
     * Library of Mathematical Functions, 15.7.5) after Lentz.
     */
    public static double ofOne(double b, double c, double z) {
        return z >= 0 && z < SLOW ? series(1, b, c, z) : fraction(b, c, z);
    }

    /** The power series, whatever the signs of its terms. */
    public static double series(double a, double b, double c, double z) {
        NeumaierSum sum = new NeumaierSum();
        double term = 1;
        for (int k = 0; k < MOST_TERMS && Math.abs(term) > Math.ulp(sum.total()) / 8; k++) {
            sum.add(term);
            term *= (a + k) / (c + k) * (b + k) / (k + 1) * z;
        }
        return sum.total();
    }

    /** 1/(1 − k₁z/(1 − k₂z/(1 − …))) with k₁ = b/c, k₂ = (c − b)/(c(c + 1)), k₃ = (b + 1)c/((c + 1)(c + 2)) and so on. */
    private static double fraction(double b, double c, double z) {
        double value = 1;
        double numerator = 1;
        double denominator = 0;
        for (int n = 1; n < MOST_TERMS; n++) {
            int half = n / 2;
            double coefficient = n % 2 == 1
                    ? (half == 0 ? b / c : (b + half) * (c - 1 + half) / ((c + n - 2) * (c + n - 1)))
                    : half * (c - b - 1 + half) / ((c + n - 2) * (c + n - 1));
            denominator = 1 / nonZero(1 - coefficient * z * denominator);
            numerator = nonZero(1 - coefficient * z / numerator);
            double factor = numerator * denominator;
            value *= factor;
            if (Math.abs(factor - 1) <= 0x1p-52) {
                break;
            }
        }
        return 1 / value;
    }

    private static double nonZero(double value) {
        return value == 0 ? TINY : value;
    }
}
