package org.openpac.kpi.lifetime;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;

/**
 * The BG/NBD model of customers without a contract: each buys at a steady rate of his own and after each repeat purchase may
 * leave for good, with a chance of his own.
 *
 * <p>Rates are gamma distributed over customers with shape r and scale α, chances to leave beta distributed with shapes a
 * and b. A customer who has not come back yet cannot have left: his probability of being there is 1. Where many buy once and never
 * again, {@link MbgNbd} tells more.
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie, K. L. Lee, “‘Counting your customers’ the easy way: an alternative to the
 * Pareto/NBD model”, Marketing Science 24 (2005), 275–284.
 */
public final class BgNbd extends LifetimeModel {

    private static final List<String> NAMES = List.of("r", "alpha", "a", "b");
    private static final RepeatFit FIT = new RepeatFit(
            groups -> new BetaGeometricLikelihood(groups, 0), NAMES, Set.of("alpha"), List.of(1.0, 3.0, 1.0, 3.0));

    private BgNbd(RepeatKernel kernel, Cadence cadence, @Nullable Estimation estimation) {
        super(kernel, NAMES, cadence, estimation);
    }

    /**
     * Makes a model of known parameters.
     *
     * @param r shape of the purchase rates
     * @param alpha scale of the purchase rates, in periods of the cadence
     * @param a first shape of the chances to leave
     * @param b second shape of the chances to leave
     * @param cadence the unit of time
     * @throws IllegalArgumentException if a parameter is not positive and finite
     */
    public static BgNbd of(double r, double alpha, double a, double b, Cadence cadence) {
        return new BgNbd(new BetaGeometricKernel(r, alpha, a, b, 0), cadence, null);
    }

    /**
     * Fits the model by maximum likelihood: Newton’s method on the logarithms of the parameters with exact derivatives.
     *
     * @return the model, or why there is none to rely on
     */
    public static FitResult<BgNbd> fit(CustomerSummaries summaries) {
        return FIT.to(
                summaries,
                (parameters, estimation) -> new BgNbd(
                        new BetaGeometricKernel(parameters[0], parameters[1], parameters[2], parameters[3], 0),
                        summaries.cadence(),
                        estimation));
    }

    @Override
    public String name() {
        return "BG/NBD";
    }

    /** Shape of the purchase rates over customers; the smaller, the more they differ. Positive. */
    public double r() {
        return parameter(0);
    }

    /** Scale of the purchase rates, in periods of the {@link #cadence()}: the mean rate is r/α. Positive. */
    public double alpha() {
        return parameter(1);
    }

    /** First shape of the chances to leave, whose mean is a/(a + b). Positive. */
    public double a() {
        return parameter(2);
    }

    /** Second shape of the chances to leave. Positive. */
    public double b() {
        return parameter(3);
    }
}
