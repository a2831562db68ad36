package org.openpac.core.calendar;

import org.openpac.core.text.Word;

/**
 * How the thirteen weeks of a quarter are shared out among its three months.
 *
 * <p>In a year of 53 weeks the last month of the year has one more.
 */
public enum WeekPattern implements Word {
    /** Four weeks, four weeks, five weeks. */
    FOUR_FOUR_FIVE(4, 4),
    /** Four weeks, five weeks, four weeks: the calendar of the National Retail Federation. */
    FOUR_FIVE_FOUR(4, 5),
    /** Five weeks, four weeks, four weeks. */
    FIVE_FOUR_FOUR(5, 4);

    private static final int WEEKS_OF_A_QUARTER = 13;

    private final int first;
    private final int second;

    WeekPattern(int first, int second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Says how many weeks a month has.
     *
     * @param month its place in the year, from 1 to 12
     */
    public int weeks(int month) {
        return switch ((month - 1) % 3) {
            case 0 -> first;
            case 1 -> second;
            default -> WEEKS_OF_A_QUARTER - first - second;
        };
    }
}
