package org.openpac.kpi.statistic;

import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openpac.kpi.internal.Remainder;
import org.openpac.kpi.statistic.distribution.Beta;

/**
 * What two shares may be, each with its Beta distribution, and how they compare: the Bayesian reading of an A/B test.
 *
 * <p>Probabilities and losses are integrals over the more certain share, on the scale of its log odds, where the
 * trapezoidal rule is right to some thirteen digits; for whole weights they equal the finite sums of E. Miller, “Formulas for
 * Bayesian A/B testing” (2015).
 *
 * @param first what the first share may be
 * @param second what the second share may be
 */
public record BetaComparison(Beta first, Beta second) {

    private static final double SMALLEST_WEIGHT = 0.05;
    private static final double NEGLIGIBLE = 1e-20;
    private static final double COARSEST = 0.25;
    private static final double STEPS_PER_DEVIATION = 4;

    /**
     * Refuses shares of which almost nothing is known: they are nearer to 0 or to 1 than a double tells.
     *
     * @throws IllegalArgumentException if a weight is below 0.05
     */
    public BetaComparison {
        requireWeights("first", first);
        requireWeights("second", second);
    }

    private static void requireWeights(String name, Beta share) {
        Objects.requireNonNull(share, name);
        if (Math.min(share.alpha(), share.beta()) < SMALLEST_WEIGHT) {
            throw new IllegalArgumentException(
                    name + " must have weights of at least " + SMALLEST_WEIGHT + ": " + share);
        }
    }

    /**
     * Compares two shares.
     *
     * @throws IllegalArgumentException if a weight is below 0.05
     */
    public static BetaComparison of(Beta first, Beta second) {
        return new BetaComparison(first, second);
    }

    /**
     * Compares two shares after successes and failures were seen of each, and before them nothing but the prior: Beta(1, 1)
     * holds every share equally probable.
     *
     * @throws IllegalArgumentException if a weight is below 0.05
     */
    public static BetaComparison after(Proportion first, Proportion second, Beta prior) {
        return new BetaComparison(posterior(first, prior), posterior(second, prior));
    }

    private static Beta posterior(Proportion seen, Beta prior) {
        return Beta.of(
                prior.alpha() + seen.successes(),
                prior.beta() + seen.complement().successes());
    }

    /** The comparison the other way round. */
    public BetaComparison reversed() {
        return new BetaComparison(/* first= */ second, /* second= */ first);
    }

    /** The probability that the second share is the larger one, between 0 and 1. */
    public double probabilityThatSecondIsLarger() {
        return isFirstMoreCertain()
                ? expectation(first, share -> share.below(second))
                : expectation(second, share -> share.above(first));
    }

    /**
     * How much of a share is lost, on average, by choosing the second, which is a loss only as far as the first is larger:
     * the expectation of max(first − second, 0), between 0 and 1.
     */
    public double expectedLossOfSecond() {
        double loss = isFirstMoreCertain()
                ? expectation(first, x -> x.share() * x.above(second) - second.mean() * x.above(heavier(second)))
                : expectation(second, x -> first.mean() * x.below(heavier(first)) - x.share() * x.below(first));
        return Math.max(loss, 0);
    }

    /** The share's distribution, each value weighted by itself. */
    private static Beta heavier(Beta share) {
        return Beta.of(share.alpha() + 1, share.beta());
    }

    /**
     * The middle of what the first share may be, as probable as the confidence says.
     *
     * @param confidence between 0 and 1, both excluded: 0.95
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval intervalOfFirst(double confidence) {
        return middle(first, confidence);
    }

    /**
     * The middle of what the second share may be, as probable as the confidence says.
     *
     * @param confidence between 0 and 1, both excluded: 0.95
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval intervalOfSecond(double confidence) {
        return middle(second, confidence);
    }

    private static Interval middle(Beta share, double confidence) {
        Interval.requireConfidence(confidence);
        double tail = (1 - confidence) / 2;
        return new Interval(share.quantile(tail), share.survivalQuantile(tail), confidence);
    }

    private boolean isFirstMoreCertain() {
        return deviation(first) <= deviation(second);
    }

    /** The standard deviation of the log odds, about. */
    private static double deviation(Beta share) {
        return Math.sqrt(1 / share.alpha() + 1 / share.beta());
    }

    private static double expectation(Beta share, ToDoubleFunction<Odds> value) {
        double step = Math.min(deviation(share) / STEPS_PER_DEVIATION, COARSEST);
        Odds middle = Odds.at(share, 0);
        double weights = middle.weight();
        double sum = weights * value.applyAsDouble(middle);
        for (double direction : new double[] {-step, step}) {
            Odds odds = middle;
            for (int i = 1; odds.weight() > NEGLIGIBLE; i++) {
                odds = Odds.at(share, i * direction);
                weights += odds.weight();
                sum += odds.weight() * value.applyAsDouble(odds);
            }
        }
        return sum / weights;
    }

    /**
     * A share, and the rest of the whole, which keeps its digits where the share is near 1.
     *
     * @param share the share
     * @param rest 1 less the share
     * @param weight the density of the log odds, beside that at the mean
     */
    private record Odds(double share, double rest, double weight) {

        /** What the mean becomes if its log odds move. */
        static Odds at(Beta distribution, double move) {
            if (distribution.alpha() > distribution.beta()) {
                Odds mirror = at(mirrored(distribution), -move);
                return new Odds(/* share= */ mirror.rest(), /* rest= */ mirror.share(), mirror.weight());
            }
            double weights = distribution.alpha() + distribution.beta();
            double mean = distribution.alpha() / weights;
            double rise = mean * Math.expm1(move);
            double scale = Double.isInfinite(rise) ? move + Math.log(mean) : Math.log1p(rise);
            double loss = Math.abs(move) < 1
                    ? weights * (mean * Remainder.ofExponential(move) + Remainder.ofLogarithm(rise))
                    : weights * scale - distribution.alpha() * move;
            return new Odds(
                    mean * Math.exp(move - scale), distribution.beta() / weights * Math.exp(-scale), Math.exp(-loss));
        }

        /** The probability that another share is larger. */
        double below(Beta other) {
            return share <= rest ? other.survival(share) : mirrored(other).cumulative(rest);
        }

        /** The probability that another share is smaller. */
        double above(Beta other) {
            return share <= rest ? other.cumulative(share) : mirrored(other).survival(rest);
        }

        private static Beta mirrored(Beta other) {
            return Beta.of(/* alpha= */ other.beta(), /* beta= */ other.alpha());
        }
    }
}
