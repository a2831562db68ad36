package org.openpac.core.plan.tracking;

import org.openpac.core.text.Word;

/** What a figure stands for. */
public enum Scenario implements Word {
    /** What happened. */
    ACTUAL,
    /** What happened a year before. */
    PREVIOUS_YEAR,
    /** What was planned. */
    PLAN,
    /** What is expected. */
    FORECAST
}
