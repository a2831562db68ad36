package org.openpac.kpi.lifetime.numeric;

/**
 * What a stream that fades as (1 + u)<sup>−s</sup> is worth, discounted at the rate z: ∫ e<sup>−zu</sup> (1 + u)<sup>−s</sup> du
 * from 0 to an end.
 *
 * <p>Without an end it is e<sup>z</sup> E<sub>s</sub>(z), the generalised exponential integral, and z<sup>s − 1</sup> times it is
 * Tricomi’s U(s, s, z) (NIST Digital Library of Mathematical Functions, 8.19 and 13.4). On the scale ln(1 + u) the integrand is
 * entire and nowhere negative, so that Gauss’s rule gives all digits for whole and other s alike.
 */
public final class DiscountIntegral {

    private static final double NEGLIGIBLE = 50;
    private static final double LONGEST_PIECE = 2.5;

    private DiscountIntegral() {}

    /**
     * The integral.
     *
     * @param s how fast the stream fades, positive
     * @param z the rate, not negative; positive if there is no end
     * @param end not negative; infinite for no end
     */
    public static double of(double s, double z, double end) {
        double reach = Math.log1p(Math.min(end, NEGLIGIBLE / z));
        if (s > 1) {
            reach = Math.min(reach, NEGLIGIBLE / (s - 1));
        }
        if (!(reach > 0)) {
            return 0;
        }
        int pieces = (int) Math.ceil(reach / LONGEST_PIECE);
        return GaussLegendre.integral(reach, pieces, v -> Math.exp(-z * Math.expm1(v) - (s - 1) * v));
    }
}
