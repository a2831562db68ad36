package org.openpac.core.plan.action;

import org.openpac.core.text.Word;

/** Where growth is looked for: with offers and on markets that are new or not (Ansoff, 1957). */
public enum AnsoffQuadrant implements Word {
    /** The same offers on the same market. */
    MARKET_PENETRATION,
    /** New offers on the same market. */
    PRODUCT_DEVELOPMENT,
    /** The same offers on a new market. */
    MARKET_DEVELOPMENT,
    /** New offers on a new market. */
    DIVERSIFICATION;

    /** Finds the quadrant of a market and an offer. */
    public static AnsoffQuadrant of(boolean newMarket, boolean newOffer) {
        if (newMarket) {
            return newOffer ? DIVERSIFICATION : MARKET_DEVELOPMENT;
        }
        return newOffer ? PRODUCT_DEVELOPMENT : MARKET_PENETRATION;
    }
}
