package org.openpac.core.plan.tracking;

import org.openpac.core.text.Word;

/** Whether an indicator moves before the result or with it. */
public enum KpiTiming implements Word {
    /** It tells what will come: calls, meetings, pipeline. */
    LEADING,
    /** It tells what has come: revenue, customers. */
    LAGGING
}
