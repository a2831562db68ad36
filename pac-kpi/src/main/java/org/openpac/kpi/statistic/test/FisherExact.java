package org.openpac.kpi.statistic.test;

import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.Proportion;
import org.openpac.kpi.statistic.distribution.Hypergeometric;

/** Fisher's exact test, by adding up the probabilities of the tables that have the sums of the observed one. */
final class FisherExact {

    /** Up to so many trials, what is not negligible among the tables is added up within a second. */
    private static final double MOST = 1e12;

    private FisherExact() {}

    static Inference<TestResult> test(Proportion first, Proportion second, Alternative alternative) {
        if ((double) first.trials() + second.trials() > MOST) {
            return Inference.undefined(Hindrance.TOO_LARGE);
        }
        long successes = first.successes() + second.successes();
        Hypergeometric tables = Hypergeometric.of(first.trials() + second.trials(), successes, first.trials());
        long observed = first.successes();
        double pValue = switch (alternative) {
            case TWO_SIDED -> tables.atMostAsProbableAs(observed);
            case GREATER -> tables.atLeast(observed);
            case LESS -> tables.atMost(observed);
        };
        return Inference.defined(new TestResult(tables.probability(observed), 0, pValue));
    }
}
