package org.openpac.kpi.attribution;

/** Why conversions cannot be shared out. */
public enum AttributionObstacle {
    /** No journey converted: there is nothing to share out. */
    NO_CONVERSIONS,
    /** The model needs the times of touches, and a journey that converted does not tell them. */
    NO_TIMES,
    /** There are more channels than coalitions of them can be looked at one by one: more than sixteen. */
    TOO_MANY_CHANNELS,
    /** The chain has more states than it can be solved for: more than two hundred. A lower order has fewer. */
    TOO_MANY_STATES
}
