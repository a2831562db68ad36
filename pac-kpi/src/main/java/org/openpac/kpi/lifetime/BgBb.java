package org.openpac.kpi.lifetime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.lifetime.fit.FitResult.InsufficientData;
import org.openpac.kpi.lifetime.fit.FitResult.Lack;
import org.openpac.kpi.lifetime.numeric.BetaSurvival;
import org.openpac.kpi.lifetime.numeric.Search;

/**
 * The BG/BB model of customers without a contract who can buy only at given opportunities: donors of a yearly campaign, visitors of a
 * trade fair.
 *
 * <p>While there, a customer takes each opportunity with a chance of his own, beta distributed over customers with shapes α and β;
 * before each opportunity he may leave for good with another, beta distributed with shapes γ and δ.
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie, J. Shang, “Customer-base analysis in a discrete-time noncontractual setting”, Marketing
 * Science 29 (2010), 1086–1108.
 */
public final class BgBb {

    private static final List<String> NAMES = List.of("alpha", "beta", "gamma", "delta");
    private static final double[] UNITS = {1, 1, 1, 1};
    private static final List<double[]> STARTS =
            List.of(new double[] {1, 1, 1, 3}, new double[] {0.5, 1, 0.5, 5}, new double[] {2, 4, 1, 10});

    private final BgBbKernel kernel;
    private final Cadence cadence;
    private final @Nullable Estimation estimation;

    private BgBb(double[] parameters, Cadence cadence, @Nullable Estimation estimation) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (!(parameters[i] > 0 && parameters[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(NAMES.get(i) + " must be positive and finite: " + parameters[i]);
            }
        }
        this.kernel = new BgBbKernel(parameters[0], parameters[1], new BetaSurvival(parameters[2], parameters[3]));
        this.cadence = Objects.requireNonNull(cadence, "cadence");
        this.estimation = estimation;
    }

    /**
     * Makes a model of known parameters.
     *
     * @param alpha first shape of the chances to buy
     * @param beta second shape of the chances to buy
     * @param gamma first shape of the chances to leave
     * @param delta second shape of the chances to leave
     * @param cadence the time from one opportunity to the next
     * @throws IllegalArgumentException if a parameter is not positive and finite
     */
    public static BgBb of(double alpha, double beta, double gamma, double delta, Cadence cadence) {
        return new BgBb(new double[] {alpha, beta, gamma, delta}, cadence, null);
    }

    /**
     * Fits the model by maximum likelihood: Newton’s method on the logarithms of the parameters with exact derivatives.
     *
     * @return the model, or why there is none to rely on
     */
    public static FitResult<BgBb> fit(OpportunitySummaries summaries) {
        long customers = summaries.customerCount();
        boolean isHopeless = summaries.counts().keySet().stream().allMatch(history -> history.opportunities() == 0);
        if (isHopeless || summaries.repeatPurchases() == 0) {
            return new InsufficientData<>(isHopeless ? Lack.OPPORTUNITIES : Lack.REPEAT_PURCHASES, customers);
        }
        return new Search(new BgBbLikelihood(summaries.counts()), NAMES, UNITS, STARTS)
                .run(
                        customers,
                        summaries.repeatPurchases(),
                        (parameters, estimation) -> new BgBb(parameters, summaries.cadence(), estimation));
    }

    /** What the model is called in the literature. */
    public String name() {
        return "BG/BB";
    }

    /** The time from one opportunity to the next. */
    public Cadence cadence() {
        return cadence;
    }

    /** The parameters by name, in the order α, β, γ, δ of standard errors and covariance; each is positive. */
    public Map<String, Double> parameters() {
        Map<String, Double> parameters = new LinkedHashMap<>();
        parameters.put(NAMES.get(0), kernel.alpha());
        parameters.put(NAMES.get(1), kernel.beta());
        parameters.put(NAMES.get(2), kernel.survival().a());
        parameters.put(NAMES.get(3), kernel.survival().b());
        return Collections.unmodifiableMap(parameters);
    }

    /** How the parameters were found; absent for a model of known parameters. */
    public Optional<Estimation> estimation() {
        return Optional.ofNullable(estimation);
    }

    /** The log likelihood of these parameters for customers. */
    public double logLikelihood(OpportunitySummaries summaries) {
        return kernel.logLikelihood(new TreeMap<>(summaries.counts()));
    }

    /** The probability that a customer has not left by the next opportunity, from 0 to 1. */
    public double probabilityAlive(OpportunityHistory history) {
        return kernel.probabilityAlive(history) * kernel.survival().retention(history.opportunities());
    }

    /**
     * How many of the next opportunities a customer is expected to take; that he may have left is taken into account.
     *
     * @param opportunities how many follow; at least 0
     * @throws IllegalArgumentException if the number is negative
     */
    public double expectedPurchases(OpportunityHistory history, int opportunities) {
        return kernel.buying(history) * kernel.survival().further(history.opportunities(), required(opportunities));
    }

    /**
     * The number of purchases to expect at all opportunities to come, without end, each counted for what it is worth now.
     *
     * @throws IllegalArgumentException if the rate is 0, as there may be no end to the sum
     */
    public double discountedPurchases(OpportunityHistory history, DiscountRate rate) {
        double d = rate.effectivePer(cadence);
        if (d == 0) {
            throw new IllegalArgumentException("rate must not be 0 without a horizon");
        }
        return kernel.buying(history) * kernel.survival().discountedFurther(history.opportunities(), d);
    }

    /**
     * How many opportunities a new customer is expected to take.
     *
     * @param opportunities how many follow; at least 0
     * @throws IllegalArgumentException if the number is negative
     */
    public double expectedPurchasesOfNewCustomer(int opportunities) {
        return expectedPurchases(new OpportunityHistory(0, 0, 0), opportunities);
    }

    /**
     * The probability that a new customer takes a given number of opportunities, from 0 to 1.
     *
     * @param count opportunities taken; at least 0
     * @param opportunities how many there are; at least 0
     * @throws IllegalArgumentException if a number is negative
     */
    public double probabilityOfRepeatPurchases(int count, int opportunities) {
        return kernel.probabilityOfRepeatPurchases(required(count), required(opportunities));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BgBb that && kernel.equals(that.kernel) && cadence == that.cadence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kernel, cadence);
    }

    @Override
    public String toString() {
        return name() + " " + cadence + " " + parameters();
    }

    private static int required(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a number of opportunities must not be negative: " + count);
        }
        return count;
    }
}
