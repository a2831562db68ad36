package org.openpac.kpi.allocation;

/**
 * An amount that was or would be spent, and what it brought or would bring.
 *
 * @param spend in the main unit of money, from 0 to 10<sup>15</sup>
 * @param result in a unit of one’s own, 0 or more
 */
public record SpendResult(double spend, double result) {

    /**
     * Checks both numbers.
     *
     * @throws IllegalArgumentException if one of them is negative or beyond 10<sup>15</sup>
     */
    public SpendResult {
        Parameters.spend(spend);
        if (!(result >= 0 && result <= Parameters.LARGEST)) {
            throw new IllegalArgumentException("result must be from 0 to 1E15: " + result);
        }
    }
}
