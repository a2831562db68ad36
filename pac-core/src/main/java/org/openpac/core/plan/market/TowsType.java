package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** How an option crosses two quadrants of a SWOT analysis. */
public enum TowsType implements Word {
    /** Use a strength to seize an opportunity. */
    SO,
    /** Mend a weakness to seize an opportunity. */
    WO,
    /** Use a strength against a threat. */
    ST,
    /** Mend a weakness for fear of a threat. */
    WT
}
