package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** How a customer's attribute is compared. */
public enum CriterionOperator implements Word {
    /** It is the one value. */
    EQ,
    /** It is one of the values. */
    IN,
    /** It is at least the lowest and less than or equal to the highest. */
    BETWEEN,
    /** It is at least the lowest. */
    GTE,
    /** It is at most the highest. */
    LTE
}
