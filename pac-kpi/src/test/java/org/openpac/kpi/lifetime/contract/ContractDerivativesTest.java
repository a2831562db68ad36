package org.openpac.kpi.lifetime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;

/** Gradients and Hessians of the contract models beside those of Hipparchus, which differentiates S(t) by itself. */
class ContractDerivativesTest {

    private static final RenewalCohorts COHORTS = RenewalCohorts.of(
            List.of(List.of(1_000L, 631L, 468L, 382L, 326L), List.of(500L, 320L, 230L), List.of(80L)), Cadence.YEARLY);

    @Test
    void derivatives_are_those_of_hipparchus() {
        Random random = new Random(20_260_602);
        RenewalCounts counts = RenewalCounts.of(COHORTS);
        for (int point = 0; point < 200; point++) {
            double[] logs = {random.nextDouble(-1.5, 1.5), random.nextDouble(-1.5, 2), random.nextDouble(-0.6, 0.6)};
            compare(new WeibullLikelihood(counts), logs, counts);
            compare(ShiftedBetaGeometric.likelihood(COHORTS), Arrays.copyOf(logs, 2), counts);
        }
    }

    private static void compare(LogLikelihood ours, double[] logs, RenewalCounts counts) {
        int size = logs.length;
        DSFactory factory = new DSFactory(size, 2);
        DerivativeStructure[] p = new DerivativeStructure[size];
        Arrays.setAll(p, i -> factory.variable(i, logs[i]).exp());
        DerivativeStructure theirs = factory.constant(0);
        DerivativeStructure before = factory.constant(1);
        for (int t = 1; t <= counts.last(); t++) {
            DerivativeStructure u = size == 3 ? p[2].multiply(Math.log(t)).exp() : factory.constant(t);
            DerivativeStructure here = Gamma.logGamma(p[1].add(u))
                    .subtract(Gamma.logGamma(p[0].add(p[1]).add(u)))
                    .subtract(Gamma.logGamma(p[1]))
                    .add(Gamma.logGamma(p[0].add(p[1])))
                    .exp();
            theirs = theirs.add(before.subtract(here).log().multiply(counts.left()[t]))
                    .add(here.log().multiply(counts.stayed()[t]));
            before = here;
        }
        LogLikelihood.Derivatives found = ours.at(logs);
        double scale =
                Arrays.stream(theirs.getAllDerivatives()).map(Math::abs).max().orElseThrow();
        assertThat(found.value()).isCloseTo(theirs.getValue(), within(1e-10 * scale));
        for (int i = 0; i < size; i++) {
            int[] once = new int[size];
            once[i] = 1;
            assertThat(found.gradient()[i]).isCloseTo(theirs.getPartialDerivative(once), within(1e-10 * scale));
            for (int j = 0; j < size; j++) {
                int[] twice = once.clone();
                twice[j]++;
                assertThat(found.hessian()[i][j]).isCloseTo(theirs.getPartialDerivative(twice), within(1e-8 * scale));
            }
        }
    }
}
