package org.openpac.core.value;

import java.math.BigDecimal;
import org.openpac.core.text.Word;

/**
 * How the number of a target is to be read.
 *
 * <p>For a rate the difference is large: from 20 %, two more is 20.4 % as a percentage of the rate and 22 % in points.
 */
public enum ChangeKind implements Word {
    /** The level to reach: 1,200,000 EUR. */
    ABSOLUTE_VALUE,
    /** What is added to the baseline, in the figure's own unit: 150,000 EUR more; negative for less. */
    ABSOLUTE_DELTA,
    /** Hundredths of the baseline that are added to it: 15 for 15 % more; negative for less. */
    RELATIVE_PERCENT,
    /** Points that are added to a percentage: 2 takes 20 % to 22 %; negative for less. */
    PERCENTAGE_POINTS;

    /** Whether the level to reach can only be told from a baseline. */
    public boolean needsBaseline() {
        return this != ABSOLUTE_VALUE;
    }

    /**
     * Computes the level to reach.
     *
     * <p>A relative change is taken of the baseline's size, so that 10 % more of a loss is a smaller loss.
     *
     * @param baseline the level at the start, in the figure's unit
     * @param number what the target says, to be read as this kind
     * @return the level, in the figure's unit, exactly
     */
    public BigDecimal level(BigDecimal baseline, BigDecimal number) {
        return switch (this) {
            case ABSOLUTE_VALUE -> number;
            case ABSOLUTE_DELTA, PERCENTAGE_POINTS -> baseline.add(number);
            case RELATIVE_PERCENT ->
                baseline.add(baseline.abs().multiply(number).scaleByPowerOfTen(-2));
        };
    }
}
