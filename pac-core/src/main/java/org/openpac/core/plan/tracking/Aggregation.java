package org.openpac.core.plan.tracking;

import org.openpac.core.text.Word;

/** How readings of one indicator are put together over time. */
public enum Aggregation implements Word {
    /** Added up: revenue, new customers. */
    SUM,
    /** The last one counts: customers, rates, costs per customer. */
    LAST
}
