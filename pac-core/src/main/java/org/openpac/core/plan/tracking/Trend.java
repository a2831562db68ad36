package org.openpac.core.plan.tracking;

import org.openpac.core.text.Word;

/** Which way an indicator is better. */
public enum Trend implements Word {
    /** More is better: revenue, conversion. */
    HIGHER_IS_BETTER,
    /** Less is better: acquisition cost, churn. */
    LOWER_IS_BETTER,
    /** Neither more nor less than the target. */
    TARGET_IS_BEST
}
