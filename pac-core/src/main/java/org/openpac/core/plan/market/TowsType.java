package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** How an option crosses two quadrants of a SWOT analysis. */
public enum TowsType implements Word {
    /** Use a strength to seize an opportunity. */
    SO(SwotQuadrant.STRENGTH, SwotQuadrant.OPPORTUNITY),
    /** Mend a weakness to seize an opportunity. */
    WO(SwotQuadrant.WEAKNESS, SwotQuadrant.OPPORTUNITY),
    /** Use a strength against a threat. */
    ST(SwotQuadrant.STRENGTH, SwotQuadrant.THREAT),
    /** Mend a weakness for fear of a threat. */
    WT(SwotQuadrant.WEAKNESS, SwotQuadrant.THREAT);

    private final SwotQuadrant internal;
    private final SwotQuadrant external;

    TowsType(SwotQuadrant internal, SwotQuadrant external) {
        this.internal = internal;
        this.external = external;
    }

    /** Says which quadrant it takes from within the company. */
    public SwotQuadrant internal() {
        return internal;
    }

    /** Says which quadrant it takes from the market. */
    public SwotQuadrant external() {
        return external;
    }
}
