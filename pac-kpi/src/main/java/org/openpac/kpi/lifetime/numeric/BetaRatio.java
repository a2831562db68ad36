package org.openpac.kpi.lifetime.numeric;

import org.openpac.kpi.internal.Remainder;

/**
 * The part that has not left after u chances to leave, where each customer’s own chance is beta distributed: B(α, β + u)/B(α, β).
 *
 * <p>As a difference of logarithms of beta functions it would lose as many digits as these are large. So β is moved up by the recurrence
 * of the gamma function until Stirling’s series holds, and the large terms of the four series are taken together before they are
 * worked out.
 */
public final class BetaRatio {

    /** From here on what Stirling’s formula lacks is a short series. */
    private static final double LARGE = 20;

    /** Beyond this, u is told by its logarithm. */
    private static final double HUGE = 1e300;

    private static final double MOST = 0.5;

    private BetaRatio() {}

    /** The logarithm of the part; both shapes positive, u not negative. */
    public static double log(double alpha, double beta, double u) {
        return log(alpha, beta, u, Math.log(u));
    }

    /**
     * The logarithm of the part.
     *
     * @param alpha first shape, positive
     * @param beta second shape, positive
     * @param u not negative; may be infinite
     * @param logU its logarithm, finite where u is positive
     */
    public static double log(double alpha, double beta, double u, double logU) {
        if (u == 0) {
            return 0;
        }
        double sum = 0;
        double b = beta;
        for (; b < LARGE; b++) {
            double leaving = alpha / (alpha + b) / (1 + b / u);
            sum += leaving < MOST ? Math.log1p(-leaving) : Math.log(b / (alpha + b) * (1 + alpha / (b + u)));
        }
        double all = alpha + b;
        sum += (b - 0.5) * Math.log1p(alpha / b / (1 + all / u));
        sum -= alpha * (u < HUGE ? Math.log1p(u / all) : logU - Math.log(all));
        sum += u < HUGE ? u * logOfStaying(alpha, b + u) : -alpha;
        sum += Remainder.ofStirling(b + u) - Remainder.ofStirling(b);
        sum -= Remainder.ofStirling(all + u) - Remainder.ofStirling(all);
        return Math.min(sum, 0);
    }

    private static double logOfStaying(double alpha, double b) {
        double leaving = alpha / (alpha + b);
        return leaving < MOST ? Math.log1p(-leaving) : Math.log(b / (alpha + b));
    }
}
