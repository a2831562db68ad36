package org.openpac.kpi.lifetime.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.lifetime.numeric.BetaRatio;
import org.openpac.kpi.lifetime.numeric.BetaSurvival;
import org.openpac.kpi.lifetime.numeric.DerivativeSums;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;
import org.openpac.kpi.lifetime.numeric.RisingTable;

/**
 * The shifted beta-geometric model (sBG): each customer leaves at every renewal with a chance of his own, beta distributed over
 * customers with shapes α and β.
 *
 * <p>So the part that renews rises from renewal to renewal without anybody becoming more loyal: the disloyal leave first.
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie, “How to project customer retention”, Journal of Interactive Marketing 21 (2007), 76–90.
 */
public final class ShiftedBetaGeometric extends ContractModel {

    private static final List<String> NAMES = List.of("alpha", "beta");
    private static final ContractFit FIT = new ContractFit(
            Likelihood::new, NAMES, List.of(new double[] {1, 1}, new double[] {0.2, 1}, new double[] {5, 20}));

    private ShiftedBetaGeometric(double alpha, double beta, Cadence cadence, @Nullable Estimation estimation) {
        super(new Kernel(alpha, beta), NAMES, cadence, estimation);
    }

    private record Kernel(double alpha, double beta) implements ContractKernel {

        @Override
        public double[] parameters() {
            return new double[] {alpha, beta};
        }

        @Override
        public double logSurvival(double renewals) {
            return BetaRatio.log(alpha, beta, renewals);
        }

        @Override
        public double discountedFurther(double renewals, double d) {
            return new BetaSurvival(alpha, beta).discountedFurther(renewals, d);
        }
    }

    /** ln S(t) = ln (β)<sub>t</sub>/(α + β)<sub>t</sub>, and ln P(t) = ln α + ln (β)<sub>t − 1</sub>/(α + β)<sub>t</sub>. */
    private record Likelihood(RenewalCounts counts) implements LogLikelihood {

        @Override
        public Derivatives at(double[] logParameters) {
            double alpha = Math.exp(logParameters[0]);
            double beta = Math.exp(logParameters[1]);
            RisingTable staying = RisingTable.of(beta, counts.last());
            RisingTable all = RisingTable.of(alpha + beta, counts.last());
            DerivativeSums sums = new DerivativeSums(2);
            for (int renewal = 0; renewal <= counts.last(); renewal++) {
                if (renewal > 0) {
                    sums.startGroup((double) counts.left()[renewal]);
                    sums.value(logParameters[0]);
                    sums.slope(0, 1 / alpha);
                    sums.bend(0, 0, -1 / (alpha * alpha));
                    add(sums, staying, renewal - 1, all, renewal);
                }
                sums.startGroup((double) counts.stayed()[renewal]);
                add(sums, staying, renewal, all, renewal);
            }
            return sums.byLogarithm(new double[] {alpha, beta});
        }

        private static void add(DerivativeSums sums, RisingTable staying, int stays, RisingTable all, int times) {
            sums.value(staying.log(stays) - all.log(times));
            sums.slope(0, -all.slope(times));
            sums.slope(1, staying.slope(stays) - all.slope(times));
            sums.bend(0, 0, -all.bend(times));
            sums.bend(0, 1, -all.bend(times));
            sums.bend(1, 1, staying.bend(stays) - all.bend(times));
        }
    }

    /** The log likelihood, for comparison in tests. */
    static LogLikelihood likelihood(RenewalCohorts cohorts) {
        return new Likelihood(RenewalCounts.of(cohorts));
    }

    /**
     * Makes a model of known parameters.
     *
     * @param alpha first shape of the chances to leave
     * @param beta second shape
     * @param cadence the time from one renewal to the next
     * @throws IllegalArgumentException if a parameter is not positive and finite
     */
    public static ShiftedBetaGeometric of(double alpha, double beta, Cadence cadence) {
        return new ShiftedBetaGeometric(alpha, beta, cadence, null);
    }

    /**
     * Fits the model to all cohorts at once by maximum likelihood: Newton’s method with exact derivatives.
     *
     * @return the model, or why there is none to rely on
     */
    public static FitResult<ShiftedBetaGeometric> fit(RenewalCohorts cohorts) {
        return FIT.to(
                cohorts,
                (found, estimation) -> new ShiftedBetaGeometric(found[0], found[1], cohorts.cadence(), estimation));
    }

    @Override
    public String name() {
        return "sBG";
    }

    /** First shape of the chances to leave, whose mean is α/(α + β). Positive. */
    public double alpha() {
        return parameter(0);
    }

    /** Second shape of the chances to leave. Positive. */
    public double beta() {
        return parameter(1);
    }
}
