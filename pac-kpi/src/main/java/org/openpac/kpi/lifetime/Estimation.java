package org.openpac.kpi.lifetime;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openpac.kpi.lifetime.Newton.Optimum;

/** How the parameters of a model were found, and how well the data pin them down. */
public final class Estimation {

    private final double logLikelihood;
    private final List<List<Double>> covariance;
    private final long customers;
    private final long repeatPurchases;
    private final int iterations;

    private Estimation(
            double logLikelihood, List<List<Double>> covariance, long customers, long repeatPurchases, int iterations) {
        this.logLikelihood = logLikelihood;
        this.covariance = covariance;
        this.customers = customers;
        this.repeatPurchases = repeatPurchases;
        this.iterations = iterations;
    }

    static Estimation of(Optimum optimum, boolean hasCovariance, CustomerSummaries summaries) {
        return new Estimation(
                optimum.derivatives().value(),
                hasCovariance ? covariance(optimum) : List.of(),
                summaries.customers().size(),
                summaries.repeatPurchases(),
                optimum.iterations());
    }

    /** The log likelihood that was reached, up to a constant that depends on the data only. */
    public double logLikelihood() {
        return logLikelihood;
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

    /** How many repeat purchases these made. */
    public long repeatPurchases() {
        return repeatPurchases;
    }

    /** How many steps the search took. */
    public int iterations() {
        return iterations;
    }

    @Override
    public String toString() {
        return "log likelihood " + logLikelihood + " of " + customers + " customers after " + iterations + " steps";
    }

    private static List<List<Double>> covariance(Optimum optimum) {
        double[] parameters = Arrays.stream(optimum.point()).map(Math::exp).toArray();
        double[][] ofLogarithms = optimum.information().orElseThrow().inverse();
        Double[][] covariance = new Double[parameters.length][parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            for (int j = 0; j < parameters.length; j++) {
                covariance[i][j] = parameters[i] * parameters[j] * ofLogarithms[i][j];
            }
        }
        return Arrays.stream(covariance).map(List::of).toList();
    }
}
