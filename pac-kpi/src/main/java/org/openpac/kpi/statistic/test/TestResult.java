package org.openpac.kpi.statistic.test;

/**
 * What a test found.
 *
 * @param statistic how far the observations are from what would be expected if there were nothing to it, as the test
 *     measures it; finite
 * @param degrees the degrees of freedom of the statistic; 0 for a test without
 * @param pValue the probability of observations at least as far out if there were nothing to it, between 0 and 1
 */
public record TestResult(double statistic, double degrees, double pValue) {

    /**
     * Refuses what no test finds; a probability above 1 by no more than rounding becomes 1.
     *
     * @throws IllegalArgumentException if the statistic is not finite, the degrees are below 0 or the probability is
     *     not between 0 and 1
     */
    public TestResult {
        if (!Double.isFinite(statistic)) {
            throw new IllegalArgumentException("statistic must be finite: " + statistic);
        }
        if (!(degrees >= 0)) {
            throw new IllegalArgumentException("degrees must be at least 0: " + degrees);
        }
        if (!(pValue >= 0 && pValue <= 1 + 1e-12)) {
            throw new IllegalArgumentException("p-value must be between 0 and 1: " + pValue);
        }
        pValue = Math.min(pValue, 1);
    }

    /**
     * Whether such observations are rarer than the level allows.
     *
     * @param level the probability of an alarm for nothing: 0.05
     */
    public boolean isSignificantAt(double level) {
        return pValue < level;
    }
}
