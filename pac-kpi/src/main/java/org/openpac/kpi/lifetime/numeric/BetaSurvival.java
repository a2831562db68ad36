package org.openpac.kpi.lifetime.numeric;

/**
 * Survival in discrete time where each has a chance to leave of his own, beta distributed: S(t + 1)/S(t) = (b + t)/(a + b + t).
 *
 * @param a first shape of the chances to leave, positive
 * @param b second shape, positive
 */
public record BetaSurvival(double a, double b) {

    /** The chance to stay once more after so many times. */
    public double retention(double times) {
        return (b + times) / (a + b + times);
    }

    /** How many further times one who stayed so many times will stay, in so many chances: Σ S(t + j)/S(t), j from 1. */
    public double further(double times, long chances) {
        double sum = 0;
        double survival = 1;
        for (long j = 0; j < chances && survival > 0; j++) {
            survival *= retention(times + j);
            sum += survival;
        }
        return sum;
    }

    /**
     * The same without end, the j-th time discounted by (1 + d)<sup>j</sup>; infinite for d = 0 and a ≤ 1.
     *
     * @param d the rate from one time to the next, as a fraction; not negative
     */
    public double discountedFurther(double times, double d) {
        if (d == 0) {
            return a > 1 ? (b + times) / (a - 1) : Double.POSITIVE_INFINITY;
        }
        double z = 1 / (1 + d);
        return retention(times) * z * Hypergeometric.ofOne(b + times + 1, a + b + times + 1, z);
    }
}
