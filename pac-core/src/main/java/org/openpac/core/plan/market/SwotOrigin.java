package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** Where a SWOT item comes from. */
public enum SwotOrigin implements Word {
    /** From within the company. */
    INTERNAL,
    /** From its market. */
    EXTERNAL
}
