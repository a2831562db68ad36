package org.openpac.kpi.lifetime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.kpi.lifetime.Cadence;

/** What was found is the top: another search from there, and from beside it, finds nothing better. */
class ContractOptimumTest {

    @ParameterizedTest
    @CsvSource({"high_end, 4", "high_end, 7", "regular, 4", "regular, 7"})
    void no_other_search_improves_a_fit(String data, int renewals) {
        RenewalCohorts cohort = ContractFitsTest.cohort(data, renewals);
        for (ContractModel model : List.of(
                ShiftedBetaGeometric.fit(cohort).orThrow(),
                BetaDiscreteWeibull.fit(cohort).orThrow())) {
            double[] found = model.parameters().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            double top = at(cohort, found);
            assertThat(top).isCloseTo(model.estimation().orElseThrow().logLikelihood(), within(1e-8));
            for (double aside : new double[] {1, 1.4}) {
                assertThat(search(cohort, found, aside)).isBetween(top - 1e-3, top + 1e-7);
            }
        }
        Geometric geometric = Geometric.fit(cohort).orThrow();
        double top = geometric.estimation().orElseThrow().logLikelihood();
        for (double aside : new double[] {0.9, 0.999, 1.001, 1.1}) {
            assertThat(Geometric.of(geometric.theta() * aside, Cadence.YEARLY).logLikelihood(cohort))
                    .isLessThan(top);
        }
    }

    private static double search(RenewalCohorts cohort, double[] found, double aside) {
        double[] start = found.clone();
        double[] low = found.clone();
        double[] high = found.clone();
        for (int i = 0; i < found.length; i++) {
            start[i] *= aside;
            low[i] /= 10;
            high[i] *= 10;
        }
        return new BOBYQAOptimizer(2 * found.length + 1, 0.02, 1e-10)
                .optimize(
                        new MaxEval(20_000),
                        new ObjectiveFunction(point -> at(cohort, point)),
                        GoalType.MAXIMIZE,
                        new InitialGuess(start),
                        new SimpleBounds(low, high))
                .getValue();
    }

    private static double at(RenewalCohorts cohort, double[] point) {
        ContractModel model = point.length == 2
                ? ShiftedBetaGeometric.of(point[0], point[1], Cadence.YEARLY)
                : BetaDiscreteWeibull.of(point[0], point[1], point[2], Cadence.YEARLY);
        return model.logLikelihood(cohort);
    }
}
