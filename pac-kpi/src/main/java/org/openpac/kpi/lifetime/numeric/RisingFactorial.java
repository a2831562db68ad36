package org.openpac.kpi.lifetime.numeric;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * The logarithm of c(c + 1) … (c + x − 1), which is Γ(c + x)/Γ(c), and its derivatives by c, for counts x that only grow.
 *
 * <p>Factor by factor from one count to the next; by gamma functions where the counts lie far apart.
 */
public final class RisingFactorial {

    private static final long FAR = 2_000;

    private final double start;
    private long count;
    private double log;
    private double slope;
    private double bend;

    /** Begins at the count 0. */
    public RisingFactorial(double start) {
        this.start = start;
    }

    /** Goes on to a count that is not less than the present one. */
    public void growTo(long newCount) {
        if (newCount - count > FAR) {
            log = LogGamma.value(start + newCount) - LogGamma.value(start);
            slope = Digamma.value(start + newCount) - Digamma.value(start);
            bend = Trigamma.value(start + newCount) - Trigamma.value(start);
            count = newCount;
        }
        for (; count < newCount; count++) {
            double factor = start + count;
            log += Math.log(factor);
            slope += 1 / factor;
            bend -= 1 / (factor * factor);
        }
    }

    /** The logarithm at the present count. */
    public double log() {
        return log;
    }

    /** Its first derivative. */
    public double slope() {
        return slope;
    }

    /** Its second derivative. */
    public double bend() {
        return bend;
    }
}
