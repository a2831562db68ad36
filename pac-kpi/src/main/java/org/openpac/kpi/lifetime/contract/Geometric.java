package org.openpac.kpi.lifetime.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.lifetime.fit.FitResult.InsufficientData;
import org.openpac.kpi.lifetime.fit.FitResult.Lack;

/**
 * The geometric model: every customer leaves at every renewal with the same chance.
 *
 * <p>The yardstick for the others, seldom the truth: where customers differ, those who stay are ever more loyal, and one chance for all
 * undervalues them.
 */
public final class Geometric extends ContractModel {

    private static final List<String> NAMES = List.of("theta");

    private Geometric(Kernel kernel, Cadence cadence, @Nullable Estimation estimation) {
        super(kernel, NAMES, cadence, estimation);
        if (kernel.theta > 1) {
            throw new IllegalArgumentException("theta must be at most 1: " + kernel.theta);
        }
    }

    private record Kernel(double theta) implements ContractKernel {

        @Override
        public double[] parameters() {
            return new double[] {theta};
        }

        @Override
        public double logSurvival(double renewals) {
            return renewals == 0 ? 0 : renewals * Math.log1p(-theta);
        }

        @Override
        public double discountedFurther(double renewals, double d) {
            return (1 - theta) / (d + theta);
        }
    }

    /**
     * Makes a model of a known chance.
     *
     * @param theta the chance to leave at a renewal, above 0 and at most 1
     * @param cadence the time from one renewal to the next
     * @throws IllegalArgumentException if the chance is none
     */
    public static Geometric of(double theta, Cadence cadence) {
        return new Geometric(new Kernel(theta), cadence, null);
    }

    /**
     * Fits the model by maximum likelihood: the chance is losses over renewals due, over all cohorts.
     *
     * @return the model, or why there is none to rely on
     */
    public static FitResult<Geometric> fit(RenewalCohorts cohorts) {
        long losses = cohorts.losses();
        long due = cohorts.renewalsDue();
        if (losses == 0) {
            return new InsufficientData<>(Lack.LOSSES, cohorts.customers());
        }
        Kernel kernel = new Kernel((double) losses / due);
        boolean isPinned = losses < due;
        double variance = kernel.theta * (1 - kernel.theta) / due;
        Estimation estimation = Estimation.of(
                kernel.logLikelihood(RenewalCounts.of(cohorts)),
                1,
                isPinned ? List.of(List.of(variance)) : List.of(),
                cohorts.customers(),
                losses,
                0);
        Geometric model = new Geometric(kernel, cohorts.cadence(), estimation);
        return isPinned ? new FitResult.Converged<>(model) : new FitResult.Boundary<>(model, NAMES);
    }

    @Override
    public String name() {
        return "geometric";
    }

    /** The chance to leave at a renewal, above 0 and at most 1. */
    public double theta() {
        return parameter(0);
    }
}
