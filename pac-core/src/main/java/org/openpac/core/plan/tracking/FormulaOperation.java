package org.openpac.core.plan.tracking;

import org.openpac.core.text.Word;

/** How an indicator is reckoned from others. */
public enum FormulaOperation implements Word {
    /** All of them together. */
    SUM,
    /** The first less the others. */
    DIFFERENCE,
    /** All of them multiplied. */
    PRODUCT,
    /** The first divided by the second. */
    RATIO,
    /** Their mean, each with its weight. */
    WEIGHTED_MEAN
}
