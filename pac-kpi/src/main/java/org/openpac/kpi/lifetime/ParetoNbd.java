package org.openpac.kpi.lifetime;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;

/**
 * The Pareto/NBD model of customers without a contract: each buys at a steady rate of his own and may leave at any time, at a
 * rate of his own.
 *
 * <p>Rates of buying are gamma distributed over customers with shape r and scale α, rates of leaving with shape s and scale β.
 *
 * <p>Source: D. C. Schmittlein, D. G. Morrison, R. Colombo, “Counting your customers: who are they and what will they do next?”,
 * Management Science 33 (1987), 1–24; discounted purchases: P. S. Fader, B. G. S. Hardie, K. L. Lee, “RFM and CLV: using
 * iso-value curves for customer base analysis”, Journal of Marketing Research 42 (2005), 415–430.
 */
public final class ParetoNbd extends LifetimeModel {

    private static final List<String> NAMES = List.of("r", "alpha", "s", "beta");
    private static final RepeatFit FIT = new RepeatFit(
            groups -> new ParetoLikelihood(groups), NAMES, Set.of("alpha", "beta"), List.of(1.0, 10.0, 1.0, 10.0));

    private ParetoNbd(RepeatKernel kernel, Cadence cadence, @Nullable Estimation estimation) {
        super(kernel, NAMES, cadence, estimation);
    }

    /**
     * Makes a model of known parameters.
     *
     * @param r shape of the purchase rates
     * @param alpha scale of the purchase rates, in periods of the cadence
     * @param s shape of the rates of leaving
     * @param beta scale of the rates of leaving, in periods of the cadence
     * @param cadence the unit of time
     * @throws IllegalArgumentException if a parameter is not positive and finite
     */
    public static ParetoNbd of(double r, double alpha, double s, double beta, Cadence cadence) {
        return new ParetoNbd(new ParetoKernel(r, alpha, s, beta), cadence, null);
    }

    /**
     * Fits the model by maximum likelihood: Newton’s method on the logarithms of the parameters with exact derivatives.
     *
     * @return the model, or why there is none to rely on
     */
    public static FitResult<ParetoNbd> fit(CustomerSummaries summaries) {
        return FIT.to(
                summaries,
                (parameters, estimation) -> new ParetoNbd(
                        new ParetoKernel(parameters[0], parameters[1], parameters[2], parameters[3]),
                        summaries.cadence(),
                        estimation));
    }

    @Override
    public String name() {
        return "Pareto/NBD";
    }

    /** Shape of the purchase rates over customers; the smaller, the more they differ. Positive. */
    public double r() {
        return parameter(0);
    }

    /** Scale of the purchase rates, in periods of the {@link #cadence()}: the mean rate is r/α. Positive. */
    public double alpha() {
        return parameter(1);
    }

    /** Shape of the rates of leaving over customers; the smaller, the more they differ. Positive. */
    public double s() {
        return parameter(2);
    }

    /** Scale of the rates of leaving, in periods of the {@link #cadence()}: the mean rate is s/β. Positive. */
    public double beta() {
        return parameter(3);
    }
}
