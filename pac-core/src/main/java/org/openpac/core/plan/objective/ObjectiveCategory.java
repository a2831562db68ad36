package org.openpac.core.plan.objective;

import org.openpac.core.text.Word;

/** What sort of result an objective is about. */
public enum ObjectiveCategory implements Word {
    /** Sales in money. */
    REVENUE,
    /** Margin or profit. */
    PROFITABILITY,
    /** Own sales beside those of the market. */
    MARKET_SHARE,
    /** Customers won. */
    NEW_CUSTOMERS,
    /** Customers kept. */
    CUSTOMER_RETENTION,
    /** What one customer spends. */
    REVENUE_PER_CUSTOMER,
    /** Deals won. */
    SALES_COUNT,
    /** Calls, messages, meetings. */
    PROSPECTING_ACTIVITY,
    /** Prospects who become customers. */
    CONVERSION,
    /** What customers think. */
    SATISFACTION,
    /** Results beside the means used. */
    PRODUCTIVITY,
    /** None of these. */
    OTHER
}
