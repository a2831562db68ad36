package org.openpac.kpi.statistic.test;

import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.PairedProportions;
import org.openpac.kpi.statistic.distribution.Binomial;
import org.openpac.kpi.statistic.distribution.ChiSquared;

/**
 * The ways to test whether two proportions differ that were observed on the same pairs.
 *
 * <p>Only pairs that disagree say anything: b that succeeded the first time only, c the second time only.
 *
 * <p>Source: Q. McNemar, “Note on the sampling error of the difference between correlated proportions or percentages”,
 * Psychometrika 12 (1947), 153–157.
 */
public enum PairedTest {
    /** (b − c)²/(b + c), as χ² with one degree of freedom. */
    MCNEMAR,
    /** (|b − c| − 1)²/(b + c), but 0 for b = c, as χ² with one degree of freedom. */
    MCNEMAR_CC,
    /** Twice the smaller tail of the binomial distribution of b among b + c at ½; the statistic is b. */
    MCNEMAR_EXACT;

    /** Tests for a difference either way; undefined if all pairs agree. */
    public Inference<TestResult> of(PairedProportions pairs) {
        double b = pairs.firstOnly();
        double c = pairs.secondOnly();
        if (b + c == 0) {
            return Inference.undefined(Hindrance.NO_DISAGREEMENT);
        }
        double distance = Math.abs(b - c);
        return switch (this) {
            case MCNEMAR -> squared(distance, b + c);
            case MCNEMAR_CC -> squared(Math.max(distance - 1, 0), b + c);
            case MCNEMAR_EXACT -> exact(pairs.firstOnly(), pairs.secondOnly());
        };
    }

    private static Inference<TestResult> squared(double distance, double disagreements) {
        double statistic = distance * (distance / disagreements);
        return Inference.defined(new TestResult(statistic, 1, ChiSquared.of(1).survival(statistic)));
    }

    private static Inference<TestResult> exact(long b, long c) {
        double tail = Binomial.of(b + c, 0.5).atMost(Math.min(b, c));
        return Inference.defined(new TestResult((double) b, 0, Math.min(2 * tail, 1)));
    }
}
