package org.openpac.kpi.statistic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.openpac.kpi.statistic.distribution.Normal;
import org.openpac.kpi.statistic.distribution.StudentT;

/**
 * The mean of a sample, from sums that were never rounded: of scores, of amounts, of days.
 *
 * @param n how many values there are; at least 0
 * @param sum of the values
 * @param sumOfSquares of the values
 */
public record Mean(long n, BigDecimal sum, BigDecimal sumOfSquares) {

    /**
     * Refuses sums that no values have.
     *
     * @throws IllegalArgumentException if {@code n} is below 0, or n·(sum of squares) below the square of the sum
     */
    public Mean {
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(sumOfSquares, "sumOfSquares");
        if (n < 0) {
            throw new IllegalArgumentException("n must be at least 0: " + n);
        }
        if (excess(n, sum, sumOfSquares).signum() < 0 || (n == 0 && sumOfSquares.signum() != 0)) {
            throw new IllegalArgumentException(
                    "no " + n + " values have this sum and sum of squares: " + sum + ", " + sumOfSquares);
        }
    }

    /**
     * The mean of so many values with these sums.
     *
     * @throws IllegalArgumentException if {@code n} is below 0, or n·(sum of squares) below the square of the sum
     */
    public static Mean of(long n, BigDecimal sum, BigDecimal sumOfSquares) {
        return new Mean(n, sum, sumOfSquares);
    }

    /** The mean of the values given, in any order. */
    public static Mean of(Iterable<BigDecimal> values) {
        long n = 0;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal sumOfSquares = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            n++;
            sum = sum.add(value);
            sumOfSquares = sumOfSquares.add(value.multiply(value));
        }
        return new Mean(n, sum, sumOfSquares);
    }

    /** The mean of the values of both samples. */
    public Mean plus(Mean other) {
        return new Mean(n + other.n, sum.add(other.sum), sumOfSquares.add(other.sumOfSquares));
    }

    /** The observed mean, in the unit of the values; undefined without values, or if no double holds it. */
    public Inference<Double> estimate() {
        return n == 0 ? Inference.undefined(Hindrance.EMPTY_SAMPLE) : finite(mean());
    }

    /**
     * The standard deviation of the values, with n − 1 in the divisor, in their unit; never negative. Undefined below two
     * values, or if no double holds it.
     */
    public Inference<Double> deviation() {
        return n < 2 ? Inference.undefined(tooFew()) : finite(deviation(n - 1));
    }

    /**
     * The means that are compatible with the values: mean ± t·s/√n, t the {@link StudentT} quantile with n − 1 degrees of
     * freedom, s the {@linkplain #deviation() deviation}. Right for values that are about normal, and for any if there are
     * many. A single point if all values are equal; undefined below two
     * values, or if no double holds its bounds.
     *
     * <p>Source: Student, “The probable error of a mean”, Biometrika 6 (1908), 1–25.
     *
     * @param confidence between 0 and 1, both excluded: 0.95
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Inference<Interval> interval(double confidence) {
        Interval.requireConfidence(confidence);
        if (n < 2) {
            return Inference.undefined(tooFew());
        }
        double t = StudentT.of((double) (n - 1)).survivalQuantile((1 - confidence) / 2);
        return around(t * deviation(n - 1) / Math.sqrt((double) n), confidence);
    }

    /**
     * The same for many values of any kind: mean ± z·σ/√n, z the {@link Normal} quantile, σ² the mean square deviation with n
     * in the divisor, as it is used for net promoter scores. Undefined without values, or if no double holds its bounds.
     *
     * @param confidence between 0 and 1, both excluded: 0.95
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Inference<Interval> normalInterval(double confidence) {
        Interval.requireConfidence(confidence);
        if (n == 0) {
            return Inference.undefined(tooFew());
        }
        double z = Normal.standard().survivalQuantile((1 - confidence) / 2);
        return around(z * deviation(n) / Math.sqrt((double) n), confidence);
    }

    private Hindrance tooFew() {
        return n == 0 ? Hindrance.EMPTY_SAMPLE : Hindrance.SINGLE_VALUE;
    }

    private double mean() {
        return sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL64).doubleValue();
    }

    private double deviation(long divisor) {
        BigDecimal whole = BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(divisor));
        return Math.sqrt(excess(n, sum, sumOfSquares)
                .divide(whole, MathContext.DECIMAL64)
                .doubleValue());
    }

    private Inference<Interval> around(double margin, double confidence) {
        double lower = mean() - margin;
        double upper = mean() + margin;
        return Double.isFinite(lower) && Double.isFinite(upper)
                ? Inference.defined(new Interval(lower, upper, confidence))
                : Inference.undefined(Hindrance.TOO_LARGE);
    }

    private static Inference<Double> finite(double number) {
        return Double.isFinite(number) ? Inference.defined(number) : Inference.undefined(Hindrance.TOO_LARGE);
    }

    /** n² times the mean square deviation, exact. */
    private static BigDecimal excess(long n, BigDecimal sum, BigDecimal sumOfSquares) {
        return BigDecimal.valueOf(n).multiply(sumOfSquares).subtract(sum.multiply(sum));
    }
}
