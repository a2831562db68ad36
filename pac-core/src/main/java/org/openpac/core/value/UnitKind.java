package org.openpac.core.value;

import org.openpac.core.text.Word;

/** What sort of thing a {@link Unit} counts. */
public enum UnitKind implements Word {
    /** Things: customers, deals, meetings. */
    COUNT,
    /** Money of one currency. */
    CURRENCY,
    /** Hundredths of a whole; 20 is one fifth. */
    PERCENT,
    /** A plain quotient; 3.2 is three point two to one. */
    RATIO,
    /** A span of time. */
    DURATION,
    /** Points of a scale, such as a net promoter score. */
    SCORE,
    /** A unit of the plan's own. */
    CUSTOM
}
