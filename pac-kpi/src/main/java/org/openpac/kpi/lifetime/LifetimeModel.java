package org.openpac.kpi.lifetime;

import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.fit.Estimation;

/**
 * A model of customers without a contract, who buy when they like and leave without a word.
 *
 * <p>Its likelihood is that of the papers: of the number of repeat purchases and the time of the last, without the factor
 * t<sub>x</sub><sup>x − 1</sup>/Γ(x), which no parameter changes. So log likelihoods of these models compare with each other and
 * with published ones.
 */
public abstract sealed class LifetimeModel permits BgNbd, MbgNbd, ParetoNbd, Nbd {

    private final RepeatKernel kernel;
    private final List<String> parameterNames;
    private final Cadence cadence;
    private final @Nullable Estimation estimation;

    LifetimeModel(RepeatKernel kernel, List<String> parameterNames, Cadence cadence, @Nullable Estimation estimation) {
        this.kernel = kernel;
        this.parameterNames = parameterNames;
        this.cadence = Objects.requireNonNull(cadence, "cadence");
        this.estimation = estimation;
        double[] parameters = kernel.parameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!(parameters[i] > 0 && parameters[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        parameterNames.get(i) + " must be positive and finite: " + parameters[i]);
            }
        }
    }

    /** What the model is called in the literature: “BG/NBD”. */
    public abstract String name();

    /** The unit of time of the parameters that are a time. */
    public Cadence cadence() {
        return cadence;
    }

    /** The parameters by name, in the order of standard errors and covariance; each is positive. */
    public Map<String, Double> parameters() {
        Map<String, Double> parameters = new LinkedHashMap<>();
        double[] values = kernel.parameters();
        for (int i = 0; i < values.length; i++) {
            parameters.put(parameterNames.get(i), values[i]);
        }
        return Collections.unmodifiableMap(parameters);
    }

    /** How the parameters were found; absent for a model of known parameters. */
    public Optional<Estimation> estimation() {
        return Optional.ofNullable(estimation);
    }

    /** The log likelihood of these parameters for customers, with times in periods of the model's own cadence. */
    public double logLikelihood(CustomerSummaries summaries) {
        return kernel.derivatives(RepeatGroups.of(summaries, cadence)).value();
    }

    /** The probability that a customer has not left by the end of the calibration, from 0 to 1. */
    public double probabilityAlive(CustomerSummary customer) {
        return alive(customer.repeatCount(), customer.ageAtLastPurchase(), customer.age());
    }

    /** The {@linkplain #probabilityAlive(CustomerSummary) probability} for each customer, in their order. */
    public double[] probabilitiesAlive(CustomerSummaries summaries) {
        return HistoryMemo.answers(summaries.customers(), this::alive, (x, age) -> 1);
    }

    /**
     * The number of purchases to expect of a customer after the end of the calibration; that he may have left is taken into
     * account.
     *
     * @param length from the end of the calibration on, not a negative time
     * @throws IllegalArgumentException if the length is negative
     */
    public double expectedPurchases(CustomerSummary customer, Period length) {
        return expectedPurchases(List.of(customer), length)[0];
    }

    /**
     * The {@linkplain #expectedPurchases(CustomerSummary, Period) expected purchases} of each customer, in their order; customers of
     * the same history cost no more than one.
     *
     * @param length from the end of the calibration on, not a negative time
     * @throws IllegalArgumentException if the length is negative
     */
    public double[] expectedPurchases(CustomerSummaries summaries, Period length) {
        return expectedPurchases(summaries.customers(), length);
    }

    private double[] expectedPurchases(List<CustomerSummary> customers, Period length) {
        double time = periods(length);
        return HistoryMemo.answers(
                customers, this::alive, (x, age) -> kernel.expectedPurchasesIfAlive(x, cadence.periods(age), time));
    }

    /**
     * The number of purchases to expect of a customer from the end of the calibration on without end, each counted for what it is
     * worth at that end: the papers’ discounted expected residual transactions (DERT).
     *
     * @throws IllegalArgumentException if the rate is 0, as there may be no end to the sum
     */
    public double discountedPurchases(CustomerSummary customer, DiscountRate rate) {
        return discounted(List.of(customer), rate, withoutEnd(rate))[0];
    }

    /**
     * The same up to a horizon.
     *
     * @param length from the end of the calibration on, not a negative time
     * @throws IllegalArgumentException if the length is negative
     */
    public double discountedPurchases(CustomerSummary customer, DiscountRate rate, Period length) {
        return discounted(List.of(customer), rate, periods(length))[0];
    }

    /**
     * The {@linkplain #discountedPurchases(CustomerSummary, DiscountRate) discounted purchases} of each customer, in their order.
     *
     * @throws IllegalArgumentException if the rate is 0
     */
    public double[] discountedPurchases(CustomerSummaries summaries, DiscountRate rate) {
        return discounted(summaries.customers(), rate, withoutEnd(rate));
    }

    /**
     * The {@linkplain #discountedPurchases(CustomerSummary, DiscountRate, Period) discounted purchases} of each customer up to a
     * horizon, in their order.
     *
     * @throws IllegalArgumentException if the length is negative
     */
    public double[] discountedPurchases(CustomerSummaries summaries, DiscountRate rate, Period length) {
        return discounted(summaries.customers(), rate, periods(length));
    }

    private double[] discounted(List<CustomerSummary> customers, DiscountRate rate, double time) {
        double perPeriod = rate.continuousPer(cadence);
        return HistoryMemo.answers(
                customers,
                this::alive,
                (x, age) -> kernel.discountedPurchasesIfAlive(x, cadence.periods(age), perPeriod, time));
    }

    /** Discounted purchases up to a horizon, those of a period counted together at a part of its length. */
    double[] discountedByPeriod(CustomerSummaries summaries, DiscountRate rate, Period length, double part) {
        double perPeriod = rate.continuousPer(cadence);
        double time = periods(length);
        return HistoryMemo.answers(
                summaries.customers(),
                this::alive,
                (x, age) -> kernel.discountedByPeriodIfAlive(x, cadence.periods(age), perPeriod, time, part));
    }

    /**
     * The number of repeat purchases to expect of a new customer.
     *
     * @param length from the first purchase on, not a negative time
     * @throws IllegalArgumentException if the length is negative
     */
    public double expectedPurchasesOfNewCustomer(Period length) {
        return kernel.expectedPurchasesOfNewCustomer(periods(length));
    }

    /**
     * The probability that a new customer comes back a given number of times, from 0 to 1.
     *
     * @param count repeat purchases; at least 0
     * @param length from the first purchase on, not a negative time
     * @throws IllegalArgumentException if the count or the length is negative
     */
    public double probabilityOfRepeatPurchases(long count, Period length) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative: " + count);
        }
        return kernel.probabilityOfRepeatPurchases(count, periods(length));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof LifetimeModel that && kernel.equals(that.kernel) && cadence == that.cadence;
    }

    @Override
    public final int hashCode() {
        return Objects.hash(kernel, cadence);
    }

    @Override
    public String toString() {
        return name() + " " + cadence + " " + parameters();
    }

    RepeatKernel kernel() {
        return kernel;
    }

    double parameter(int index) {
        return kernel.parameters()[index];
    }

    private double alive(long repeatCount, long ageAtLastPurchase, long age) {
        return kernel.probabilityAlive(repeatCount, cadence.periods(ageAtLastPurchase), cadence.periods(age));
    }

    private double periods(Period length) {
        double periods = cadence.periods(length);
        if (periods < 0) {
            throw new IllegalArgumentException("length must not be negative: " + length);
        }
        return periods;
    }

    private static double withoutEnd(DiscountRate rate) {
        if (rate.continuousPer(Cadence.YEARLY) == 0) {
            throw new IllegalArgumentException("rate must not be 0 without a horizon");
        }
        return Double.POSITIVE_INFINITY;
    }
}
