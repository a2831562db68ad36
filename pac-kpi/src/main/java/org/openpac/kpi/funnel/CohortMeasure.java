package org.openpac.kpi.funnel;

/** What is counted of a cohort at each age. */
public enum CohortMeasure {
    /** Who did anything at that age; all of them at age 0. */
    RETENTION,
    /** Who had converted by the end of that age; never fewer than at the age before. */
    CONVERSION
}
