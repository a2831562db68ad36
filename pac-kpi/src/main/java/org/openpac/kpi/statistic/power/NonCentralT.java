package org.openpac.kpi.statistic.power;

import org.openpac.kpi.statistic.distribution.ChiSquared;
import org.openpac.kpi.statistic.distribution.Normal;

/**
 * The upper tail of the non-central t distribution: of (Z + centre)/s beyond t, Z being standard normal and s the root of a
 * χ² divided by its degrees of freedom.
 *
 * <p>Taken as the mean of Φ(centre − t·s) over s, on the scale of ln s, whose density exp(degrees·(ln s − s²/2)) is a bell; or,
 * where Z varies less than t·s does, as the mean of the χ² distribution at ((Z + centre)/t)² over Z. Either by the
 * trapezoidal rule, which is right to some thirteen digits for a bell.
 */
final class NonCentralT {

    private static final double NEGLIGIBLE = 1e-20;
    private static final double STEPS_PER_DEVIATION = 8;
    private static final double FAR = 40;

    private NonCentralT() {}

    /** The probability of more than t, for t at least 0, and a centre at least 0. */
    static double survival(double t, double degrees, double centre) {
        // With the centre so far beyond, nothing is left below.
        double near = Math.min(centre, t + FAR + FAR);
        return near > Math.max(FAR, Math.sqrt(2 * degrees))
                ? overNormal(t, degrees, centre)
                : overDeviation(t, degrees, near);
    }

    private static double overDeviation(double t, double degrees, double centre) {
        double step = 1 / (STEPS_PER_DEVIATION * Math.max(Math.sqrt(2 * degrees), centre + 2));
        boolean isLikely = centre > t;
        double weights = 0;
        double sum = 0;
        for (double direction : new double[] {-step, step}) {
            double weight = 1;
            // The middle is counted half from either side.
            for (int i = 0; weight > NEGLIGIBLE; i++) {
                double log = i * direction;
                weight = Math.exp(degrees * (log - Math.expm1(2 * log) / 2)) / (i == 0 ? 2 : 1);
                double excess = centre - t * Math.exp(log);
                weights += weight;
                sum += weight * Normal.standard().cumulative(isLikely ? -excess : excess);
            }
        }
        return isLikely ? 1 - sum / weights : sum / weights;
    }

    private static double overNormal(double t, double degrees, double centre) {
        ChiSquared square = ChiSquared.of(degrees);
        double weights = 0;
        double sum = 0;
        for (double direction : new double[] {-1 / STEPS_PER_DEVIATION, 1 / STEPS_PER_DEVIATION}) {
            double weight = 1;
            for (int i = 0; weight > NEGLIGIBLE; i++) {
                double z = i * direction;
                weight = Math.exp(-z * z / 2) / (i == 0 ? 2 : 1);
                double quotient = Math.max(z + centre, 0) / t;
                weights += weight;
                sum += weight * square.cumulative(degrees * quotient * quotient);
            }
        }
        return sum / weights;
    }
}
