package org.openpac.kpi.statistic;

/**
 * The values a figure can have by its definition: a share of a whole lies between 0 and 100 %, a count is never below 0.
 *
 * @param least the smallest of them, in the unit of the figure; negative infinity if there is none
 * @param most the largest of them; positive infinity if there is none
 */
public record ValueRange(double least, double most) {

    /** Any value. */
    public static final ValueRange ANY = new ValueRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Nothing and more: of counts. */
    public static final ValueRange NOT_BELOW_NOTHING = new ValueRange(0, Double.POSITIVE_INFINITY);

    /** A part of a whole, in hundredths. */
    public static final ValueRange PART_IN_HUNDREDTHS = new ValueRange(0, 100);

    /**
     * Refuses bounds that bound nothing.
     *
     * @throws IllegalArgumentException if a bound is not a number, or if they are reversed
     */
    public ValueRange {
        if (!(least <= most)) {
            throw new IllegalArgumentException("least must be at most most: " + least + ", " + most);
        }
    }

    /** Whether the value lies between the bounds, both included. */
    public boolean holds(double value) {
        return least <= value && value <= most;
    }

    /** The value itself, or the bound that it lies beyond. */
    public double nearest(double value) {
        return Math.min(Math.max(value, least), most);
    }
}
