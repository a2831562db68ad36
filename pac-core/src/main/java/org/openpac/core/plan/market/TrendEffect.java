package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** What a market trend brings. */
public enum TrendEffect implements Word {
    /** Something to seize. */
    OPPORTUNITY,
    /** Something to prepare for. */
    THREAT,
    /** Neither. */
    NEUTRAL
}
