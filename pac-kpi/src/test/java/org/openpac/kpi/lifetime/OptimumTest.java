package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;

/** What was found is the top: another search from there, and from beside it, finds nothing better. */
class OptimumTest {

    private static final double SMALL = 1e-6;

    @Test
    void no_other_search_improves_a_fit() {
        CustomerSummaries summaries = Cdnow.summaries(Cadence.WEEKLY);
        for (LifetimeModel model : List.of(
                BgNbd.fit(summaries).orThrow(),
                MbgNbd.fit(summaries).orThrow(),
                ParetoNbd.fit(summaries).orThrow(),
                Nbd.fit(summaries).orThrow())) {
            LogLikelihood likelihood = model.kernel().likelihood(RepeatGroups.of(summaries, Cadence.WEEKLY));
            assertTop(
                    likelihood, model.kernel().parameters(), model.estimation().orElseThrow());
        }
        GammaGamma spends = GammaGamma.fit(summaries).orThrow();
        assertTop(
                new GammaGammaLikelihood(SpendGroups.of(summaries), 0),
                new double[] {spends.p(), spends.q(), spends.gamma()},
                spends.estimation().orElseThrow());
        BgBb donors = BgBb.fit(BgBbTest.donors()).orThrow();
        assertTop(
                new BgBbLikelihood(BgBbTest.donors().counts()),
                donors.parameters().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray(),
                donors.estimation().orElseThrow());
    }

    private static void assertTop(LogLikelihood likelihood, double[] parameters, Estimation estimation) {
        double[] logs = Arrays.stream(parameters).map(Math::log).toArray();
        double top = likelihood.at(logs).value();
        assertThat(top).isCloseTo(estimation.logLikelihood(), within(SMALL));
        for (double aside : new double[] {0, 0.3}) {
            double[] start = Arrays.stream(logs).map(each -> each + aside).toArray();
            double[] low = Arrays.stream(logs).map(each -> each - 3).toArray();
            double[] high = Arrays.stream(logs).map(each -> each + 3).toArray();
            double other = new BOBYQAOptimizer(2 * logs.length + 1, 0.1, 1e-9)
                    .optimize(
                            new MaxEval(20_000),
                            new ObjectiveFunction(point -> likelihood.at(point).value()),
                            GoalType.MAXIMIZE,
                            new InitialGuess(start),
                            new SimpleBounds(low, high))
                    .getValue();
            assertThat(other).isLessThanOrEqualTo(top + SMALL);
            assertThat(other).isGreaterThan(top - 1e-2);
        }
    }
}
