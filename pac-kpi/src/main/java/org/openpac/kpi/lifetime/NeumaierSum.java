package org.openpac.kpi.lifetime;

/**
 * A sum that keeps what rounding would lose.
 *
 * <p>Source: A. Neumaier, Zeitschrift für Angewandte Mathematik und Mechanik 54 (1974), 39–51.
 */
final class NeumaierSum {

    private double sum;
    private double lost;

    void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
        sum = next;
    }

    double total() {
        return sum + lost;
    }
}
