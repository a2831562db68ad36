package org.openpac.core.value;

import org.openpac.core.text.Word;

/** What is missing where a figure cannot be computed from a plan. */
public enum Gap implements Word {
    /** The value to start from is missing. */
    NO_BASELINE,
    /** No target is set, or it has no number. */
    NO_TARGET,
    /** A percentage on a rate does not say whether it means points. */
    AMBIGUOUS_CHANGE,
    /** Target and baseline are equal, so that there is no way to go. */
    TARGET_IS_BASELINE,
    /** The figures are in different units or currencies. */
    MIXED_UNITS,
    /** No indicator is linked. */
    NO_KPI,
    /** Nothing has been measured up to the date. */
    NO_MEASUREMENT,
    /** The dates between which something is due are missing or in the wrong order. */
    NO_PERIOD,
    /** The period has not begun. */
    NOT_STARTED,
    /** No lower objective adds to this one. */
    NO_CONTRIBUTION,
    /** A rate is the quotient of two sums; rates of several teams do not add up. */
    RATES_DO_NOT_ADD,
    /** The element asked for is not in the plan. */
    UNKNOWN_ELEMENT,
    /** Objectives contribute to each other in a circle. */
    CIRCULAR,
    /** What something is to be shared out by is missing, negative or nothing at all. */
    NO_WEIGHT,
    /** Readings are to be averaged, and one does not say how many cases are behind it. */
    NO_SAMPLE_SIZE,
    /** The figure is divided by a sum that is zero. */
    EMPTY_DENOMINATOR,
    /** From a start of zero, or to the other side of zero, no rate of growth leads. */
    NO_GROWTH_RATE,
    /** The figure is larger than any that is computed with. */
    OUT_OF_RANGE,
    /** No buyer persona is aimed at. */
    NO_PERSONA,
    /** No segment is aimed at. */
    NO_SEGMENT,
    /** No channel is named. */
    NO_CHANNEL,
    /** What the persona prefers is not told. */
    NO_PREFERENCE,
    /** No amount is stated, or not all are. */
    NO_AMOUNT,
    /** No gross margin is stated. */
    NO_MARGIN,
    /** No person is named. */
    NO_PERSON,
    /** The working time is missing or negative. */
    NO_TIME,
    /** How much time somebody has is not to be told, or there is none. */
    NO_AVAILABILITY
}
