package org.openpac.core.rule;

import java.math.BigDecimal;

/** A severity that a measured value earns beyond a limit. */
record Grade(Severity severity, Side side, Limit limit) {

    /** On which side of the limit the breach lies; the limit itself is no breach. */
    enum Side {
        ABOVE,
        BELOW
    }

    boolean isEarnedBy(BigDecimal value, PlanView view) {
        int comparison = value.compareTo(view.limit(limit));
        return side == Side.ABOVE ? comparison > 0 : comparison < 0;
    }
}
