package org.openpac.core.plan.action;

import java.util.List;
import org.openpac.core.text.Word;

/** The five directions a sales strategy can take. */
public enum StrategyType implements Word {
    /** Win new customers. */
    ACQUISITION(
            AnsoffQuadrant.MARKET_PENETRATION,
            AnsoffQuadrant.MARKET_DEVELOPMENT,
            AnsoffQuadrant.PRODUCT_DEVELOPMENT,
            AnsoffQuadrant.DIVERSIFICATION),
    /** Keep the customers one has. */
    RETENTION(AnsoffQuadrant.MARKET_PENETRATION, AnsoffQuadrant.PRODUCT_DEVELOPMENT),
    /** Sell more to each customer. */
    DEVELOPMENT(AnsoffQuadrant.PRODUCT_DEVELOPMENT, AnsoffQuadrant.MARKET_PENETRATION),
    /** Win share of a market one is in. */
    MARKET_PENETRATION(AnsoffQuadrant.MARKET_PENETRATION, AnsoffQuadrant.PRODUCT_DEVELOPMENT),
    /** Bring new offers to new markets. */
    DIVERSIFICATION(AnsoffQuadrant.DIVERSIFICATION);

    // List.of makes it immutable, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<AnsoffQuadrant> quadrants;

    StrategyType(AnsoffQuadrant... quadrants) {
        this.quadrants = List.of(quadrants);
    }

    /** Lists the quadrants in which such a strategy can stand, the usual one first. */
    public List<AnsoffQuadrant> quadrants() {
        return quadrants;
    }
}
