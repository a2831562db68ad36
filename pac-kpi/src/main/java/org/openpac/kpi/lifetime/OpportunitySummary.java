package org.openpac.kpi.lifetime;

import java.util.Objects;

/**
 * A customer with his purchase history in discrete time.
 *
 * @param customer identifies the customer
 * @param history up to the end of the calibration
 * @param holdoutRepeatCount at how many opportunities after that he bought; at least 0
 */
public record OpportunitySummary(String customer, OpportunityHistory history, int holdoutRepeatCount) {

    /**
     * Refuses a negative count.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public OpportunitySummary {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(history, "history");
        if (holdoutRepeatCount < 0) {
            throw new IllegalArgumentException("holdoutRepeatCount must not be negative: " + holdoutRepeatCount);
        }
    }
}
