package org.openpac.kpi.lifetime.numeric;

import java.util.Arrays;

/** The log likelihood of a model with positive parameters, as a function of their logarithms. */
@FunctionalInterface
public interface LogLikelihood {

    /** The value with its first and second derivatives. */
    Derivatives at(double[] logParameters);

    /**
     * A value with its derivatives by the logarithms of the parameters.
     *
     * @param value of the function
     * @param gradient the first derivatives
     * @param hessian the second derivatives, symmetric
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Derivatives(double value, double[] gradient, double[][] hessian) {

        /** Whether value and derivatives are all numbers. */
        public boolean isFinite() {
            return Double.isFinite(value)
                    && Arrays.stream(gradient).allMatch(Double::isFinite)
                    && Arrays.stream(hessian).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
        }

        /** Turns derivatives by the parameters themselves into those by their logarithms. */
        public static Derivatives byLogarithm(
                double value, double[] gradient, double[][] hessian, double[] parameters) {
            int size = parameters.length;
            double[] first = new double[size];
            double[][] second = new double[size][size];
            for (int i = 0; i < size; i++) {
                first[i] = parameters[i] * gradient[i];
                for (int j = 0; j < size; j++) {
                    second[i][j] = parameters[i] * parameters[j] * hessian[i][j] + (i == j ? first[i] : 0);
                }
            }
            return new Derivatives(value, first, second);
        }
    }
}
