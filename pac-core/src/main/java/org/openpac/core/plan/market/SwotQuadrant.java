package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** The four fields of a SWOT analysis. */
public enum SwotQuadrant implements Word {
    /** What the company does well. */
    STRENGTH(SwotOrigin.INTERNAL),
    /** What the company lacks. */
    WEAKNESS(SwotOrigin.INTERNAL),
    /** What the market offers. */
    OPPORTUNITY(SwotOrigin.EXTERNAL),
    /** What the market may do to the company. */
    THREAT(SwotOrigin.EXTERNAL);

    private final SwotOrigin origin;

    SwotQuadrant(SwotOrigin origin) {
        this.origin = origin;
    }

    /** Says where its items come from. */
    public SwotOrigin origin() {
        return origin;
    }
}
