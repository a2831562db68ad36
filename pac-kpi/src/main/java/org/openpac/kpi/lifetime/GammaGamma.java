package org.openpac.kpi.lifetime;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.lifetime.fit.FitResult.InsufficientData;
import org.openpac.kpi.lifetime.fit.FitResult.Lack;
import org.openpac.kpi.lifetime.numeric.Search;

/**
 * The Gamma-Gamma model of what a purchase brings: amounts of one customer are gamma distributed about a mean of his own, and means
 * differ from customer to customer as an inverse gamma distribution says.
 *
 * <p>It is fitted to repeat purchases, as the first one is often of another kind, and takes it that how much a customer spends has
 * nothing to do with how often; {@link #isDependenceLikely(CustomerSummaries)} tells where that is doubtful. Customers without a
 * repeat purchase, with unknown amounts or with a mean of 0 or less are left out of the fit; they are predicted the mean of all.
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie, K. L. Lee, Journal of Marketing Research 42 (2005), 415–430; P. S. Fader, B. G. S. Hardie,
 * “The Gamma-Gamma model of monetary value”, note 025 (2013).
 */
public final class GammaGamma {

    private static final List<String> NAMES = List.of("p", "q", "gamma");
    private static final double DOUBTFUL = 0.3;

    private final double p;
    private final double q;
    private final double gamma;
    private final @Nullable Estimation estimation;

    private GammaGamma(double p, double q, double gamma, @Nullable Estimation estimation) {
        this.p = required(p, "p");
        this.q = required(q, "q");
        this.gamma = required(gamma, "gamma");
        this.estimation = estimation;
    }

    /**
     * Makes a model of known parameters.
     *
     * @param p shape of the amounts of one customer
     * @param q shape of the scales over customers
     * @param gamma scale of these, in the main unit of the currency
     * @throws IllegalArgumentException if a parameter is not positive and finite
     */
    public static GammaGamma of(double p, double q, double gamma) {
        return new GammaGamma(p, q, gamma, null);
    }

    /**
     * Fits the model by maximum likelihood.
     *
     * <p>Amounts that spread very wide may give q ≤ 1, where the mean of all customers is infinite; {@link
     * #fitWithFiniteMean} then fits the best model that has one.
     */
    public static FitResult<GammaGamma> fit(CustomerSummaries summaries) {
        return fit(summaries, 0);
    }

    /** Fits the model by maximum likelihood among those with q &gt; 1, whose mean of all customers is finite. */
    public static FitResult<GammaGamma> fitWithFiniteMean(CustomerSummaries summaries) {
        return fit(summaries, 1);
    }

    private static FitResult<GammaGamma> fit(CustomerSummaries summaries, double floor) {
        SpendGroups groups = SpendGroups.of(summaries);
        if (groups.size() < 2) {
            return new InsufficientData<>(Lack.SPENDS, summaries.customers().size());
        }
        double mean = mean(groups);
        double[] units = {1, 1, mean};
        List<double[]> starts =
                List.of(new double[] {5, 3, mean / 2}, new double[] {1, 2, mean}, new double[] {20, 10, mean / 2});
        return new Search(new GammaGammaLikelihood(groups, floor), NAMES, units, starts)
                .run(
                        groups.count(),
                        groups.count(),
                        (found, estimation) -> new GammaGamma(found[0], floor + found[1], found[2], estimation));
    }

    private static double mean(SpendGroups groups) {
        double sum = 0;
        for (int i = 0; i < groups.size(); i++) {
            sum += groups.customers[i] * groups.mean[i];
        }
        return sum / groups.count();
    }

    /** Shape of the amounts of one customer; the larger, the more they are alike. Positive. */
    public double p() {
        return p;
    }

    /** Shape of the scales over customers; the larger, the more customers are alike. Positive. */
    public double q() {
        return q;
    }

    /** Scale of these, in the main unit of the currency. Positive. */
    public double gamma() {
        return gamma;
    }

    /** How the parameters were found, in the order p, q, γ; absent for a model of known parameters. */
    public Optional<Estimation> estimation() {
        return Optional.ofNullable(estimation);
    }

    /** The log likelihood of these parameters for the customers whose mean amount is known and above 0. */
    public double logLikelihood(CustomerSummaries summaries) {
        return logLikelihood(SpendGroups.of(summaries));
    }

    double logLikelihood(SpendGroups groups) {
        return new GammaGammaLikelihood(groups, 0)
                .at(new double[] {Math.log(p), Math.log(q), Math.log(gamma)})
                .value();
    }

    /** What a purchase brings on average over all customers, pγ/(q − 1); absent if q ≤ 1, where it is infinite. */
    public OptionalDouble meanSpend() {
        return expectedSpend(0, 0);
    }

    /**
     * What a purchase of this customer is expected to bring, in the main unit of the currency: between his own mean and that of all;
     * that of all if his own is unknown, 0 or less. Absent where it is infinite.
     */
    public OptionalDouble expectedSpend(CustomerSummary customer) {
        double mean = customer.meanRepeatSpend().orElse(0);
        return mean > 0 ? expectedSpend(customer.repeatCount(), mean) : meanSpend();
    }

    OptionalDouble expectedSpend(long repeatCount, double mean) {
        double weight = p * repeatCount + q - 1;
        return weight > 0 ? OptionalDouble.of(p * (gamma + repeatCount * mean) / weight) : OptionalDouble.empty();
    }

    /**
     * How what a customer spends goes with how often he buys, over repeat customers with known amounts above 0: Pearson’s correlation,
     * from −1 to 1; absent where all buy as often or spend as much.
     */
    public static OptionalDouble correlation(CustomerSummaries summaries) {
        SpendGroups groups = SpendGroups.of(summaries);
        PairSums sums = new PairSums();
        for (int i = 0; i < groups.size(); i++) {
            sums.add(groups.repeatCount[i], groups.mean[i], groups.customers[i]);
        }
        return sums.correlation();
    }

    /** Whether the {@linkplain #correlation(CustomerSummaries) correlation} is above 0.3 or below −0.3, so that the model is in doubt. */
    public static boolean isDependenceLikely(CustomerSummaries summaries) {
        return Math.abs(correlation(summaries).orElse(0)) > DOUBTFUL;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GammaGamma that && p == that.p && q == that.q && gamma == that.gamma;
    }

    @Override
    public int hashCode() {
        return Objects.hash(p, q, gamma);
    }

    @Override
    public String toString() {
        return "Gamma-Gamma (p " + p + ", q " + q + ", gamma " + gamma + ")";
    }

    private static double required(double parameter, String name) {
        if (!(parameter > 0 && parameter < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be positive and finite: " + parameter);
        }
        return parameter;
    }
}
