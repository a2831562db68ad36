package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** How people are kept informed. */
public enum RitualKind implements Word {
    /** They meet. */
    MEETING,
    /** They read. */
    REPORT,
    /** In another way. */
    OTHER
}
