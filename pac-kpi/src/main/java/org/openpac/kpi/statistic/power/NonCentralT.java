package org.openpac.kpi.statistic.power;

import org.openpac.kpi.statistic.distribution.Normal;

/**
 * The upper tail of the non-central t distribution.
 *
 * <p>It is the mean of Φ(centre − t·s) over s, the root of a χ² divided by its degrees of freedom; taken by the trapezoidal rule
 * over ln s, whose density exp(degrees·(ln s − s²/2)) is a bell.
 */
final class NonCentralT {

    private static final double NEGLIGIBLE = 1e-20;
    private static final double STEPS_PER_DEVIATION = 8;
    private static final double CERTAIN = 100;

    private NonCentralT() {}

    static double survival(double t, double degrees, double centre) {
        double far = Math.min(centre, t + CERTAIN);
        double finest = Math.max(Math.sqrt(2 * degrees), far + 2);
        double step = 1 / (STEPS_PER_DEVIATION * finest);
        double weights = 1;
        double sum = Normal.standard().cumulative(far - t);
        for (double direction : new double[] {-step, step}) {
            double weight = 1;
            for (int i = 1; weight > NEGLIGIBLE; i++) {
                double log = i * direction;
                weight = Math.exp(degrees * (log - Math.expm1(2 * log) / 2));
                weights += weight;
                sum += weight * Normal.standard().cumulative(far - t * Math.exp(log));
            }
        }
        return sum / weights;
    }
}
