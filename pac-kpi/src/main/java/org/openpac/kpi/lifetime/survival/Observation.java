package org.openpac.kpi.lifetime.survival;

/**
 * One customer, deal or contract, watched from some age on until it ended or was last seen.
 *
 * @param entry the age from which on it was watched; at least 0, and 0 if from the beginning
 * @param time the age at which it ended or was last seen, above the entry, in any one unit of time
 * @param hasEnded whether it ended then; else it was still going on
 */
public record Observation(double entry, double time, boolean hasEnded) {

    /**
     * Refuses a time in which nothing was watched.
     *
     * @throws IllegalArgumentException if the entry is negative, or the time not finite or not above the entry; a time of 0 is allowed
     *     for what was watched from the beginning and ended or was lost from sight at once
     */
    public Observation {
        boolean isAtOnce = entry == 0 && time == 0;
        if (!(entry >= 0 && time < Double.POSITIVE_INFINITY && (time > entry || isAtOnce))) {
            throw new IllegalArgumentException("time must be finite and above the entry, " + entry + ": " + time);
        }
        // Minus zero is the same age as zero.
        entry += 0.0;
        time += 0.0;
    }

    /**
     * What was watched from the beginning until it ended.
     *
     * @throws IllegalArgumentException if the time is negative or not finite
     */
    public static Observation ended(double time) {
        return new Observation(0, time, true);
    }

    /**
     * What was watched from the beginning and was still going on when last seen.
     *
     * @throws IllegalArgumentException if the time is negative or not finite
     */
    public static Observation ongoing(double time) {
        return new Observation(0, time, false);
    }

    /**
     * The same, watched only from a later age on: of those that ended before, none could have been seen (left truncation).
     *
     * @throws IllegalArgumentException if the age is negative or not below the time
     */
    public Observation enteredAt(double age) {
        return new Observation(age, time, hasEnded);
    }
}
