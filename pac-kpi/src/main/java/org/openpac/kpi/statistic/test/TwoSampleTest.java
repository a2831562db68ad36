package org.openpac.kpi.statistic.test;

import java.util.List;
import org.openpac.kpi.statistic.Difference;
import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.Proportion;
import org.openpac.kpi.statistic.distribution.ChiSquared;
import org.openpac.kpi.statistic.distribution.Normal;

/**
 * The ways to test whether two independent proportions differ.
 *
 * <p>Below, p₁ and p₂ are the observed shares among n₁ and n₂ trials, and p is the share among all of them.
 */
public enum TwoSampleTest {
    /**
     * z = (p₁ − p₂)/√(p(1 − p)(1/n₁ + 1/n₂)), as a standard normal value. Its square is {@link #CHI_SQUARED}.
     *
     * <p>Source: J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd ed., Wiley 1981.
     */
    POOLED_Z,
    /**
     * z = (p₁ − p₂)/√(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂), as a standard normal value.
     *
     * <p>Source: Fleiss (1981).
     */
    UNPOOLED_Z,
    /**
     * Pearson's χ² of the table of successes and failures, with one degree of freedom.
     *
     * <p>Source: K. Pearson, Philosophical Magazine 50 (1900), 157–175.
     */
    CHI_SQUARED,
    /**
     * The same with every deviation from the expected count drawn in by ½, but not beyond 0.
     *
     * <p>Source: F. Yates, Journal of the Royal Statistical Society Supplement 1 (1934), 217–235.
     */
    YATES,
    /**
     * The likelihood ratio G, with one degree of freedom.
     *
     * <p>Source: S. S. Wilks, Annals of Mathematical Statistics 9 (1938), 60–62.
     */
    LIKELIHOOD_RATIO,
    /**
     * The exact test given all sums of the table. Two-sided, it counts every table that is at most as probable as the
     * observed one. Its statistic is the probability of the observed table.
     *
     * <p>Source: R. A. Fisher, Journal of the Royal Statistical Society 98 (1935), 39–82.
     */
    FISHER;

    /** Tests for a difference either way. */
    public Inference<TestResult> of(Proportion first, Proportion second) {
        return of(first, second, Alternative.TWO_SIDED);
    }

    /**
     * Tests for a difference of this kind; a test that knows no direction takes its root, with the sign of p₁ − p₂, as a
     * standard normal value for that.
     *
     * <p>Undefined if all or none succeeded in both groups, but for {@link #FISHER}, and there only if the counts are
     * beyond what can be summed.
     */
    public Inference<TestResult> of(Proportion first, Proportion second, Alternative alternative) {
        if (this == FISHER) {
            return FisherExact.test(first, second, alternative);
        }
        double estimate = Difference.of(first, second).estimate();
        boolean isWithoutVariation = this == UNPOOLED_Z
                ? unpooledVariance(first, second) == 0
                : pooled(first, second) == 0 || pooled(first.complement(), second.complement()) == 0;
        if (isWithoutVariation) {
            return Inference.undefined(Hindrance.NO_VARIATION);
        }
        return switch (this) {
            case POOLED_Z -> normal(estimate / Math.sqrt(pooledVariance(first, second)), alternative);
            case UNPOOLED_Z -> normal(estimate / Math.sqrt(unpooledVariance(first, second)), alternative);
            case LIKELIHOOD_RATIO -> {
                Inference<TestResult> result =
                        CrossTable.of(List.of(row(first), row(second))).likelihoodRatio();
                yield result.fold(found -> squared(found.statistic(), estimate, alternative), Inference::undefined);
            }
            case CHI_SQUARED -> squared(square(estimate) / pooledVariance(first, second), estimate, alternative);
            case YATES -> {
                double drawnIn = (1.0 / first.trials() + 1.0 / second.trials()) / 2;
                double corrected = Math.max(Math.abs(estimate) - drawnIn, 0);
                yield squared(square(corrected) / pooledVariance(first, second), estimate, alternative);
            }
            case FISHER -> FisherExact.test(first, second, alternative);
        };
    }

    private static List<Long> row(Proportion proportion) {
        return List.of(proportion.successes(), proportion.trials() - proportion.successes());
    }

    private static double pooled(Proportion first, Proportion second) {
        return ((double) first.successes() + second.successes()) / ((double) first.trials() + second.trials());
    }

    private static double pooledVariance(Proportion first, Proportion second) {
        double failing = pooled(first.complement(), second.complement());
        return pooled(first, second) * failing * (1.0 / first.trials() + 1.0 / second.trials());
    }

    private static double unpooledVariance(Proportion first, Proportion second) {
        return first.estimate() * first.complement().estimate() / first.trials()
                + second.estimate() * second.complement().estimate() / second.trials();
    }

    private static double square(double value) {
        return value * value;
    }

    private static Inference<TestResult> normal(double z, Alternative alternative) {
        return Inference.defined(new TestResult(z, 0, probability(z, alternative)));
    }

    private static Inference<TestResult> squared(double statistic, double estimate, Alternative alternative) {
        double pValue = alternative == Alternative.TWO_SIDED
                ? ChiSquared.of(1).survival(statistic)
                : probability(Math.copySign(Math.sqrt(statistic), estimate), alternative);
        return Inference.defined(new TestResult(statistic, 1, pValue));
    }

    private static double probability(double z, Alternative alternative) {
        return switch (alternative) {
            case TWO_SIDED -> 2 * Normal.standard().survival(Math.abs(z));
            case GREATER -> Normal.standard().survival(z);
            case LESS -> Normal.standard().cumulative(z);
        };
    }
}
