package org.openpac.core.plan.tracking;

import org.openpac.core.text.Word;

/** How often something is done. */
public enum Frequency implements Word {
    /** Every day. */
    DAILY,
    /** Every week. */
    WEEKLY,
    /** Every month. */
    MONTHLY,
    /** Every quarter. */
    QUARTERLY,
    /** Every year. */
    YEARLY
}
