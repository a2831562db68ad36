package org.openpac.core.plan.tracking;

import org.openpac.core.text.Word;

/** How readings of one indicator are put together over time. */
public enum Aggregation implements Word {
    /** Added up: revenue, new customers. */
    SUM,
    /** Averaged, each with its sample size as weight: scores, rates of successive months. */
    WEIGHTED_MEAN,
    /** The last one counts: customers, rates, costs per customer. */
    LAST,
    /** By its formula, sum over sum: rates of successive months, exactly. Without a formula the last one counts. */
    RATIO
}
