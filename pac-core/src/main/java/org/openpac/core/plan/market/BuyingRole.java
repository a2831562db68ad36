package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** The part somebody plays when a firm buys. */
public enum BuyingRole implements Word {
    /** Holds the money. */
    ECONOMIC_BUYER,
    /** Says yes or no. */
    DECISION_MAKER,
    /** Sells from within. */
    CHAMPION,
    /** Judges whether it works. */
    TECHNICAL_EVALUATOR,
    /** Is listened to. */
    INFLUENCER,
    /** Will work with it. */
    USER,
    /** Decides who gets in. */
    GATEKEEPER
}
