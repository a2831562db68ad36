package org.openpac.kpi.lifetime.numeric;

import java.util.Optional;

/** A positive definite matrix as the product of a triangular one and its mirror image. */
public final class Cholesky {

    private final double[][] triangle;

    private Cholesky(double[][] triangle) {
        this.triangle = triangle;
    }

    /** Takes the matrix with a number added to its diagonal apart; absent if the sum is not positive definite. */
    public static Optional<Cholesky> of(double[][] matrix, double added) {
        int size = matrix.length;
        double[][] triangle = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j] + (i == j ? added : 0);
                for (int k = 0; k < j; k++) {
                    rest -= triangle[i][k] * triangle[j][k];
                }
                if (i != j) {
                    triangle[i][j] = rest / triangle[j][j];
                } else if (rest > 0 && rest < Double.POSITIVE_INFINITY) {
                    triangle[i][i] = Math.sqrt(rest);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Cholesky(triangle));
    }

    /** The vector that the matrix turns into the given one. */
    public double[] solve(double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= triangle[i][k] * solution[k];
            }
            solution[i] /= triangle[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= triangle[k][i] * solution[k];
            }
            solution[i] /= triangle[i][i];
        }
        return solution;
    }

    /** The inverse matrix, symmetric to the last bit. */
    public double[][] inverse() {
        int size = triangle.length;
        double[][] inverse = new double[size][];
        for (int i = 0; i < size; i++) {
            double[] unit = new double[size];
            unit[i] = 1;
            inverse[i] = solve(unit);
            for (int j = 0; j < i; j++) {
                inverse[i][j] = inverse[j][i];
            }
        }
        return inverse;
    }

    /** The smallest pivot over the largest: next to 0 where the matrix is nearly singular. */
    public double pivotRatio() {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int i = 0; i < triangle.length; i++) {
            smallest = Math.min(smallest, triangle[i][i]);
            largest = Math.max(largest, triangle[i][i]);
        }
        return smallest / largest * (smallest / largest);
    }
}
