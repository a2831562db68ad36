package org.openpac.kpi.lifetime.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.lifetime.numeric.BetaRatio;
import org.openpac.kpi.lifetime.numeric.GaussLegendre;

/**
 * The beta-discrete-Weibull model (BdW): as {@link ShiftedBetaGeometric}, but a customer’s own chance to leave changes from renewal to
 * renewal, growing for c &gt; 1 and falling for c &lt; 1; c = 1 is that model.
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie, Y. Liu, J. Davin, T. Steenburgh, “‘How to project customer retention’ revisited: the role
 * of duration dependence”, Journal of Interactive Marketing 43 (2018), 1–16. S(t) = B(α, β + t<sup>c</sup>)/B(α, β).
 */
public final class BetaDiscreteWeibull extends ContractModel {

    private static final List<String> NAMES = List.of("alpha", "beta", "c");
    private static final ContractFit FIT = new ContractFit(
            WeibullLikelihood::new,
            NAMES,
            List.of(new double[] {1, 1, 1}, new double[] {0.3, 1, 1.5}, new double[] {5, 20, 0.7}));

    private BetaDiscreteWeibull(double alpha, double beta, double c, Cadence cadence, @Nullable Estimation estimation) {
        super(new Kernel(alpha, beta, c), NAMES, cadence, estimation);
    }

    private record Kernel(double alpha, double beta, double c) implements ContractKernel {

        private static final int SUMMED = 20_000;
        private static final double NEGLIGIBLE = 1e-17;
        private static final double LONGEST = 50;

        @Override
        public double[] parameters() {
            return new double[] {alpha, beta, c};
        }

        @Override
        public double logSurvival(double renewals) {
            return BetaRatio.log(alpha, beta, Math.pow(renewals, c), c * Math.log(renewals));
        }

        @Override
        public double discountedFurther(double renewals, double d) {
            if (d == 0 && alpha * c <= 1) {
                return Double.POSITIVE_INFINITY;
            }
            double rate = Math.log1p(d);
            double now = logSurvival(renewals);
            double sum = 0;
            double last = 0;
            for (int j = 1; j < SUMMED; j++) {
                last = term(renewals, j, rate, now);
                sum += last;
                if (last < NEGLIGIBLE * sum * Math.min(1, rate)) {
                    return sum;
                }
            }
            return sum + rest(renewals, rate, now) + (term(renewals, SUMMED, rate, now) - last) / 24;
        }

        private double term(double renewals, double j, double rate, double now) {
            return Math.exp(logSurvival(renewals + j) - now - rate * j);
        }

        /** The sum from the last term on as an integral from half a step before, on a logarithmic scale; far out S falls as a power. */
        private double rest(double renewals, double rate, double now) {
            double start = SUMMED - 0.5;
            double reach = rate > 0 ? Math.log1p(LONGEST / (rate * start)) : LONGEST;
            double end = start * Math.exp(reach);
            double beyond = rate > 0 ? 0 : end * term(renewals, end, rate, now) / (alpha * c - 1);
            return beyond
                    + GaussLegendre.integral(reach, (int) Math.ceil(reach / 2), v -> {
                        double t = start * Math.exp(v);
                        return t * term(renewals, t, rate, now);
                    });
        }
    }

    /**
     * Makes a model of known parameters.
     *
     * @param alpha first shape of the chances to leave
     * @param beta second shape
     * @param c how they change from renewal to renewal
     * @param cadence the time from one renewal to the next
     * @throws IllegalArgumentException if a parameter is not positive and finite
     */
    public static BetaDiscreteWeibull of(double alpha, double beta, double c, Cadence cadence) {
        return new BetaDiscreteWeibull(alpha, beta, c, cadence, null);
    }

    /**
     * Fits the model to all cohorts at once by maximum likelihood: Newton’s method with exact derivatives.
     *
     * @return the model, or why there is none to rely on
     */
    public static FitResult<BetaDiscreteWeibull> fit(RenewalCohorts cohorts) {
        return FIT.to(
                cohorts,
                (found, estimation) ->
                        new BetaDiscreteWeibull(found[0], found[1], found[2], cohorts.cadence(), estimation));
    }

    @Override
    public String name() {
        return "BdW";
    }

    /** First shape of the chances to leave. Positive. */
    public double alpha() {
        return parameter(0);
    }

    /** Second shape of the chances to leave. Positive. */
    public double beta() {
        return parameter(1);
    }

    /** How a customer’s own chance to leave changes: it grows for more than 1 and falls for less. Positive. */
    public double c() {
        return parameter(2);
    }
}
