package org.openpac.kpi.statistic.distribution;

/**
 * How probable the values of a continuous quantity are.
 *
 * <p>Each tail is computed by itself and never as 1 less the other, so that small probabilities keep all their digits:
 * ask for the {@link #survival} where the {@linkplain #cumulative cumulative} probability is near 1.
 */
public sealed interface Distribution permits Beta, ChiSquared, FisherF, Normal, StudentT {

    /**
     * The probability of a value at most this large, between 0 and 1.
     *
     * @throws IllegalArgumentException if {@code x} is not a number
     */
    double cumulative(double x);

    /**
     * The probability of a larger value, between 0 and 1.
     *
     * @throws IllegalArgumentException if {@code x} is not a number
     */
    double survival(double x);

    /**
     * The value that is not exceeded with this probability: the inverse of {@link #cumulative}.
     *
     * <p>Always finite: what no double can hold becomes the largest one.
     *
     * @throws IllegalArgumentException if the probability is not between 0 and 1, both excluded
     */
    double quantile(double probability);

    /**
     * The value that is exceeded with this probability: the inverse of {@link #survival}.
     *
     * <p>Always finite: what no double can hold becomes the largest one.
     *
     * @throws IllegalArgumentException if the probability is not between 0 and 1, both excluded
     */
    double survivalQuantile(double probability);
}
