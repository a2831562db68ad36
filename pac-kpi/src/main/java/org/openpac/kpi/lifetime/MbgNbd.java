package org.openpac.kpi.lifetime;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;

/**
 * The MBG/NBD model of customers without a contract: as {@link BgNbd}, but a customer may leave after the first purchase too.
 *
 * <p>So one who never came back may have left, which BG/NBD denies; the better choice unless there is a reason for the other.
 *
 * <p>Source: E. P. Batislam, M. Denizel, A. Filiztekin, “Empirical validation and comparison of models for customer base
 * analysis”, International Journal of Research in Marketing 24 (2007), 201–209.
 */
public final class MbgNbd extends LifetimeModel {

    private static final List<String> NAMES = List.of("r", "alpha", "a", "b");
    private static final RepeatFit FIT = new RepeatFit(
            groups -> new BetaGeometricLikelihood(groups, 1), NAMES, Set.of("alpha"), List.of(1.0, 3.0, 1.0, 3.0));

    private MbgNbd(RepeatKernel kernel, Cadence cadence, @Nullable Estimation estimation) {
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
    public static MbgNbd of(double r, double alpha, double a, double b, Cadence cadence) {
        return new MbgNbd(new BetaGeometricKernel(r, alpha, a, b, 1), cadence, null);
    }

    /**
     * Fits the model by maximum likelihood: Newton’s method on the logarithms of the parameters with exact derivatives.
     *
     * @return the model, or why there is none to rely on
     */
    public static FitResult<MbgNbd> fit(CustomerSummaries summaries) {
        return FIT.to(
                summaries,
                (parameters, estimation) -> new MbgNbd(
                        new BetaGeometricKernel(parameters[0], parameters[1], parameters[2], parameters[3], 1),
                        summaries.cadence(),
                        estimation));
    }

    @Override
    public String name() {
        return "MBG/NBD";
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
