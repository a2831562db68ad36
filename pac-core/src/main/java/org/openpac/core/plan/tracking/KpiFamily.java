package org.openpac.core.plan.tracking;

import org.openpac.core.text.Word;

/** What an indicator is about. */
public enum KpiFamily implements Word {
    /** What it costs to win customers. */
    ACQUISITION,
    /** What customers are worth. */
    VALUE,
    /** Who stays. */
    RETENTION,
    /** Who gets from one stage to the next. */
    CONVERSION,
    /** What sellers do and close. */
    SALES,
    /** What is sold. */
    REVENUE,
    /** What campaigns bring. */
    MARKETING,
    /** What customers think. */
    SATISFACTION,
    /** What has been done of the plan. */
    EXECUTION,
    /** None of these. */
    OTHER
}
