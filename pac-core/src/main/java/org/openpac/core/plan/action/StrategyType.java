package org.openpac.core.plan.action;

import org.openpac.core.text.Word;

/** The five directions a sales strategy can take. */
public enum StrategyType implements Word {
    /** Win new customers. */
    ACQUISITION,
    /** Keep the customers one has. */
    RETENTION,
    /** Sell more to each customer. */
    DEVELOPMENT,
    /** Win share of a market one is in. */
    MARKET_PENETRATION,
    /** Bring new offers to new markets. */
    DIVERSIFICATION
}
