package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** How a competitor competes. */
public enum CompetitorType implements Word {
    /** With a like offer. */
    DIRECT,
    /** With another offer for the same need. */
    INDIRECT,
    /** Not yet. */
    POTENTIAL
}
