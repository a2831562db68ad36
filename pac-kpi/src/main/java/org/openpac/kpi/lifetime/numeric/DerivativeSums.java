package org.openpac.kpi.lifetime.numeric;

import org.openpac.kpi.lifetime.numeric.LogLikelihood.Derivatives;

/**
 * A log likelihood with its derivatives, added up over groups of customers of the same history.
 *
 * <p>Terms are multiplied by how many customers a group has. The value is added up without loss; derivatives are plain sums
 * in the order of the groups.
 */
public final class DerivativeSums {

    private final int size;
    private final NeumaierSum value = new NeumaierSum();
    private final double[] slopes;
    private final double[] bends;
    private double weight = 1;

    /** Sums for so many parameters, at 0. */
    public DerivativeSums(int size) {
        this.size = size;
        this.slopes = new double[size];
        this.bends = new double[size * size];
    }

    /** Says how many customers the next terms stand for. */
    public void startGroup(double customers) {
        weight = customers;
    }

    /** Adds to the value. */
    public void value(double term) {
        value.add(weight * term);
    }

    /** Adds to the first derivative by a parameter. */
    public void slope(int i, double term) {
        slopes[i] += weight * term;
    }

    /** Adds to the second derivative by two parameters; the first is not behind the second. */
    public void bend(int i, int j, double term) {
        bends[size * i + j] += weight * term;
    }

    /** Adds f(u), where u has these first derivatives and f, at u, the first derivative {@code outer} and the second {@code bend}. */
    public void chain(double outer, double bend, double[] first) {
        double slopeWeight = weight * outer;
        double bendWeight = weight * bend;
        for (int i = 0; i < size; i++) {
            slopes[i] += slopeWeight * first[i];
            double scaled = bendWeight * first[i];
            for (int j = i; j < size; j++) {
                bends[size * i + j] += scaled * first[j];
            }
        }
    }

    /** The sums, with derivatives turned into those by the logarithms of the parameters. */
    public Derivatives byLogarithm(double[] parameters) {
        double[][] hessian = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                hessian[i][j] = bends[size * i + j];
                hessian[j][i] = hessian[i][j];
            }
        }
        return Derivatives.byLogarithm(value.total(), slopes, hessian, parameters);
    }
}
