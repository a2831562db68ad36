package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** Whether customers buy for themselves or for a firm. */
public enum CustomerType implements Word {
    /** People who buy for themselves (B2C). */
    CONSUMER,
    /** Firms and organisations (B2B). */
    BUSINESS
}
