package org.openpac.kpi.statistic;

import java.math.BigInteger;
import java.util.Objects;

/**
 * The difference of two independent proportions: the conversion of one segment less that of another.
 *
 * @param first from which is subtracted
 * @param second what is subtracted
 */
public record Difference(Proportion first, Proportion second) {

    /** Refuses a null. */
    public Difference {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** Makes the difference first less second: {@code Difference.of(Proportion.of(56, 70), Proportion.of(48, 80))}. */
    public static Difference of(Proportion first, Proportion second) {
        return new Difference(first, second);
    }

    /** The observed share of the first less that of the second, between −1 and 1, with all digits however alike they are. */
    public double estimate() {
        BigInteger crosswise =
                product(first.successes(), second.trials()).subtract(product(second.successes(), first.trials()));
        return crosswise.doubleValue() / ((double) first.trials() * second.trials());
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /** The difference the other way round. */
    public Difference reversed() {
        return new Difference(/* first= */ second, /* second= */ first);
    }

    /**
     * The differences that are compatible with what was observed, in shares: 0.05 is five points.
     *
     * <p>The interval of the {@linkplain #reversed() reversed} difference is the mirror image, bit for bit.
     *
     * @param method {@link DifferenceMethod#NEWCOMBE} unless there is a reason for another
     * @param confidence between 0 and 1, both excluded: 0.95
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval interval(DifferenceMethod method, double confidence) {
        Interval.requireConfidence(confidence);
        return switch (method) {
            case NEWCOMBE -> DifferenceIntervals.squareAndAdd(this, ProportionMethod.WILSON, confidence);
            case NEWCOMBE_CC -> DifferenceIntervals.squareAndAdd(this, ProportionMethod.WILSON_CC, confidence);
            case MEE -> ScoreIntervals.ofDifference(this, 1, confidence);
            case MIETTINEN_NURMINEN -> {
                double all = (double) first.trials() + second.trials();
                yield ScoreIntervals.ofDifference(this, all / (all - 1), confidence);
            }
            case WALD -> DifferenceIntervals.wald(this, 0, 0, confidence);
            case WALD_CC -> DifferenceIntervals.wald(this, 0, 0.5, confidence);
            case AGRESTI_CAFFO -> DifferenceIntervals.wald(this, 1, 0, confidence);
        };
    }

    /**
     * The quotients of the first share by the second that are compatible with what was observed: r·exp(±z√(q₁/x₁ +
     * q₂/x₂)) around the observed quotient r. Undefined if a group has no successes.
     *
     * <p>Source: D. Katz, J. Baptista, S. P. Azen, M. C. Pike, Biometrics 34 (1978), 469–474.
     *
     * @param confidence between 0 and 1, both excluded: 0.95
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Inference<Interval> ratioInterval(double confidence) {
        Interval.requireConfidence(confidence);
        if (first.successes() == 0 || second.successes() == 0) {
            return Inference.undefined(Hindrance.NO_SUCCESSES);
        }
        double ratio = first.estimate() / second.estimate();
        double spread = Math.sqrt(first.complement().estimate() / first.successes()
                + second.complement().estimate() / second.successes());
        double factor = Math.exp(NormalIntervals.normalQuantile(confidence) * spread);
        return Inference.defined(new Interval(ratio / factor, ratio * factor, confidence));
    }
}
