package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** The four fields of a SWOT analysis. */
public enum SwotQuadrant implements Word {
    /** What the company does well. */
    STRENGTH,
    /** What the company lacks. */
    WEAKNESS,
    /** What the market offers. */
    OPPORTUNITY,
    /** What the market may do to the company. */
    THREAT
}
