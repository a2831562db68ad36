package org.openpac.kpi.lifetime;

import java.util.Comparator;

/**
 * A purchase history in discrete time: at each opportunity a customer buys once or not at all.
 *
 * @param repeatCount at how many opportunities after the first purchase the customer bought: x in the paper; at least 0
 * @param lastPurchase the last such opportunity, counted from 1: t<sub>x</sub>; 0 exactly if there was none
 * @param opportunities how many opportunities there were: n; at least the last one taken
 */
public record OpportunityHistory(int repeatCount, int lastPurchase, int opportunities)
        implements Comparable<OpportunityHistory> {

    private static final Comparator<OpportunityHistory> ORDER = Comparator.comparingInt(OpportunityHistory::repeatCount)
            .thenComparingInt(OpportunityHistory::lastPurchase)
            .thenComparingInt(OpportunityHistory::opportunities);

    /**
     * Refuses what is no history.
     *
     * @throws IllegalArgumentException if the customer bought more often than there were opportunities, or the last one taken is not
     *     among them
     */
    public OpportunityHistory {
        boolean isPossible = repeatCount >= 0
                && repeatCount <= lastPurchase
                && lastPurchase <= opportunities
                && (repeatCount == 0) == (lastPurchase == 0);
        if (!isPossible) {
            throw new IllegalArgumentException("no history: " + repeatCount + " purchases, the last at opportunity "
                    + lastPurchase + " of " + opportunities);
        }
    }

    /** By repeat purchases, then the last of them, then opportunities. */
    @Override
    public int compareTo(OpportunityHistory other) {
        return ORDER.compare(this, other);
    }
}
