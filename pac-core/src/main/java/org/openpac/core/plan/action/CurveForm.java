package org.openpac.core.plan.action;

import org.openpac.core.text.Word;

/** How results grow with what is spent. */
public enum CurveForm implements Word {
    /** In proportion, up to a ceiling. */
    LINEAR_CAPPED,
    /** scale · ln(1 + spend ∕ spend scale). */
    LOG,
    /** scale · (spend ∕ spend scale)^exponent. */
    POWER,
    /** scale · (1 − e^(−spend ∕ spend scale)). */
    EXPONENTIAL,
    /** scale · spend^exponent ∕ (spend scale^exponent + spend^exponent). */
    HILL,
    /** Straight lines between points. */
    PIECEWISE
}
