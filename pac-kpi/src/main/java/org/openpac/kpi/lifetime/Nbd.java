package org.openpac.kpi.lifetime;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;

/**
 * The NBD model of customers who never leave: each buys at a steady rate of his own for ever.
 *
 * <p>What the other models come to where nobody can be seen to leave; beside them it tells whether they gain anything. Rates are
 * gamma distributed over customers with shape r and scale α.
 *
 * <p>Source: A. S. C. Ehrenberg, “The pattern of consumer purchases”, Applied Statistics 8 (1959), 26–41.
 */
public final class Nbd extends LifetimeModel {

    private static final List<String> NAMES = List.of("r", "alpha");
    private static final RepeatFit FIT =
            new RepeatFit(groups -> new NbdKernel(1, 1).likelihood(groups), NAMES, Set.of("alpha"), List.of(1.0, 10.0));

    private Nbd(RepeatKernel kernel, Cadence cadence, @Nullable Estimation estimation) {
        super(kernel, NAMES, cadence, estimation);
    }

    /**
     * Makes a model of known parameters.
     *
     * @param r shape of the purchase rates
     * @param alpha scale of the purchase rates, in periods of the cadence
     * @param cadence the unit of time
     * @throws IllegalArgumentException if a parameter is not positive and finite
     */
    public static Nbd of(double r, double alpha, Cadence cadence) {
        return new Nbd(new NbdKernel(r, alpha), cadence, null);
    }

    /**
     * Fits the model by maximum likelihood: Newton’s method on the logarithms of the parameters with exact derivatives.
     *
     * @return the model, or why there is none to rely on
     */
    public static FitResult<Nbd> fit(CustomerSummaries summaries) {
        return FIT.to(
                summaries,
                (parameters, estimation) ->
                        new Nbd(new NbdKernel(parameters[0], parameters[1]), summaries.cadence(), estimation));
    }

    @Override
    public String name() {
        return "NBD";
    }

    /** Shape of the purchase rates over customers; the smaller, the more they differ. Positive. */
    public double r() {
        return parameter(0);
    }

    /** Scale of the purchase rates, in periods of the {@link #cadence()}: the mean rate is r/α. Positive. */
    public double alpha() {
        return parameter(1);
    }
}
