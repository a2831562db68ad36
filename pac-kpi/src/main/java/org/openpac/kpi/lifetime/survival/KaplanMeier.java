package org.openpac.kpi.lifetime.survival;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.distribution.Normal;

/**
 * The part that lasts longer than any age, told from observations of which some are not over yet or began to be watched late.
 *
 * <p>Source: E. L. Kaplan, P. Meier, Journal of the American Statistical Association 53 (1958), 457–481; standard errors by M.
 * Greenwood, Reports on Public Health 33 (1926). Cumulative hazards are Nelson’s and Aalen’s (O. Aalen, Annals of Statistics 6 (1978),
 * 701–726).
 */
public final class KaplanMeier {

    private static final double SAME = 1e-12;

    private final List<Step> steps;
    private final long observations;
    private final double longest;

    private KaplanMeier(List<Step> steps, long observations, double longest) {
        this.steps = Collections.unmodifiableList(steps);
        this.observations = observations;
        this.longest = longest;
    }

    /**
     * An age at which something ended.
     *
     * @param time the age
     * @param atRisk how many were watched and had not ended before
     * @param events how many ended
     * @param survival the part that lasts longer, from 0 to 1
     * @param standardError of the survival, by Greenwood’s formula; absent where the survival is 0
     * @param cumulativeHazard the sum of events over those at risk so far
     * @param hazardVariance of the cumulative hazard: the sum of events over those at risk squared
     */
    public record Step(
            double time,
            long atRisk,
            long events,
            double survival,
            OptionalDouble standardError,
            double cumulativeHazard,
            double hazardVariance) {}

    /** Estimates survival; without observations it is 1 at all ages. */
    public static KaplanMeier of(Iterable<Observation> observations) {
        List<Observation> all = new ArrayList<>();
        observations.forEach(all::add);
        RiskTable table = RiskTable.of(all);
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        double hazard = 0;
        double variance = 0;
        for (int i = 0; i < table.times.length; i++) {
            double n = table.atRisk[i];
            double d = table.events[i];
            survival *= (n - d) / n;
            greenwood += d / (n * (n - d));
            hazard += d / n;
            variance += d / (n * n);
            OptionalDouble error =
                    survival > 0 ? OptionalDouble.of(survival * Math.sqrt(greenwood)) : OptionalDouble.empty();
            steps.add(new Step(table.times[i], table.atRisk[i], table.events[i], survival, error, hazard, variance));
        }
        double longest = all.stream().mapToDouble(Observation::time).max().orElse(0);
        return new KaplanMeier(steps, all.size(), longest);
    }

    /** The ages at which something ended, in ascending order. */
    public List<Step> steps() {
        return steps;
    }

    /** How many observations there are. */
    public long observations() {
        return observations;
    }

    /**
     * The part that lasts longer than an age, from 0 to 1; absent beyond the last observation where that was still going on.
     */
    public OptionalDouble survival(double time) {
        double survival = 1;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            survival = step.survival();
        }
        return time > longest && survival > 0 ? OptionalDouble.empty() : OptionalDouble.of(survival);
    }

    /**
     * The bounds of the survival at a step; absent where it is 0.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Optional<Interval> interval(Step step, Band band, double confidence) {
        double z = z(confidence);
        return step.standardError().isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(
                        bound(step, band, -z), Math.max(bound(step, band, z), bound(step, band, -z)), confidence));
    }

    /** The age that half outlast: the first at which survival is at most one half; absent where it never is. */
    public OptionalDouble median() {
        return quantile(0.5);
    }

    /**
     * The age by which a part has ended. Where survival stays exactly at the rest for a while, the middle of that while.
     *
     * @param part between 0 and 1, both excluded
     * @return absent where not so many have ended
     * @throws IllegalArgumentException if the part is not between 0 and 1
     */
    public OptionalDouble quantile(double part) {
        requirePart(part);
        return crossing(steps.stream().mapToDouble(Step::survival).toArray(), 1 - part);
    }

    /**
     * The bounds of the age by which a part has ended: where the bounds of survival pass the rest (R. Brookmeyer, J. Crowley,
     * Biometrics 38 (1982), 29–41).
     *
     * @param part between 0 and 1, both excluded
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if one of them is not between 0 and 1
     */
    public QuantileBounds quantileBounds(double part, Band band, double confidence) {
        requirePart(part);
        double z = z(confidence);
        double[] lower =
                steps.stream().mapToDouble(step -> bound(step, band, -z)).toArray();
        double[] upper =
                steps.stream().mapToDouble(step -> bound(step, band, z)).toArray();
        return new QuantileBounds(crossing(lower, 1 - part), crossing(upper, 1 - part), confidence);
    }

    /**
     * Bounds of an age.
     *
     * @param lower the smallest age that is compatible with the observations; absent where even that was not reached
     * @param upper the largest; absent where it was not reached
     * @param confidence how often such bounds hold the true age
     */
    public record QuantileBounds(OptionalDouble lower, OptionalDouble upper, double confidence) {}

    /**
     * How long it lasts on average, counting no more than a horizon: the area under the curve up to it.
     *
     * @param horizon not negative
     * @return absent where survival is not known up to the horizon
     * @throws IllegalArgumentException if the horizon is negative
     */
    public Optional<RestrictedMean> restrictedMean(double horizon) {
        if (!(horizon >= 0)) {
            throw new IllegalArgumentException("horizon must not be negative: " + horizon);
        }
        return survival(horizon).isEmpty() ? Optional.empty() : Optional.of(RestrictedMean.of(steps, horizon));
    }

    @Override
    public String toString() {
        return "survival of " + observations + " observations at " + steps.size() + " ages";
    }

    /** A bound of the survival at a step; 0 where the survival is. */
    private static double bound(Step step, Band band, double z) {
        if (step.standardError().isEmpty()) {
            return 0;
        }
        double bound = band.bound(step.survival(), step.standardError().getAsDouble(), z);
        return Math.max(0, Math.min(bound, 1));
    }

    private OptionalDouble crossing(double[] falling, double level) {
        for (int i = 0; i < falling.length; i++) {
            if (falling[i] <= level + SAME) {
                boolean isFlat = Math.abs(falling[i] - level) <= SAME && i + 1 < falling.length;
                double time = steps.get(i).time();
                return OptionalDouble.of(isFlat ? (time + steps.get(i + 1).time()) / 2 : time);
            }
        }
        return OptionalDouble.empty();
    }

    private static double z(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, both excluded: " + confidence);
        }
        return Normal.standard().survivalQuantile((1 - confidence) / 2);
    }

    private static void requirePart(double part) {
        if (!(part > 0 && part < 1)) {
            throw new IllegalArgumentException("part must be between 0 and 1, both excluded: " + part);
        }
    }
}
