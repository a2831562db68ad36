package org.openpac.kpi.lifetime;

/** When within a period of the model's cadence a payment counts as made, for discounting. */
public enum PaymentTiming {
    /** When it is made. */
    CONTINUOUS,
    /** In the middle of the period. */
    MID_PERIOD,
    /** At the end of the period, as in a table of yearly or monthly amounts. */
    END_OF_PERIOD
}
