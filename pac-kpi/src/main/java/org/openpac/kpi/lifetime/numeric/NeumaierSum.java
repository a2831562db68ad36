package org.openpac.kpi.lifetime.numeric;

/**
 * A sum that keeps what rounding would lose.
 *
 * <p>Source: A. Neumaier, Zeitschrift für Angewandte Mathematik und Mechanik 54 (1974), 39–51.
 */
public final class NeumaierSum {

    private double sum;
    private double lost;

    /** Starts at 0. */
    public NeumaierSum() {}

    /** Adds a term. */
    public void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
        sum = next;
    }

    /** The sum so far. */
    public double total() {
        return sum + lost;
    }
}
