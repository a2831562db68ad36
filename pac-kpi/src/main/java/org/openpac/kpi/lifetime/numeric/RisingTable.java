package org.openpac.kpi.lifetime.numeric;

/** {@link RisingFactorial Rising factorials} of one number for all counts up to a largest one, with their derivatives. */
public final class RisingTable {

    private final double[] logs;
    private final double[] slopes;
    private final double[] bends;

    private RisingTable(int size) {
        logs = new double[size];
        slopes = new double[size];
        bends = new double[size];
    }

    /** The table from count 0 to the largest, included. */
    public static RisingTable of(double start, int largest) {
        RisingTable table = new RisingTable(largest + 1);
        RisingFactorial factorial = new RisingFactorial(start);
        for (int count = 0; count <= largest; count++) {
            factorial.growTo(count);
            table.logs[count] = factorial.log();
            table.slopes[count] = factorial.slope();
            table.bends[count] = factorial.bend();
        }
        return table;
    }

    /** The logarithm for a count. */
    public double log(int count) {
        return logs[count];
    }

    /** Its first derivative. */
    public double slope(int count) {
        return slopes[count];
    }

    /** Its second derivative. */
    public double bend(int count) {
        return bends[count];
    }
}
