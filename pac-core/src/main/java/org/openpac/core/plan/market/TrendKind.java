package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** What a market trend is about. */
public enum TrendKind implements Word {
    /** What customers want. */
    CUSTOMER_NEED,
    /** What can be done. */
    TECHNOLOGY,
    /** What is allowed. */
    REGULATION,
    /** Who else sells. */
    COMPETITION,
    /** What customers can spend. */
    ECONOMY,
    /** None of these. */
    OTHER
}
