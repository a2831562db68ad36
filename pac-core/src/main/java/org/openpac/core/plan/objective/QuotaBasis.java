package org.openpac.core.plan.objective;

import org.openpac.core.text.Word;

/** The level by which pay is reckoned. */
public enum QuotaBasis implements Word {
    /** The target. */
    TARGET,
    /** The stretch target. */
    STRETCH
}
