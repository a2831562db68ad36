package org.openpac.kpi;

/**
 * When what was spent takes effect: spread evenly over whole months counted from the month it was spent in.
 *
 * @param firstMonth the first of them: 0 for the same month, 3 for three months later, −2 for what is paid two months
 *     after the customers it won; −1200 to 1200
 * @param lastMonth the last of them; not before the first, at most 1200
 */
public record EffectLag(int firstMonth, int lastMonth) {

    private static final int LARGEST = 1200;

    /**
     * Refuses months in the wrong order or too far away.
     *
     * @throws IllegalArgumentException if the last month is before the first, or one of them is more than 1200 away
     */
    public EffectLag {
        if (lastMonth < firstMonth) {
            throw new IllegalArgumentException(
                    "lastMonth must not be before firstMonth, " + firstMonth + ": " + lastMonth);
        }
        if (firstMonth < -LARGEST || lastMonth > LARGEST) {
            throw new IllegalArgumentException(
                    "months must be between -1200 and 1200: " + firstMonth + ", " + lastMonth);
        }
    }

    /** How many months it is spread over; at least 1. */
    public int months() {
        return lastMonth - firstMonth + 1;
    }
}
