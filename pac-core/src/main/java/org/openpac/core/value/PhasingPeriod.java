package org.openpac.core.value;

import org.openpac.core.text.Word;

/** How long one step of a {@link Phasing} is. */
public enum PhasingPeriod implements Word {
    /** A calendar month. */
    MONTH,
    /** Three calendar months. */
    QUARTER,
    /** A month of whole weeks: four, four and five of them in turn, thirteen a quarter. In a year of 53 the last has one more. */
    WEEKS_4_4_5,
    /** A month of whole weeks: four, five and four of them in turn, as retailers count. */
    WEEKS_4_5_4,
    /** A month of whole weeks: five, four and four of them in turn. */
    WEEKS_5_4_4;

    /** Whether a step is a number of whole weeks. */
    public boolean isWeeks() {
        return this != MONTH && this != QUARTER;
    }

    /**
     * Counts the weeks of a month of a quarter of thirteen; 0 where a step is no number of whole weeks.
     *
     * @param month its place in the quarter: 0, 1 or 2
     */
    public int weeks(int month) {
        if (!isWeeks()) {
            return 0;
        }
        return month == longMonth() ? 5 : 4;
    }

    private int longMonth() {
        return switch (this) {
            case WEEKS_4_4_5 -> 2;
            case WEEKS_4_5_4 -> 1;
            default -> 0;
        };
    }
}
