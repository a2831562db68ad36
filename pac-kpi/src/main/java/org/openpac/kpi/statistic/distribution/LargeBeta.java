package org.openpac.kpi.statistic.distribution;

/**
 * Tails of the Beta distribution where both weights are large, so that powers of them would lose digits.
 *
 * <p>The density at the value is taken from Stirling's series and the deviance (C. Loader, “Fast and accurate computation of
 * binomial probabilities”, 2000), and the tail beside it is the integral of the density's fall, on the scale of the log odds,
 * by the double exponential rule (H. Takahasi, M. Mori, Publications of RIMS 9 (1974), 721–741). The time does not grow with
 * the weights.
 */
final class LargeBeta {

    /** From this weight on, both being as large, this is more exact than the continued fraction. */
    static final double ENOUGH = 500;

    private static final double STEP = 0.125;
    private static final double FIRST = -4;
    private static final double NEGLIGIBLE = 1e-18;
    private static final double SMALL = 0.3;

    private LargeBeta() {}

    static double lower(double a, double b, double x) {
        double excess = Math.fma(x, a + b, -a);
        return excess <= 0 ? tail(a, b, x, excess, -1) : 1 - tail(a, b, x, excess, 1);
    }

    static double upper(double a, double b, double x) {
        double excess = Math.fma(x, a + b, -a);
        return excess <= 0 ? 1 - tail(a, b, x, excess, -1) : tail(a, b, x, excess, 1);
    }

    private static double tail(double a, double b, double x, double excess, int side) {
        double density = density(a, b, excess);
        if (density == 0) {
            return 0;
        }
        double length = 1 / (Math.abs(excess) + Math.sqrt((a + b) * x * (1 - x)));
        double sum = 0;
        double added = Double.MAX_VALUE;
        for (int i = 0; added > sum * NEGLIGIBLE || i * STEP + FIRST < 0; i++) {
            double position = FIRST + i * STEP;
            double decay = Math.exp(-position);
            double distance = length * Math.exp(position - decay);
            added = distance * (1 + decay) * fall(a + b, x, excess, side * distance);
            sum += added;
        }
        return Math.min(density * sum * STEP, 1);
    }

    /** The density of the log odds at the value whose excess over the mean, times the weights, is given. */
    private static double density(double a, double b, double excess) {
        double deviance = a * logarithmBeyond(excess / a) + b * logarithmBeyond(-excess / b);
        double stirling = stirling(a + b) - stirling(a) - stirling(b);
        return Math.sqrt(a / (a + b) * b / (2 * Math.PI)) * Math.exp(deviance + stirling);
    }

    /** The density of the log odds at a distance from the value, beside that at the value. */
    private static double fall(double weights, double x, double excess, double distance) {
        double rise = x * Math.expm1(distance);
        return Math.exp(-excess * distance - weights * (x * exponentialBeyond(distance) + logarithmBeyond(rise)));
    }

    /** ln(1 + x) − x. */
    private static double logarithmBeyond(double x) {
        if (!(Math.abs(x) < SMALL)) {
            return Math.log1p(x) - x;
        }
        double ratio = x / (2 + x);
        double square = ratio * ratio;
        double power = 2 * ratio * square;
        double sum = 0;
        for (int odd = 3; Math.abs(power) > Math.abs(sum) * 1e-18; odd += 2) {
            sum += power / odd;
            power *= square;
        }
        return sum - x * ratio;
    }

    /** e to the power of x, less 1 + x. */
    private static double exponentialBeyond(double x) {
        if (Math.abs(x) > SMALL) {
            return Math.expm1(x) - x;
        }
        double term = x * x / 2;
        double sum = 0;
        for (int i = 3; term != 0 && Math.abs(term) > sum * 1e-18; i++) {
            sum += term;
            term *= x / i;
        }
        return sum;
    }

    /** What Stirling's formula for the logarithm of the gamma function lacks. */
    private static double stirling(double x) {
        return (1.0 / 12 - (1.0 / 360 - 1 / (1260 * x * x)) / (x * x)) / x;
    }
}
