package org.openpac.kpi.statistic;

import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * Intervals for a proportion that rest on the normal approximation, for at most half of the trials being successes.
 *
 * <p>The other half is the mirror image.
 */
final class NormalIntervals {

    private NormalIntervals() {}

    static Interval wald(double x, double n, double confidence) {
        return around(x / n, normalQuantile(confidence) * standardError(x / n, n), confidence);
    }

    static Interval waldCorrected(double x, double n, double confidence) {
        return around(x / n, normalQuantile(confidence) * standardError(x / n, n) + 0.5 / n, confidence);
    }

    static Interval agrestiCoull(double x, double n, double confidence) {
        double z = normalQuantile(confidence);
        double trials = n + z * z;
        double centre = (x + z * z / 2) / trials;
        return around(centre, z * standardError(centre, trials), confidence);
    }

    static Interval wilson(double x, double n, double confidence) {
        double z = normalQuantile(confidence);
        double far = x + z * z / 2 + z * Math.sqrt(x * (n - x) / n + z * z / 4);
        double lower = x * (x / n) / far;
        double upper = far / (n + z * z);
        return new Interval(Math.min(lower, x / n), Math.max(upper, x / n), confidence);
    }

    static Interval wilsonCorrected(double x, double n, double confidence) {
        double z = normalQuantile(confidence);
        double scale = 2 * (n + z * z);
        double lower =
                x == 0 ? 0 : (2 * x + z * z - 1 - z * Math.sqrt(z * z - 2 - 1 / n + 4 * (x / n) * (n - x + 1))) / scale;
        double upper = (2 * x + z * z + 1 + z * Math.sqrt(z * z + 2 - 1 / n + 4 * (x / n) * (n - x - 1))) / scale;
        return new Interval(Math.max(lower, 0), Math.min(upper, 1), confidence);
    }

    /** The standard normal quantile at (1 + confidence)/2. */
    static double normalQuantile(double confidence) {
        return Math.sqrt(2) * InverseErfc.value(1 - confidence);
    }

    private static double standardError(double share, double n) {
        return Math.sqrt(share * (1 - share) / n);
    }

    private static Interval around(double centre, double margin, double confidence) {
        return new Interval(centre - margin, centre + margin, confidence);
    }
}
