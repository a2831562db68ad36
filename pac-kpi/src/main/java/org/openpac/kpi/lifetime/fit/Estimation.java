package org.openpac.kpi.lifetime.fit;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the parameters of a model were found, and how well the data pin them down. */
public final class Estimation {

    private final double logLikelihood;
    private final int parameterCount;
    private final List<List<Double>> covariance;
    private final long customers;
    private final long events;
    private final int iterations;

    private Estimation(
            double logLikelihood,
            int parameterCount,
            List<List<Double>> covariance,
            long customers,
            long events,
            int iterations) {
        this.logLikelihood = logLikelihood;
        this.parameterCount = parameterCount;
        this.covariance = covariance.stream().map(List::copyOf).toList();
        this.customers = customers;
        this.events = events;
        this.iterations = iterations;
    }

    /**
     * Makes an estimation from what a search found.
     *
     * @param logLikelihood that was reached
     * @param parameterCount how many parameters were free; at least 1
     * @param covariance of the parameters, in the model's order; empty where the data do not pin them down
     * @param customers how many customers the model was fitted to
     * @param events how many purchases, or losses, they count
     * @param iterations how many steps the search took
     */
    public static Estimation of(
            double logLikelihood,
            int parameterCount,
            List<List<Double>> covariance,
            long customers,
            long events,
            int iterations) {
        return new Estimation(logLikelihood, parameterCount, covariance, customers, events, iterations);
    }

    /** The log likelihood that was reached, up to a constant that depends on the data only. */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** How many parameters were free. */
    public int parameterCount() {
        return parameterCount;
    }

    /**
     * Akaike's information criterion, 2 · parameters − 2 · log likelihood: of models of the same data, that with the least is
     * expected to predict best.
     *
     * <p>Source: H. Akaike, IEEE Transactions on Automatic Control 19 (1974), 716–723.
     */
    public double aic() {
        return 2.0 * parameterCount - 2 * logLikelihood;
    }

    /**
     * The standard errors of the parameters, in the model's order and each in the unit of its parameter; empty where the
     * data do not pin the parameters down.
     */
    public List<Double> standardErrors() {
        return IntStream.range(0, covariance.size())
                .mapToObj(i -> Math.sqrt(covariance.get(i).get(i)))
                .toList();
    }

    /**
     * The covariance of the parameters, in the model's order, symmetric; empty where the data do not pin them down.
     *
     * <p>The inverse of the observed information on the logarithms, carried over to the parameters by the delta method.
     */
    public List<List<Double>> covariance() {
        return covariance;
    }

    /** How many customers the model was fitted to. */
    public long customers() {
        return customers;
    }

    /** How many events the model explains: repeat purchases of these customers, or losses where they have a contract. */
    public long events() {
        return events;
    }

    /** How many steps the search took; 0 where the answer needs none. */
    public int iterations() {
        return iterations;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Estimation that
                && logLikelihood == that.logLikelihood
                && parameterCount == that.parameterCount
                && covariance.equals(that.covariance)
                && customers == that.customers
                && events == that.events
                && iterations == that.iterations;
    }

    @Override
    public int hashCode() {
        return Objects.hash(logLikelihood, parameterCount, covariance, customers, events, iterations);
    }

    @Override
    public String toString() {
        return "log likelihood " + logLikelihood + " of " + customers + " customers after " + iterations + " steps";
    }
}
