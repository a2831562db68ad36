package org.openpac.kpi.allocation;

/**
 * How much of what was spent in a period still works in the next one, known as adstock: advertising is remembered, fairs are talked of.
 *
 * <p>Curves are fitted to what works in a period rather than to what was paid in it: carry past spending over first, then pair it with
 * the results. Both ways of counting are in use; the first tells more money at work than was spent, the second as much.
 *
 * @param share of the effect of a period that is left in the next one: from 0 for none to 1, excluded
 */
public record CarryOver(double share) {

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1, the latter excluded
     */
    public CarryOver {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("share must be from 0 to 1, the latter excluded: " + share);
        }
    }

    /**
     * What works in each period if nothing is taken from the period of payment: a payment counts in full at once, and by its share in
     * each period after.
     *
     * @param spends of periods of equal length, the earliest first, from 0 to 10<sup>15</sup> each
     * @throws IllegalArgumentException if an amount is out of range
     */
    public double[] added(double... spends) {
        double[] working = new double[spends.length];
        double left = 0;
        for (int i = 0; i < spends.length; i++) {
            left = Parameters.spend(spends[i]) + share * left;
            working[i] = left;
        }
        return working;
    }

    /**
     * What works in each period if a payment is spread over its own period and some after it, in falling parts that add up to it.
     *
     * @param spends of periods of equal length, the earliest first, from 0 to 10<sup>15</sup> each
     * @param longest how many periods after its own a payment works in; not negative
     * @throws IllegalArgumentException if an amount is out of range or the number of periods negative
     */
    public double[] spread(int longest, double... spends) {
        if (longest < 0) {
            throw new IllegalArgumentException("longest must not be negative: " + longest);
        }
        double whole = (1 - Math.pow(share, longest + 1.0)) / (1 - share);
        double[] working = new double[spends.length];
        for (int i = 0; i < spends.length; i++) {
            Parameters.spend(spends[i]);
            for (int lag = Math.min(longest, i); lag >= 0; lag--) {
                working[i] += Math.pow(share, lag) * spends[i - lag] / whole;
            }
        }
        return working;
    }
}
