package org.openpac.kpi.lifetime.survival;

import java.util.List;

/**
 * How long something lasts on average, counting no more than a horizon.
 *
 * @param mean in the unit of the ages; from 0 to the horizon
 * @param standardError of the mean, in its unit: the square root of the sum of squared areas to the right of each step times its term of
 *     Greenwood’s formula
 * @param horizon the age beyond which nothing counts
 */
public record RestrictedMean(double mean, double standardError, double horizon) {

    static RestrictedMean of(List<KaplanMeier.Step> steps, double horizon) {
        double variance = 0;
        double area = 0;
        double right = horizon;
        for (int i = steps.size() - 1; i >= 0; i--) {
            KaplanMeier.Step step = steps.get(i);
            if (step.time() < horizon) {
                area += step.survival() == 0 ? 0 : step.survival() * (right - step.time());
                right = step.time();
                double n = step.atRisk();
                double d = step.events();
                variance += area == 0 ? 0 : area * area * d / (n * (n - d));
            }
        }
        return new RestrictedMean(area + right, Math.sqrt(variance), horizon);
    }
}
